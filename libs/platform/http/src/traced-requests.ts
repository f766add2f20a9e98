import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { callerOf, root, within, type Span } from '#platform/tracing';

/** What asks again and again whether the process is well would drown the rest. */
const untold = /^\/(health\/|metrics$)/;

/** A span for each request: its route as a pattern, never its address. */
export function traceRequests(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const spans = new WeakMap<FastifyRequest, Span>();
  fastify.addHook('onRequest', (request, _, done) => {
    const span = untold.test(routeOf(request)) ? undefined : spanOf(request);
    if (span !== undefined) spans.set(request, span);
    within(span, done);
  });
  // What is read from the network comes back outside of everything, so whoever had a body is taken in once more.
  fastify.addHook('preValidation', (request, _, done) => {
    within(spans.get(request), done);
  });
  fastify.addHook('onResponse', (request, { statusCode }, done) => {
    spans.get(request)?.end({
      facts: { 'http.response.status_code': statusCode },
      failed: statusCode >= 500,
    });
    done();
  });
}

function spanOf(request: FastifyRequest): Span | undefined {
  const route = routeOf(request);
  return root({
    kind: 'request',
    name: `${request.method} ${route}`,
    facts: {
      'http.request.method': request.method,
      'http.route': route,
      'velferdslab.request_id': request.id,
    },
    caller: callerOf(request.headers.traceparent),
  });
}

function routeOf({ routeOptions }: FastifyRequest): string {
  return routeOptions.url ?? 'unknown';
}
