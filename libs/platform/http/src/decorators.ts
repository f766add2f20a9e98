import {
  createParamDecorator,
  SetMetadata,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import type { Action, Type } from '#platform/access';
import type { Ticket } from '#platform/database';
import { platformErrors } from '#platform/errors';
import type { HttpRequest } from './request.js';
import { csrfTokenFor } from './session-token.js';

export const needKey = Symbol('need');
export const publicKey = Symbol('public');
export const tokenlessKey = Symbol('tokenless');

export interface Need {
  readonly action: string;
  readonly type: string;
}

/** The route is for a logged-in caller who may do this to that. The service asks; the guard only makes sure a question exists. */
export const Can = (action: Action, type: Type): CustomDecorator<symbol> =>
  SetMetadata(needKey, { action, type } satisfies Need);

/** The route is open to anyone, for the reason given. */
export const Public = (why: string): CustomDecorator<symbol> => SetMetadata(publicKey, why);

/**
 * A change that needs no token of the session, for the reason given: then the browser itself must say that our own
 * page sent it.
 */
export const NeedsNoToken = (why: string): CustomDecorator<symbol> => SetMetadata(tokenlessKey, why);

/** The ticket the guard put on the request. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Ticket => {
  const { ticket } = context.switchToHttp().getRequest<HttpRequest>();
  if (ticket === undefined) throw platformErrors['not-logged-in']();
  return ticket;
});

/** The ticket when there is one, on public routes that greet a logged-in visitor differently. */
export const MaybeCaller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Ticket | undefined => {
    return context.switchToHttp().getRequest<HttpRequest>().ticket;
  },
);

/** The token our own pages send back as X-CSRF-Token; told to a logged-in caller by `GET /api/v1/me`. */
export const CsrfToken = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { sessionToken } = context.switchToHttp().getRequest<HttpRequest>();
  if (sessionToken === undefined) throw platformErrors['not-logged-in']();
  return csrfTokenFor(sessionToken);
});
