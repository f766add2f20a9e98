import { request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { startApp, type RunningApp } from '../support/app.js';
import { Visitor } from '../support/visitor.js';

interface Operation {
  operationId: string;
  security?: object[];
  requestBody?: object;
}
interface Description {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

let app: RunningApp;
let description: Description;
let isProblem: (body: unknown) => boolean;

beforeAll(async () => {
  app = await startApp({ environment: { LOG_LEVEL: 'info' } });
  description = (await (await fetch(`${app.url}/api/openapi.json`)).json()) as Description;
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ $id: 'api', components: description.components });
  const validate = ajv.compile({ $ref: 'api#/components/schemas/ProblemView' });
  isProblem = (body) => validate(body);
});
afterAll(() => app.stop());

interface Answer {
  status: number;
  code: string | undefined;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Sends the path exactly as written; fetch would tidy it first. */
function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<Answer> {
  const { hostname, port } = new URL(app.url);
  return new Promise((resolve, reject) => {
    const request = rawRequest({ hostname, port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const json = String(response.headers['content-type']).includes('json');
        const code = json ? (JSON.parse(text) as { code?: string }).code : undefined;
        resolve({ status: response.statusCode ?? 0, code, headers: response.headers, text });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const someId = '0190f3a0-0000-7000-8000-000000000000';

function operations(): { method: string; path: string; operation: Operation }[] {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: path.replace(/\{[^}]+\}/g, someId),
      operation,
    })),
  );
}

describe('the API’s description', () => {
  it('is OpenAPI 3.1, and every schema it points to is there', () => {
    expect(description.openapi).toBe('3.1.0');
    const text = JSON.stringify(description);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      expect(Object.keys(description.components.schemas)).toContain(name);
    }
  });

  it('says of every operation who may use it: a log-in, or anyone', () => {
    const open = operations().filter(({ operation }) => operation.security?.length === 0);
    expect(open.map(({ operation }) => operation.operationId).sort()).toEqual(
      expect.arrayContaining(['Auth_logout', 'Demo_list']),
    );
  });
});

describe('nobody comes in without a log-in', () => {
  it('on any operation that is not open to all, however the path is written', async () => {
    const closed = operations().filter(({ operation }) => operation.security?.length !== 0);
    expect(closed.length).toBeGreaterThan(0);
    for (const { method, path } of closed) {
      const body = method === 'GET' ? undefined : '{}';
      const headers = body === undefined ? {} : json;
      expect([method, path, (await ask(method, path, headers, body)).code]).toEqual([
        method,
        path,
        'not-logged-in',
      ]);
      for (const written of writtenOtherwise(path)) {
        const answer = await ask(method, written, headers, body);
        expect([400, 401, 404, 414].includes(answer.status) ? 'refused' : `${written} ${answer.status}`).toBe(
          'refused',
        );
        expect(isProblem(JSON.parse(answer.text))).toBe(true);
      }
    }
  });

  it('with a token that never was a session', async () => {
    const answer = await ask('GET', '/auth/step-up', { cookie: `vl=${'A'.repeat(43)}` });
    expect(answer.code).toBe('not-logged-in');
  });

  it('with a session that was stolen as its hash from a dump', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('ingrid');
    const answer = await ask('GET', '/auth/step-up', { cookie: `vl=${'a'.repeat(64)}` });
    expect(answer.code).toBe('not-logged-in');
  });
});

function writtenOtherwise(path: string): string[] {
  const encoded = path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return [
    encoded,
    `/${path}`,
    `/.${path}`,
    `/x/..${path}`,
    path.toUpperCase(),
    `${path};x=1`,
    `${path}/`,
    `${path}%00`,
    `${path}%2f..`,
    path.replaceAll('/', '%2f'),
    `http://evil.example${path}`,
  ];
}

describe('a forged click', () => {
  it('from another site, without the token or with another session’s token changes nothing', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('ingrid');
    const other = new Visitor(app.url);
    await other.login('jonas');
    const cookie = `vl=${visitor.cookie('vl')!}`;
    const right = visitor.csrfToken()!;
    const forged = [
      { cookie, ...json },
      { cookie, ...json, 'x-csrf-token': other.csrfToken()! },
      { cookie, ...json, 'x-csrf-token': right, origin: 'https://evil.example' },
      { cookie, ...json, 'x-csrf-token': right, 'sec-fetch-site': 'cross-site' },
      { cookie, ...json, 'x-csrf-token': right, origin: 'http://evil.example', host: 'evil.example' },
    ];
    for (const headers of forged)
      expect((await ask('POST', '/auth/logout', headers, '{}')).code).toBe('csrf');
    expect((await ask('GET', '/auth/step-up', { cookie })).status).toBe(303);
  });

  it('cannot hide as a form of another kind', async () => {
    const answer = await ask('POST', '/api/v1/demo/persons', { 'content-type': 'text/plain' }, '{}');
    expect(answer.status).toBe(415);
  });
});

