import { createHash, timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { HttpRequest } from './request.js';

/** Counts by route pattern, method and status: no ids, no persons, no municipality. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests: Histogram<'method' | 'route' | 'status'>;

  constructor(private readonly token: string | undefined) {
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'How long requests took, by route pattern',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers: [this.registry],
    });
  }

  took(line: { method: string; route: string; status: number; ms: number }): void {
    this.requests.observe(
      { method: line.method, route: line.route, status: String(line.status) },
      line.ms / 1000,
    );
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  /** A proxy on this machine would make every visitor local, so a forwarded request never counts as one. */
  isOpenTo(request: Pick<HttpRequest, 'ip' | 'headers'>, authorization: string | undefined): boolean {
    if (this.token !== undefined) return isSame(authorization ?? '', `Bearer ${this.token}`);
    const forwarded = 'x-forwarded-for' in request.headers || 'forwarded' in request.headers;
    return !forwarded && /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(request.ip);
  }
}

function isSame(given: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(right));
}
