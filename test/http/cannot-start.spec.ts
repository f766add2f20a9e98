import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

let house: FreshDatabase;
let dataDir: string;

beforeAll(async () => {
  house = await freshDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'velferdslab-cannot-'));
});
afterAll(async () => {
  await house.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(part: 'api' | 'worker', environment: Record<string, string>) {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '39123', ...environment };
  const child = spawn(process.execPath, [`dist/apps/${part}/src/main.js`], { env });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => said.push(String(text)));
  const [code] = (await once(child, 'exit')) as [number];
  return { code, lines: said.join('').trim().split('\n') };
}

it.each(['api', 'worker'] as const)(
  'the %s refuses a role that could look past the walls, in one line',
  async (part) => {
    const url = { api: 'DATABASE_URL', worker: 'DATABASE_WORKER_URL' }[part];
    const { code, lines } = await start(part, { [url]: house.superuserUrl });
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringContaining('may bypass row-level security')]);
  },
);

it('in production a missing key is named in one line, and none is made', async () => {
  const { code, lines } = await start('api', {
    ...{
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://plan.example',
      KEYS_DIR: dataDir,
      DATABASE_URL: house.appUrl,
    },
    ...{ OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'x' },
    ...{ SMTP_URL: 'smtp://localhost:1025' },
  });
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringMatching(/^KEYS_DIR (lacks|holds no)/)]);
});