describe('a broken request', () => {
  const act = (body: string, headers: Record<string, string> = json) =>
    ask('POST', '/auth/acting', headers, body);

  it.each([
    ['{bad', 'malformed-request'],
    ['{"__proto__":{"x":1}}', 'malformed-request'],
    ['{"constructor":{"prototype":{}}}', 'malformed-request'],
  ])('%s is answered as problem details before anybody is asked who they are', async (body, code) => {
    const answer = await act(body);
    expect(answer.code).toBe(code);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it.each([
    ['[]'],
    ['"x"'],
    ['1'],
    ['null'],
    ['[{"municipalityId":1}]'],
    ['{"municipalityId":1e99,"personId":"x"}'],
  ])('the body %s is refused in words of its fields, and quotes nothing', async (body) => {
    const visitor = new Visitor(app.url);
    await visitor.login('ingrid');
    const headers = { ...json, cookie: `vl=${visitor.cookie('vl')!}`, 'x-csrf-token': visitor.csrfToken()! };
    const answer = await act(body, headers);
    expect(answer.code).toBe('invalid-request');
    expect(isProblem(JSON.parse(answer.text))).toBe(true);
  });

  it('never sees its own text again, neither in the answer nor in the log', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('ingrid');
    const secret = 'Hemmelig-adresse-17';
    const answer = await visitor.post(`/auth/acting?note=${secret}`, {
      municipalityId: secret,
      [secret]: secret,
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).not.toContain(secret);
    expect(app.output()).not.toContain(secret);
  });

  it('larger than the limit is refused, whether it says so or not', async () => {
    const big = 'x'.repeat(300_000);
    expect((await act(big)).code).toBe('too-large');
    const chunked = await act(big, { ...json, 'transfer-encoding': 'chunked' });
    expect(chunked.code).toBe('too-large');
  });

  it('to a path or method that is not there is not found', async () => {
    for (const [method, path] of [
      ['GET', '/api/v1/nope'],
      ['DELETE', '/auth/login'],
      ['PUT', '/api/openapi.json'],
    ] as const) {
      expect((await ask(method, path)).code).toBe('not-found');
    }
  });

  it('that is no HTTP at all does not take the server down', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(app.url).port), 'localhost', () =>
        socket.end('\0\0 nonsense\r\n\r\n'),
      );
      socket.on('error', () => undefined).on('close', () => resolve());
      socket.resume();
    });
    expect((await ask('GET', '/health/live')).status).toBe(200);
  });
});

describe('headers', () => {
  it.each([
    '/health/live',
    '/api/openapi.json',
    '/api/v1/nope',
    '/auth/callback',
    '/%61pi/openapi.json',
    '/nope',
  ])('of %s let nothing run, be framed or be guessed', async (path) => {
    const { headers } = await ask('GET', path);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('forbid keeping answers about anybody', async () => {
    for (const path of ['/api/openapi.json', '/api/v1/nope', '/auth/step-up', '/%61uth/step-up']) {
      expect((await ask('GET', path)).headers['cache-control']).toBe('no-store');
    }
  });

  it('name the request, so that a fault can be found; a caller cannot choose the name', async () => {
    const { headers } = await ask('GET', '/health/live', { 'x-request-id': 'mine', 'request-id': 'mine' });
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('operation', () => {
  it('says that it lives, and that it is ready with its database', async () => {
    expect(JSON.parse((await ask('GET', '/health/live')).text)).toEqual({ status: 'live' });
    expect(JSON.parse((await ask('GET', '/health/ready')).text)).toEqual({
      status: 'ready',
      checks: { database: 'ok' },
    });
  });

  it('counts requests by pattern for this machine only, without ids', async () => {
    await ask('GET', `/api/v1/families/${someId}`);
    const { text } = await ask('GET', '/metrics');
    expect(text).toContain('route="/health/live"');
    expect(text).toMatch(/^velferdslab_denials_total\{status="401"\} [1-9]/m);
    expect(text).toMatch(/^velferdslab_server_errors_total 0$/m);
    expect(text).toMatch(/^velferdslab_api_pool_connections\{state="waiting"\} 0$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds [\d.e-]+$/m);
    expect(text).not.toContain(someId);
    for (const header of ['x-forwarded-for', 'forwarded']) {
      expect((await ask('GET', '/metrics', { [header]: '127.0.0.1' })).code).toBe('not-found');
    }
  });

  it('logs patterns, statuses and times, never an address with an id or a question', async () => {
    await ask('GET', `/api/v1/nope/${someId}?name=Kari`);
    expect(app.output()).toMatch(/"route":"\/health\/live","status":200,"ms":/);
    expect(app.output()).not.toMatch(/0190f3a0-0000|Kari/);
  });
});
