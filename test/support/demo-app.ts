import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startApp, type AppWish, type RunningApp } from './app.js';
import { freshDatabase, onDatabase, testServer } from './database.js';

const demo = 'template_demo';
const oneAtATime = 20_261_122;

/** The built app with the demo's three municipalities and twelve families, on a database of its own. */
export async function startDemoApp(
  wish: Pick<AppWish, 'worker' | 'environment'> = { worker: true },
): Promise<RunningApp> {
  await madeOnce();
  const database = await freshDatabase(demo);
  const app = await startApp({ ...wish, database, dataFrom: demoFolder() });
  return {
    ...app,
    stop: async () => {
      await app.stop();
      await database.drop();
    },
  };
}

function demoFolder(): string {
  return join(testServer().dataDir, 'demo');
}

/** The demo takes some seconds to make; a run makes it once, and every spec gets a clone. */
async function madeOnce(): Promise<void> {
  const server = testServer();
  const client = new pg.Client({ connectionString: onDatabase(server.superuser, 'postgres') });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [oneAtATime]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [demo]);
    if (rowCount === 0) await make(client);
  } finally {
    await client.end();
  }
}

async function make(client: pg.Client): Promise<void> {
  const making = await freshDatabase();
  const { stop } = await npmStart(making);
  await stop();
  await client.query(`alter database ${making.name} rename to ${demo}`);
}

/** What `npm start` does when it is given an empty database. */
async function npmStart(
  database: Awaited<ReturnType<typeof freshDatabase>>,
): Promise<{ stop(): Promise<void> }> {
  mkdirSync(demoFolder(), { recursive: true });
  const lines: string[] = [];
  const child = spawn(process.execPath, ['dist/scripts/start.js'], {
    stdio: 'pipe',
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      PORT: String(await freePort()),
      DATA_DIR: demoFolder(),
      LOG_LEVEL: 'error',
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_WORKER_URL: database.workerUrl,
    },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => lines.push(text.toString()));
  const over = new Promise<void>((done) => child.once('exit', () => done()));
  while (!lines.join('').includes('is ready on')) {
    if (child.exitCode !== null) throw new Error(`The demo could not be made:\n${lines.join('')}`);
    await pause(100);
  }
  return {
    stop: async () => {
      child.kill('SIGTERM');
      await over;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
