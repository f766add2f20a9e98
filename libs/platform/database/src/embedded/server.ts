import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart } from '#platform/errors';
import { superuser } from './initialise.js';
import type { Place } from './place.js';
import { bareEnvironment, cwd, identityOf } from './system-user.js';

export interface RunningServer {
  readonly process: ChildProcess;
  readonly port: number;
  readonly url: string;
}

export interface ServerWish {
  readonly password: string;
  /** The port of last time, so that an address a person noted still works. */
  readonly port: number | undefined;
  readonly throwAway: boolean;
}

/** Tries a few times: a port may be taken at the last moment, and helpers of a killed server leave only after a while. */
export async function startServer(place: Place, wish: ServerWish): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? wish.port : undefined);
    const server = launch(place, port, wish.throwAway);
    const url = `postgres://${superuser}:${wish.password}@127.0.0.1:${port}/postgres`;
    if (await answers(server, url)) return { process: server, port, url };
    const log = readFileSync(place.log, 'utf8').trim();
    const passing = /could not bind|shared memory block/.test(log);
    if (!passing || attempt === 10)
      throw new CannotStart(`PostgreSQL does not start. Its last words (${place.log}):\n${log}`);
    await pause(500);
  }
}

function launch(place: Place, port: number, throwAway: boolean): ChildProcess {
  const log = openSync(place.log, 'w', 0o600);
  chmodSync(place.log, 0o600);
  const listening = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' };
  const shape = { max_connections: '200', timezone: 'UTC', log_timezone: 'UTC', log_min_messages: 'warning' };
  const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const settings = { ...listening, ...shape, log_statement: 'none', ...(throwAway ? careless : {}) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(place.bin, 'postgres'), ['-D', place.data, ...flags], {
    ...identityOf(place.user),
    cwd: cwd(),
    env: bareEnvironment(),
    stdio: ['ignore', log, log],
    // Its own session: Ctrl-C reaches us alone, and the database is the last to go.
    detached: true,
  });
  closeSync(log);
  const lastResort = () => server.kill('SIGINT');
  process.once('exit', lastResort);
  server.once('exit', () => process.off('exit', lastResort));
  return server;
}

async function answers(server: ChildProcess, url: string): Promise<boolean> {
  const failed = new Promise<boolean>((done) => server.once('error', () => done(true)));
  const end = performance.now() + 60_000;
  while (performance.now() < end) {
    if (await canConnect(url)) return true;
    const over = await Promise.race([failed, pause(50, false)]);
    if (over || server.exitCode !== null || server.signalCode !== null) return false;
  }
  server.kill('SIGQUIT');
  return false;
}

async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The wished port when nobody has it, else any that is free. */
async function freePort(wished: number | undefined): Promise<number> {
  return (wished === undefined ? undefined : await listenOn(wished)) ?? (await listenOn(0)) ?? 0;
}

function listenOn(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => {
      done(undefined);
    });
    probe.listen(port, '127.0.0.1', () => {
      const { port: found } = probe.address() as AddressInfo;
      probe.close(() => {
        done(found);
      });
    });
  });
}
