import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '#platform/config';
import type { Ticket } from '#platform/database';
import {
  clearedSessionCookie,
  cookie,
  isSecure,
  sessionCookie,
  type HttpReply,
  type HttpRequest,
} from '#platform/http';
import { platformErrors } from '#platform/errors';
import { demoMount } from './demo/provider.js';
import { identityErrors } from './identity.errors.js';
import { OidcClient, type Purpose } from './oidc-client.js';
import { deviceOf } from './rules/device.js';
import { safeReturnTo } from './rules/return-to.js';
import { SessionsService } from './sessions.service.js';

const hintShape = /^[A-Za-z0-9._-]{1,64}$/;

/** The browser's way through log-in: out with a state bound to this browser, back once, on with a new cookie. */
@Injectable()
export class LoginService {
  private readonly secure: boolean;
  private readonly stateCookie: string;

  constructor(
    @Inject(OidcClient) private readonly client: OidcClient,
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.secure = isSecure(settings);
    this.stateCookie = this.secure ? '__Host-vl-login' : 'vl-login';
  }

  async begin(reply: HttpReply, hint: unknown, returnTo: unknown): Promise<void> {
    const known = this.settings.demo && typeof hint === 'string' && hintShape.test(hint) ? hint : undefined;
    if (this.settings.demo) this.forgetDemoPerson(reply);
    await this.leave(reply, 'login', returnTo, null, known);
  }

  async stepUp(reply: HttpReply, caller: Ticket, returnTo: unknown): Promise<void> {
    await this.sessions.assertAlive(caller);
    await this.leave(reply, 'step-up', returnTo, caller.tokenHash, undefined);
  }

  async finish(request: HttpRequest, reply: HttpReply): Promise<void> {
    const query = new URL(request.url, this.settings.publicUrl);
    const state = query.searchParams.get('state') ?? '';
    // The state must have begun in this browser: otherwise somebody could log a visitor in as themselves.
    if (state === '' || this.stateOf(request) !== state) throw identityErrors['login-failed']();
    const journey = await this.sessions.recall(state);
    const claims = await this.client.finish(query.search, journey, journey.purpose);
    const token =
      journey.sessionHash === null
        ? await this.sessions.open(claims, request.ticket?.tokenHash, deviceOf(request.headers['user-agent']))
        : await this.sessions.strengthen(claims, journey.sessionHash);
    this.setCookie(reply, token);
    void reply.header('set-cookie', `${cookie(this.stateCookie, '', this.secure)}; Max-Age=0`);
    this.go(reply, journey.returnTo);
  }

  async logout(request: HttpRequest, reply: HttpReply): Promise<void> {
    if (request.ticket !== undefined) await this.sessions.end(request.ticket.tokenHash);
    void reply.header('set-cookie', clearedSessionCookie(this.secure));
    // Whoever opens this browser next finds nothing of ours in it.
    void reply.header('clear-site-data', '"cache", "cookies", "storage"');
    const redirectTo = (await this.client.endSessionUrl().catch(() => undefined)) ?? '/';
    if (/\btext\/html\b/.test(request.headers.accept ?? '')) {
      this.go(reply, redirectTo);
      return;
    }
    void reply.status(200).send({ redirectTo });
  }

  async frontChannelLogout(reply: HttpReply, issuer: unknown, sid: unknown): Promise<void> {
    if (issuer !== this.client.issuer || typeof sid !== 'string' || sid.length > 256) {
      throw platformErrors['not-found']();
    }
    await this.sessions.endAtProvider(sid);
    // The provider shows this in a frame of its own page.
    const policy = `default-src 'none';frame-ancestors ${new URL(this.client.issuer).origin}`;
    void reply.removeHeader('x-frame-options').header('content-security-policy', policy);
    void reply.status(200).type('text/html; charset=utf-8').send('');
  }

  setCookie(reply: HttpReply, token: string): void {
    void reply.header('set-cookie', sessionCookie(token, this.secure));
  }

  private async leave(
    reply: HttpReply,
    purpose: Purpose,
    returnTo: unknown,
    sessionHash: string | null,
    hint: string | undefined,
  ): Promise<void> {
    const { url, journey } = await this.client.begin(purpose, hint);
    await this.sessions.remember({ ...journey, purpose, returnTo: safeReturnTo(returnTo), sessionHash });
    void reply.header('set-cookie', cookie(this.stateCookie, journey.state, this.secure));
    this.go(reply, url.href);
  }

  private stateOf(request: HttpRequest): string | undefined {
    const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
    const found = pairs.filter((pair) => pair.startsWith(`${this.stateCookie}=`));
    return found.length === 1 ? found[0]?.slice(this.stateCookie.length + 1) : undefined;
  }

  /** Otherwise the provider stops to ask whether the person before should be logged out. */
  private forgetDemoPerson(reply: HttpReply): void {
    for (const name of ['_session', '_session.sig']) {
      void reply.header('set-cookie', `${name}=; Path=${demoMount}; Max-Age=0; HttpOnly; SameSite=Lax`);
    }
  }

  private go(reply: HttpReply, where: string): void {
    void reply.header('cache-control', 'no-store').redirect(where, 303);
  }
}
