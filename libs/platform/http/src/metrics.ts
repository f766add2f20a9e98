import { createHash, timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Figure } from './figures.js';
import type { HttpRequest } from './request.js';

export * from './figures.js';

const denied = [401, 403, 404, 429];

/** Counts by route pattern, method and status: no ids, no persons, no municipality. */
export class Metrics {
  readonly registry = new Registry();
  private readonly requests: Histogram<'method' | 'route' | 'status'>;
  private readonly denials: Counter<'status'>;
  private readonly faults: Counter;

  constructor(private readonly token: string | undefined) {
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'How long requests took, by route pattern',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers: [this.registry],
    });
    const registers = [this.registry];
    const help = 'Requests refused: not logged in, not allowed, not theirs to see, too many';
    this.denials = new Counter({
      name: 'velferdslab_denials_total',
      help,
      labelNames: ['status'],
      registers,
    });
    const own = 'Requests that failed on our side';
    this.faults = new Counter({ name: 'velferdslab_server_errors_total', help: own, registers });
  }

  /** What else of this process is told. What cannot be asked just now is not a number. */
  tell(figures: readonly Figure[]): void {
    for (const figure of figures) {
      const { name, help, label } = figure;
      const gauge = new Gauge({
        name,
        help,
        labelNames: label === undefined ? [] : [label],
        registers: [this.registry],
        collect: async () => {
          const told = await Promise.resolve(figure.read()).catch(() => Number.NaN);
          if (typeof told === 'number') gauge.set(told);
          else for (const [word, count] of Object.entries(told)) gauge.set({ [label ?? '']: word }, count);
        },
      });
    }
  }

  took(line: { method: string; route: string; status: number; ms: number }): void {
    this.requests.observe(
      { method: line.method, route: line.route, status: String(line.status) },
      line.ms / 1000,
    );
    if (denied.includes(line.status)) this.denials.inc({ status: String(line.status) });
    if (line.status >= 500) this.faults.inc();
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
