import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '#platform/database';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { freePort } from '../support/app.js';

const hour = 3_600_000;

describe.each([
  ['a worker of its own', 'dist/apps/worker/src/main.js', ['jobs']],
  ['API and worker in one process', 'dist/scripts/start.js', ['database', 'jobs']],
])('%s', (_, program, parts) => {
  let database: FreshDatabase;
  let dataDir: string;
  let owner: pg.Client;
  let other: pg.Client;
  let child: ChildProcess;
  let url: string;

  beforeAll(async () => {
    database = await freshDatabase();
    dataDir = mkdtempSync(join(tmpdir(), 'velferdslab-watch-'));
    [owner, other] = await Promise.all([connected(), connected()]);
    await owner.query(
      `insert into municipality (id, country, name, region_number, region_name, kind, time_zone, in_use_from)
       values (7, 'NO', 'Prøve', '03', 'Prøve', 'municipality', 'Europe/Oslo', now())`,
    );
    await owner.query('update ctx.clock set movable = true');
    const port = String(await freePort());
    url = `http://localhost:${port}/health/ready`;
    child = spawn(process.execPath, [program], { env: environment(port), stdio: 'ignore' });
    await until(200);
  });
  afterAll(async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    await owner.end();
    await other.end();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const environment = (port: string) => ({
    PATH: process.env.PATH,
    NODE_ENV: 'test',
    LOG_LEVEL: 'warn',
    DATA_DIR: dataDir,
    PORT: port,
    WORKER_PORT: port,
    DATABASE_URL: database.appUrl,
    DATABASE_WORKER_URL: database.workerUrl,
  });

  async function connected(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: database.superuserUrl });
    await client.connect();
    return client;
  }

  async function until(status: number): Promise<unknown> {
    const end = performance.now() + 60_000;
    let last: unknown;
    while (performance.now() < end) {
      const answer = await fetch(url).catch(() => undefined);
      last = await answer?.json();
      if (answer?.status === status) return last;
      if (child.exitCode !== null) break;
      await pause(50);
    }
    throw new Error(`never ${status}; the last answer was ${JSON.stringify(last)}`);
  }

  async function figure(name: string): Promise<number> {
    const said = await (await fetch(url.replace('/health/ready', '/metrics'))).text();
    return Number(new RegExp(`^velferdslab_${name} (\\S+)$`, 'm').exec(said)?.[1]);
  }

  const all = (word: (part: string) => string) => Object.fromEntries(parts.map((part) => [part, word(part)]));

  it('is well, is not once something has lain due with nobody taking it, and is again when it was taken', async () => {
    expect(await until(200)).toMatchObject({ status: 'ready', checks: all(() => 'ok') });
    const id = newId();
    await owner.query(
      `insert into due (municipality_id, id, family_id, topic, ref_id, occurrence, due_at, attempts, created_at)
       values (7, $1, $2, 'answer-waiting', $3, 'v1-first', now() + interval '1 hour', 0, now())`,
      [id, newId(), newId()],
    );
    // Whoever takes what is due passes over a row that another holds: as if nobody were there to take it.
    await other.query('begin');
    await other.query('select 1 from due where id = $1 for update', [id]);
    await owner.query(`update ctx.clock set ahead = make_interval(secs => $1)`, [(2 * hour) / 1000]);
    const away = all((part) => (part === 'jobs' ? 'away' : 'ok'));
    expect(await until(503)).toMatchObject({ checks: away });
    expect(await figure('due_waiting')).toBe(1);
    expect(await figure('due_overdue_seconds')).toBeGreaterThan(hour / 1000 - 60);
    expect(await figure('poll_lag_seconds')).toBeLessThan(30);
    expect(await figure('seal_lag_seconds')).toBeLessThan(90);
    await other.query('rollback');
    expect(await until(200)).toMatchObject({ checks: all(() => 'ok') });
  });

  it('tells that it lives all the same', async () => {
    const answer = await fetch(url.replace('ready', 'live'));
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'live' }]);
  });
});

describe('a worker whose port another program has', () => {
  it('names WORKER_PORT and ends', async () => {
    const database = await freshDatabase();
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const child = spawn(process.execPath, ['dist/apps/worker/src/main.js'], {
      env: { PATH: process.env.PATH, DATABASE_WORKER_URL: database.workerUrl, WORKER_PORT: port },
    });
    const said: string[] = [];
    child.stderr.on('data', (text: Buffer) => said.push(text.toString()));
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(said.join('').trim()).toBe(
      `WORKER_PORT wants a free port; ${port} is taken by another program on this machine.`,
    );
    other.close();
    await database.drop();
  });
});
