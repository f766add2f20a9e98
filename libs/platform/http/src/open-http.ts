import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '#platform/config';
import { isTracing } from '#platform/tracing';
import { ApiDescription } from './api-description.js';
import { endsLateForm, longestMs } from './dawdling.js';
import { Gate } from './gate.guard.js';
import { setHeaders } from './headers.js';
import { httpErrors } from './http.errors.js';
import { assertForm, takesFile, takeUploads } from './upload.js';
import { setLimits } from './limits.js';
import { Log } from './log.js';
import { Metrics } from './metrics.js';
import { problemOf } from './problem.js';
import { ProblemFilter, sendProblem } from './problem.filter.js';
import { Readiness } from './readiness.js';
import type { HttpRequest } from './request.js';
import { assertRoutesAreGuarded } from './route-check.js';
import { traceRequests } from './traced-requests.js';
import { assertReadable, RequestForm } from './validation.js';
import { VersionInterceptor } from './version.interceptor.js';

/** The web server: believes no forwarded header, reads no more than the limit, lets nobody dawdle. */
export function httpAdapter(settings: Settings, log: Log): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: settings.bodyLimit,
    trustProxy: false,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    requestTimeout: longestMs,
    connectionTimeout: 0,
    keepAliveTimeout: 65_000,
    http: { headersTimeout: 15_000, maxHeaderSize: 16_384 },
    routerOptions: {
      caseSensitive: true,
      ignoreDuplicateSlashes: false,
      ignoreTrailingSlash: false,
      maxParamLength: 128,
    },
    clientErrorHandler: (_, socket) => {
      refuseUnreadable(socket);
    },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(error, request, reply, log);
    },
  });
}

/**
 * Puts headers, limits, the gate, the form check and problem details in front of every route, and refuses to
 * go on when a route says nothing about who may use it.
 */
export async function openHttp(app: NestFastifyApplication, settings: Settings): Promise<void> {
  const log = app.get(Log);
  if (isTracing()) traceRequests(app);
  await setHeaders(app, settings);
  const limits = await setLimits(app, settings);
  const fastify = app.getHttpAdapter().getInstance();
  const readiness = app.get(Readiness);
  // A connection kept open would bring the next request to a process that is no more, and hold its end up.
  fastify.addHook('onSend', async (_, reply) => {
    if (readiness.isLeaving) void reply.header('connection', 'close');
  });
  fastify.addHook('onRequest', async (request: HttpRequest) => {
    if (!request.url.startsWith('/health/')) readiness.visited();
    await limits.byAddress(request);
    assertForm(request);
    if (request.headers['content-type'] !== undefined && !takesFile(request)) endsLateForm(request.raw);
  });
  fastify.addHook('preValidation', async ({ body }) => {
    assertReadable(body);
  });
  takeUploads(app);
  noteRequests(app, log);
  app.useGlobalGuards(new Gate(settings, limits));
  app.useGlobalPipes(new RequestForm());
  app.useGlobalInterceptors(new VersionInterceptor());
  app.useGlobalFilters(new ProblemFilter(log));
  assertRoutesAreGuarded(app);
  app.get(ApiDescription).write(app);
  await app.init();
}

/** Not even HTTP: there is no request to answer, only a connection to close politely. */
function refuseUnreadable(socket: Duplex): void {
  if (!socket.writable) return;
  const body = JSON.stringify(problemOf(httpErrors['malformed-request'](), randomUUID()));
  const lines = [
    'HTTP/1.1 400 Bad Request',
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

function noteRequests(app: NestFastifyApplication, log: Log): void {
  const metrics = app.get(Metrics);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      const line = {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 100) / 100,
      };
      metrics.took(line);
      log.request({ id: request.id, ...line });
      done();
    });
}
