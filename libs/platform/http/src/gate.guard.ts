import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Settings } from '#platform/config';
import { platformErrors } from '#platform/errors';
import { needKey, publicKey, tokenlessKey, type Need } from './decorators.js';
import { httpErrors } from './http.errors.js';
import { isSecure, originOf, type Limits } from './limits.js';
import type { HttpRequest } from './request.js';
import { isFromElsewhere, isFromHere } from './same-site.js';
import { hashOfToken, isCsrfTokenOf, sessionCookieName, tokenInCookies } from './session-token.js';

interface Visit {
  readonly request: HttpRequest;
  readonly need: Need | undefined;
  readonly isPublic: boolean;
  readonly needsToken: boolean;
}

/**
 * Every request passes here, in this order. Nothing reads the database yet: entering the context finds the
 * session, and the service asks the access rule about the row. (How often one address may come is counted
 * before this, so that unknown paths count too.)
 */
export const gateOrder = ['limit', 'session', 'csrf', 'access'] as const;

export class Gate implements CanActivate {
  private readonly reflector = new Reflector();
  private readonly cookie: string;

  constructor(
    private readonly settings: Settings,
    private readonly limits: Pick<Limits, 'bySession'>,
  ) {
    this.cookie = sessionCookieName(isSecure(settings));
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const marks = [context.getHandler(), context.getClass()];
    const visit: Visit = {
      request: context.switchToHttp().getRequest<HttpRequest>(),
      need: this.reflector.getAllAndOverride<Need | undefined>(needKey, marks),
      isPublic: this.reflector.getAllAndOverride<string | undefined>(publicKey, marks) !== undefined,
      needsToken: this.reflector.getAllAndOverride<string | undefined>(tokenlessKey, marks) === undefined,
    };
    for (const step of gateOrder) await this[step](visit);
    return true;
  }

  private async limit({ request }: Visit): Promise<void> {
    if (this.tokenOf(request) !== undefined) await this.limits.bySession(request);
  }

  private session({ request, need, isPublic }: Visit): void {
    const token = this.tokenOf(request);
    if (token === undefined) {
      if (isPublic) return;
      throw platformErrors['not-logged-in']();
    }
    request.sessionToken = token;
    request.ticket = {
      tokenHash: hashOfToken(token),
      requestId: request.id,
      need: need ?? { action: 'visit', type: 'open-page' },
    };
  }

  private csrf({ request, needsToken }: Visit): void {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const own = originOf(this.settings);
    if (isFromElsewhere(request.headers, own)) throw httpErrors.csrf();
    const { sessionToken } = request;
    if (sessionToken === undefined || (!needsToken && isFromHere(request.headers, own))) return;
    if (!isCsrfTokenOf(sessionToken, takeFormToken(request.body) ?? request.headers['x-csrf-token'])) {
      throw httpErrors.csrf();
    }
  }

  private access({ request, need, isPublic }: Visit): void {
    if (isPublic) return;
    // The boot refuses a route without a need; should one slip through, nobody may use it.
    if (need === undefined || request.ticket === undefined) throw platformErrors['not-found']();
  }

  private tokenOf(request: HttpRequest): string | undefined {
    return tokenInCookies(request.headers.cookie, this.cookie);
  }
}

/** Plain pages cannot set a header; their forms carry the token in a field no operation ever sees. */
function takeFormToken(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('_csrf' in body)) return undefined;
  const { _csrf: token } = body;
  Reflect.deleteProperty(body, '_csrf');
  return token;
}
