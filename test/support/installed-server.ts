import { randomBytes } from 'node:crypto';
import { chownSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Running } from './compose/process.js';
import { folderFor, otherUser } from './compose/stand-ins.js';
import { freePort } from './free-port.js';

/** A PostgreSQL of this machine's own, from the folder its programs lie in, with data that need not last. */
export async function startInstalled(
  bin: string,
  dataDir: string,
): Promise<{ readonly superuserUrl: string; stop(): Promise<void> }> {
  const user = otherUser('postgres');
  const home = folderFor(join(dataDir, 'postgres'), user);
  const password = randomBytes(24).toString('base64url');
  const file = join(home, 'password');
  writeFileSync(file, password);
  if (user !== undefined) chownSync(file, user.uid, user.gid);
  const launch = (program: string, args: readonly string[]) =>
    Running.start({
      command: [join(bin, program), '-D', join(home, 'data'), ...args],
      cwd: home,
      user,
      environment: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    });
  const shape = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  const making = launch('initdb', ['-U', 'postgres', `--pwfile=${file}`, ...shape]);
  if ((await making.ended()) !== 0) throw new Error(`PostgreSQL could not be set up:\n${making.said}`);
  const port = String(await freePort());
  const server = launch('postgres', ['-h', '127.0.0.1', '-p', port, '-k', '', ...careless]);
  const lastResort = () => process.kill(server.pid, 'SIGINT');
  process.once('exit', lastResort);
  const superuserUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    process.off('exit', lastResort);
    await server.stop('SIGINT');
  };
  if (await answers(server, superuserUrl)) return { superuserUrl, stop };
  await stop();
  throw new Error(`PostgreSQL did not come up:\n${server.said}`);
}

const careless = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
].flatMap((setting) => ['-c', setting]);

async function answers(server: Running, url: string): Promise<boolean> {
  const end = performance.now() + 60_000;
  while (performance.now() < end && !server.isOver) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    const isThere = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (isThere) return true;
    await pause(50);
  }
  return false;
}
