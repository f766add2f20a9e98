import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Ticket } from '#platform/database';

/** A request with what the guard found out about it. */
export type HttpRequest = FastifyRequest & { ticket?: Ticket; sessionToken?: string };
export type HttpReply = FastifyReply;
