import 'reflect-metadata';
import type { ExecutionContext } from '@nestjs/common';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '#platform/config';
import { platformErrors } from '#platform/errors';
import { Can, NeedsNoToken, Public } from './decorators.js';
import { Gate, gateOrder } from './gate.guard.js';
import type { HttpRequest } from './request.js';
import { csrfTokenFor, hashOfToken, newSessionToken } from './session-token.js';

class Routes {
  closed(): void {
    return;
  }
  open(): void {
    return;
  }
  silent(): void {
    return;
  }
  wayOut(): void {
    return;
  }
}
const mark = (decorator: MethodDecorator, name: keyof Routes) =>
  decorator(Routes.prototype, name, Object.getOwnPropertyDescriptor(Routes.prototype, name)!);
mark(Can('read', 'Plan'), 'closed');
mark(Public('for the test'), 'open');
mark(Public('for the test'), 'wayOut');
mark(NeedsNoToken('for the test'), 'wayOut');

const settings = { publicUrl: 'http://localhost:3000' } as Settings;
const token = newSessionToken();
let tooMany = false;
const limits = {
  bySession: () => (tooMany ? Promise.reject(platformErrors['too-many-requests']()) : Promise.resolve()),
};
const gate = new Gate(settings, limits);
beforeEach(() => {
  tooMany = false;
});

interface Knock {
  readonly route?: keyof Routes;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

function request({ method = 'GET', headers = {}, body }: Knock): HttpRequest {
  return { method, headers, body, id: 'r1' } as unknown as HttpRequest;
}

async function knock(wish: Knock, asked = request(wish)): Promise<string> {
  const context = {
    getHandler: () => Routes.prototype[wish.route ?? 'closed'],
    getClass: () => Routes,
    switchToHttp: () => ({ getRequest: () => asked }),
  } as unknown as ExecutionContext;
  return gate.canActivate(context).then(
    () => 'in',
    (refusal: unknown) => (refusal as { code: string }).code,
  );
}

const loggedIn = { cookie: `vl=${token}` };
const forged = { ...loggedIn, 'sec-fetch-site': 'cross-site' };

describe('the gate', () => {
  it('asks in this order: limit, session, CSRF, access', () => {
    expect(gateOrder).toEqual(['limit', 'session', 'csrf', 'access']);
  });

  it('counts before it looks at anything else', async () => {
    tooMany = true;
    expect(await knock({ method: 'POST', headers: forged })).toBe('too-many-requests');
  });

  it('wants a session before it looks at the click', async () => {
    expect(await knock({ method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } })).toBe(
      'not-logged-in',
    );
  });

  it('looks at the click before it asks for access', async () => {
    expect(await knock({ route: 'silent', method: 'POST', headers: forged })).toBe('csrf');
  });

  it('lets nobody through a route that says nothing, should the boot ever let one pass', async () => {
    expect(await knock({ route: 'silent', headers: loggedIn })).toBe('not-found');
    expect(await knock({ route: 'silent' })).toBe('not-logged-in');
  });

  it('puts the ticket on the request: hash of the token, request id, need; never the token itself', async () => {
    const asked = request({ headers: loggedIn });
    expect(await knock({ headers: loggedIn }, asked)).toBe('in');
    expect(asked.ticket).toEqual({
      tokenHash: hashOfToken(token),
      requestId: 'r1',
      need: { action: 'read', type: 'Plan' },
    });
  });

  it.each([[''], ['vl='], ['vl=short'], [`vl=${token}; vl=${token}`], [`__Host-vl=${token}`]])(
    'takes "%s" for no session',
    async (cookie) => {
      expect(await knock({ headers: { cookie } })).toBe('not-logged-in');
    },
  );
});

describe('a change', () => {
  it('with a session needs the token of that very session, in the header or in our own form', async () => {
    const right = csrfTokenFor(token);
    const change = (headers: Record<string, string>, body?: unknown) =>
      knock({ method: 'POST', headers: { ...loggedIn, ...headers }, body });
    expect(await change({})).toBe('csrf');
    expect(await change({ 'x-csrf-token': csrfTokenFor(newSessionToken()) })).toBe('csrf');
    expect(await change({ 'x-csrf-token': right })).toBe('in');
    expect(await change({}, { _csrf: right, name: 'x' })).toBe('in');
    expect(await change({ 'x-csrf-token': right }, { _csrf: 'wrong' })).toBe('csrf');
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('by %s is never taken from another site', async (method) => {
    const headers = { ...loggedIn, 'x-csrf-token': csrfTokenFor(token), origin: 'https://evil.example' };
    expect(await knock({ method, headers })).toBe('csrf');
    expect(await knock({ method, headers: { ...headers, origin: 'http://localhost:3000' } })).toBe('in');
  });

  it('on an open route needs the token as soon as a session comes along', async () => {
    expect(await knock({ route: 'open', method: 'POST' })).toBe('in');
    expect(await knock({ route: 'open', method: 'POST', headers: loggedIn })).toBe('csrf');
  });

  it('that needs no token is taken from our own page alone: silence about where it came from is no yes', async () => {
    const leave = (headers: Record<string, string>) =>
      knock({ route: 'wayOut', method: 'POST', headers: { ...loggedIn, ...headers } });
    expect(await leave({ origin: 'http://localhost:3000' })).toBe('in');
    expect(await leave({ 'sec-fetch-site': 'same-origin' })).toBe('in');
    expect(await leave({})).toBe('csrf');
    expect(await leave({ 'sec-fetch-site': 'none' })).toBe('csrf');
    expect(await leave({ origin: 'null' })).toBe('csrf');
    expect(await leave({ origin: 'https://evil.example' })).toBe('csrf');
    expect(await leave({ origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' })).toBe('csrf');
    expect(await leave({ 'x-csrf-token': csrfTokenFor(token) })).toBe('in');
  });

  it('never reaches the operation with the form’s token in its body', async () => {
    const body = { _csrf: csrfTokenFor(token), name: 'x' };
    await knock({ method: 'POST', headers: loggedIn, body });
    expect(body).toEqual({ name: 'x' });
  });
});
