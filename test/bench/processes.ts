import { spawn, type ChildProcess } from 'node:child_process';
import { freePort } from '../support/app.js';
import { send } from './load.js';

/** A server under the bench. */
export interface Served {
  readonly base: string;
  readonly pid: number;
  /** Until it answered that it is ready. */
  readonly startedIn: number;
  stop(): Promise<void>;
}

export async function serve(
  main: string,
  environment: Readonly<Record<string, string>>,
  ready: string,
): Promise<Served> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, NODE_ENV: 'test', PORT: String(port), LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const base = `http://127.0.0.1:${port}`;
  while ((await send(base, { path: ready, headers: {} }).catch(() => ({ status: 0 }))).status === 0) {
    if (child.exitCode !== null) throw new Error(`${main} ended before it was ready`);
    await new Promise((done) => setTimeout(done, 10));
  }
  return { base, pid: child.pid ?? 0, startedIn: performance.now() - begun, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  const over = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  await over;
}
