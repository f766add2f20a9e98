import 'reflect-metadata';
import { generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import type { Settings } from '#platform/config';
import { OidcClient, type Journey } from './oidc-client.js';

/** A provider that can lie in every way the tests think of. */
const right = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const wrong = generateKeyPairSync('ec', { namedCurve: 'P-256' });
let server: Server;
let origin: string;
let client: OidcClient;
let journey: Journey;
let lie: (claims: Record<string, unknown>) => Record<string, unknown>;
let sign: (claims: Record<string, unknown>) => Promise<string>;
let verifierSeen: string | null;

const now = () => Math.floor(Date.now() / 1000);
const signed = (key: KeyObject) => (claims: Record<string, unknown>) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k' }).sign(key);

beforeAll(async () => {
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

beforeEach(async () => {
  lie = (claims) => claims;
  sign = signed(right.privateKey);
  const settings = { demo: true, publicUrl: origin } as Settings;
  const host = { httpAdapter: { getHttpServer: () => server } };
  client = new OidcClient(settings, { value: 'secret' }, host as never);
  ({ journey } = await client.begin('login'));
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const send = (body: unknown) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  const { pathname } = new URL(request.url ?? '/', origin);
  if (pathname.endsWith('openid-configuration')) {
    send({
      issuer: `${origin}/oidc`,
      authorization_endpoint: `${origin}/oidc/auth`,
      token_endpoint: `${origin}/oidc/token`,
      jwks_uri: `${origin}/oidc/jwks`,
      id_token_signing_alg_values_supported: ['ES256', 'HS256', 'none'],
      authorization_response_iss_parameter_supported: true,
    });
    return;
  }
  if (pathname.endsWith('/jwks')) {
    send({ keys: [{ ...right.publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'ES256', use: 'sig' }] });
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  verifierSeen = new URLSearchParams(Buffer.concat(chunks).toString()).get('code_verifier');
  const id_token = await sign(lie(truth()));
  send({ access_token: 'a', token_type: 'bearer', id_token });
}

function truth(): Record<string, unknown> {
  return {
    iss: `${origin}/oidc`,
    aud: 'velferdslab',
    sub: 's',
    pid: '14838812180',
    acr: 'idporten-loa-high',
    auth_time: now(),
    iat: now(),
    exp: now() + 60,
    nonce: journey.nonce,
    sid: 'sid-1',
  };
}

function comeBack(changes: Record<string, string> = {}, purpose: 'login' | 'step-up' = 'login') {
  const query = new URLSearchParams({ code: 'c', state: journey.state, iss: `${origin}/oidc`, ...changes });
  return client.finish(`?${query.toString()}`, journey, purpose);
}

const without = (name: string) => (claims: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));

describe('an honest provider', () => {
  it('is believed: number, level, time and session', async () => {
    const claims = await comeBack();
    expect(claims).toMatchObject({ number: '14838812180', acr: 'idporten-loa-high', sid: 'sid-1' });
    expect(Math.abs((claims.authTime ?? 0) - now())).toBeLessThan(5);
    expect(verifierSeen).toBe(journey.verifier);
  });

  it('is asked for a code with a challenge, a state and a nonce; at step-up for a fresh log-in at level high', async () => {
    const login = (await client.begin('login')).url.searchParams;
    expect(Object.fromEntries(login)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      prompt: 'login',
      redirect_uri: `${origin}/auth/callback`,
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(login.get(name)).toMatch(/^[\w-]{43}$/);
    const stepUp = (await client.begin('step-up')).url.searchParams;
    expect(Object.fromEntries(stepUp)).toMatchObject({ max_age: '0', acr_values: 'idporten-loa-high' });
    expect(stepUp.get('nonce')).not.toBe(login.get('nonce'));
  });
});

describe('a log-in is refused when', () => {
  it.each([
    ['it answers another question (nonce)', () => ({ nonce: 'other' })],
    ['it was issued by another', () => ({ iss: 'https://evil.example' })],
    ['it was meant for another', () => ({ aud: 'other-client' })],
    ['it was meant for another beside us', () => ({ aud: ['velferdslab', 'other'], azp: 'other' })],
    ['it is over', () => ({ exp: now() - 3600, iat: now() - 7200 })],
  ])('%s', async (_, changed) => {
    lie = (claims) => ({ ...claims, ...changed() });
    await expect(comeBack()).rejects.toMatchObject({ code: 'login-failed' });
  });

  it.each(['nonce', 'iss', 'aud', 'exp', 'iat', 'sub'])('it lacks %s', async (name) => {
    lie = without(name);
    await expect(comeBack()).rejects.toMatchObject({ code: 'login-failed' });
  });

  it.each<[string, Record<string, string>]>([
    ['the state is another', { state: 'other' }],
    ['the answer comes from another provider (mix-up)', { iss: 'https://evil.example' }],
    ['the provider says no', { error: 'access_denied' }],
  ])('%s', async (_, changes) => {
    await expect(comeBack(changes)).rejects.toMatchObject({ code: 'login-failed' });
  });

  it('it is signed by another key, or with a shared secret', async () => {
    sign = signed(wrong.privateKey);
    await expect(comeBack()).rejects.toMatchObject({ code: 'login-failed' });
    sign = (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(randomBytes(32));
    await expect(comeBack()).rejects.toMatchObject({ code: 'login-failed' });
  });

  it('it is not signed at all', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    sign = (claims) => Promise.resolve(`${part({ alg: 'none' })}.${part(claims)}.`);
    await expect(comeBack()).rejects.toMatchObject({ code: 'login-failed' });
  });

  it('it names no national number', async () => {
    lie = without('pid');
    await expect(comeBack()).rejects.toMatchObject({ code: 'login-too-weak' });
    lie = (claims) => ({ ...claims, pid: 14838812180 });
    await expect(comeBack()).rejects.toMatchObject({ code: 'login-too-weak' });
  });
});

describe('a step-up is refused when', () => {
  it('the log-in is an old one shown again', async () => {
    lie = (claims) => ({ ...claims, auth_time: now() - 600 });
    await expect(comeBack({}, 'step-up')).rejects.toMatchObject({ code: 'login-failed' });
    await expect(comeBack({}, 'login')).resolves.toBeDefined();
  });

  it('the provider does not say when it was', async () => {
    lie = without('auth_time');
    await expect(comeBack({}, 'step-up')).rejects.toMatchObject({ code: 'login-failed' });
  });
});
