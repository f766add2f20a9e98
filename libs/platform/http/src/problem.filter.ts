import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from './log.js';
import { problemOf, refusalOf } from './problem.js';

/** Every refusal leaves as problem details; what we did not foresee is logged under its request id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.log);
  }
}

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): void {
  const refusal = refusalOf(error);
  if (refusal.code === 'unexpected') log.fault(error, request.id);
  if (reply.sent) return;
  const wait = refusal.code === 'too-many-requests' ? Number(refusal.detail?.['retryAfter'] ?? 60) : 1;
  if (refusal.status === 429 || refusal.status === 503) void reply.header('retry-after', String(wait));
  void reply
    .status(refusal.status)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemOf(refusal, request.id)));
}
