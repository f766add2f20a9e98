import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressesOf, allControllers } from '../support/all-controllers.js';
import { startApp, type RunningApp } from '../support/app.js';
import { freshDatabase } from '../support/database.js';

let keysDir: string;

beforeAll(() => {
  keysDir = mkdtempSync(join(tmpdir(), 'velferdslab-keys-'));
  for (const name of ['vault', 'national-number'])
    writeFileSync(join(keysDir, `${name}.key`), randomBytes(32).toString('base64'), { mode: 0o600 });
});
afterAll(() => rmSync(keysDir, { recursive: true, force: true }));

function run(program: string, args: readonly string[], environment: Record<string, string>) {
  const env = { PATH: process.env.PATH, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`dist/scripts/${program}.js`, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

describe('npm run keys', () => {
  const keys = (...args: string[]) => run('keys', args, { KEYS_DIR: keysDir });

  it('makes what is missing, once, and says what it can do', () => {
    const made = { status: 0, stdout: 'KEYS_DIR holds a receipt key and a checkpoint key.', stderr: '' };
    expect(keys('create')).toEqual(made);
    expect(keys('create')).toEqual(made);
    for (const wrong of [[], ['rotate'], ['finish', 'context'], ['burn']])
      expect(keys(...wrong)).toMatchObject({ status: 1, stderr: expect.stringContaining('npm run keys --') });
  });
});

describe('npm run migrate', () => {
  it('brings an empty database up to date, and finds nothing to do the next time', async () => {
    const database = await freshDatabase('template0');
    const migrate = () => run('migrate', [], { DATABASE_OWNER_URL: database.ownerUrl });
    expect(migrate()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+ migrations ran\.$/) });
    expect(migrate()).toMatchObject({ status: 0, stdout: 'The database is up to date.' });
    const app = await startApp({ database });
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
    await app.stop();
    await database.drop();
  });

  it('names the address it lacks', () => {
    expect(run('migrate', [], {})).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^DATABASE_OWNER_URL is missing: this process wants /),
    });
  });
});

describe('where real families are', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await startApp({ environment: real(keysDir) });
  });
  afterAll(() => app.stop());

  const real = (keys: string) => ({
    KEYS_DIR: keys,
    PUBLIC_URL: 'https://plan.example',
    OIDC_ISSUER: 'https://login.example',
    OIDC_CLIENT_ID: 'velferdslab',
    OIDC_CLIENT_SECRET: 'a-secret',
    SMTP_URL: 'smtp://localhost:1025',
  });

  it('nothing of the demo can be opened: no persons, no clock, no mailbox, no provider', async () => {
    const controllers = await allControllers();
    const addresses = controllers.flatMap((one) => addressesOf(one)).filter((one) => one.includes('demo'));
    expect(addresses).toEqual(
      expect.arrayContaining([
        'GET /api/v1/demo/persons',
        'POST /api/v1/demo/clock',
        'GET /api/v1/demo/mail',
        'GET /demo/mail',
      ]),
    );
    for (const address of [...addresses, 'GET /oidc/.well-known/openid-configuration']) {
      const [method = '', path = ''] = address.split(' ');
      const headers = { 'content-type': 'application/json', accept: 'text/html' };
      const body = method === 'GET' ? {} : { body: '{}', headers };
      const answer = await fetch(app.url + path, { method, headers, ...body });
      expect([address, answer.status]).toEqual([address, 404]);
    }
  });

  it('a key that was rotated signs from the next start, and the old one stays published', async () => {
    const before = await published(app);
    const { stdout } = run('keys', ['rotate', 'receipt'], { KEYS_DIR: keysDir });
    const kid = /^The receipt key is now (\S+)\. Restart the API and the worker\.$/.exec(stdout)?.[1];
    const again = await startApp({ environment: real(keysDir) });
    const after = await published(again);
    await again.stop();
    expect(before).not.toContain(kid);
    expect(after).toEqual(expect.arrayContaining([...before, kid]));
  });

  async function published({ url }: RunningApp): Promise<string[]> {
    const { keys } = (await (await fetch(`${url}/.well-known/jwks.json`)).json()) as {
      keys: { kid: string }[];
    };
    return keys.map(({ kid }) => kid);
  }
});
