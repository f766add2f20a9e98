import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freshDatabase, type FreshDatabase } from './database.js';
import { freePort } from './free-port.js';

export { freePort };

export interface AppWish {
  /** A database that is there already; the app gets a clone of its own otherwise. */
  readonly database?: FreshDatabase;
  /** Keys and files to begin with, copied: rows made with other keys cannot be read. */
  readonly dataFrom?: string;
  /** Lets due things happen as well. */
  readonly worker?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface RunningApp {
  readonly url: string;
  /** Where its worker tells how it is, when there is one. */
  readonly workerUrl: string;
  readonly database: FreshDatabase;
  /** Holds keys, checkpoints and the like of this app alone. */
  readonly dataDir: string;
  /** Everything the processes have written so far: for a look at what is logged, and for whoever hunts a failure. */
  output(): string;
  stop(): Promise<void>;
}

/** The built app as a child process, in demo mode, on its own database and port. */
export async function startApp(wish: AppWish = {}): Promise<RunningApp> {
  const database = wish.database ?? (await freshDatabase());
  const dataDir = mkdtempSync(join(tmpdir(), 'velferdslab-app-'));
  if (wish.dataFrom !== undefined) cpSync(wish.dataFrom, dataDir, { recursive: true });
  const port = await freePort();
  const workerPort = await freePort();
  const url = `http://localhost:${port}`;
  const environment = environmentFor(database, dataDir, { port, workerPort }, wish);
  const lines: string[] = [];
  const main = wish.worker ? 'dist/test/support/house.js' : 'dist/apps/api/src/main.js';
  const child = launch(main, environment, lines);
  const stop = async () => {
    await stopProcess(child);
    rmSync(dataDir, { recursive: true, force: true });
    if (!wish.database) await database.drop();
  };
  try {
    await untilReady(url, child, lines);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    workerUrl: `http://localhost:${workerPort}`,
    database,
    dataDir,
    output: () => lines.join(''),
    stop,
  };
}

function environmentFor(
  database: FreshDatabase,
  dataDir: string,
  { port, workerPort }: { port: number; workerPort: number },
  wish: AppWish,
): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'test',
    PORT: String(port),
    WORKER_PORT: String(workerPort),
    DATA_DIR: dataDir,
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_WORKER_URL: database.workerUrl,
    LOG_LEVEL: 'warn',
    ...wish.environment,
  };
}

function launch(main: string, environment: NodeJS.ProcessEnv, lines: string[]): ChildProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', main], { env: environment, stdio: 'pipe' });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => lines.push(text.toString()));
  return child;
}

async function untilReady(url: string, child: ChildProcess, lines: readonly string[]): Promise<void> {
  const end = performance.now() + 60_000;
  while (performance.now() < end) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error(`The app did not become ready. It said:\n${lines.join('')}`);
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await over;
  clearTimeout(hard);
}
