import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Service } from './compose-file.js';
import type { StandIn } from './composed.js';
import { Running } from './process.js';

export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** Another user of the machine to run things as, when this one is root. */
export function otherUser(...names: readonly string[]): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of names) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error(`This machine has none of the users ${names.join(', ')}.`);
}

/** Where Debian keeps the programs of its newest PostgreSQL. */
export function debianPostgres(): string {
  const all = '/usr/lib/postgresql';
  const newest = existsSync(all)
    ? readdirSync(all)
        .sort((a, b) => Number(b) - Number(a))
        .map((n) => join(all, n, 'bin'))
        .find((bin) => existsSync(join(bin, 'initdb')))
    : undefined;
  if (newest === undefined) throw new Error('There is no PostgreSQL here: apt-get install postgresql');
  return newest;
}

/** A folder of one's own that its user, and nobody else, may read. */
export function folderFor(path: string, user: User | undefined): string {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o700);
  if (user !== undefined) chownSync(path, user.uid, user.gid);
  return path;
}

/** Debian's PostgreSQL in the place of the image, with the superuser and password the image would make. */
export async function postgresOf(service: Service, address: string, folder: string): Promise<StandIn> {
  const bin = debianPostgres();
  const user = otherUser('postgres');
  const home = folderFor(join(folder, 'postgres'), user);
  const password = join(home, 'password');
  writeFileSync(password, service.environment.POSTGRES_PASSWORD ?? '');
  if (user !== undefined) chownSync(password, user.uid, user.gid);
  const data = join(home, 'data');
  const shape = [
    '--username=postgres',
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ];
  await finish([join(bin, 'initdb'), '-D', data, ...shape], home, user);
  const own = (service.command ?? ['postgres']).slice(1);
  const command = [join(bin, 'postgres'), '-D', data, '-h', address, '-p', '5432', '-k', home, ...own];
  const running = Running.start({
    command,
    cwd: home,
    user,
    environment: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
  });
  return wellAs(service, running, address, '5432', 'SIGINT');
}

/** Debian's Redis with the very command of the file. */
export async function redisOf(service: Service, address: string, folder: string): Promise<StandIn> {
  if (spawnSync('redis-server', ['--version']).status !== 0)
    throw new Error('There is no Redis here: apt-get install redis-server');
  const user = otherUser('redis', 'nobody');
  const home = folderFor(join(folder, 'redis'), user);
  const command = [...(service.command ?? []), '--bind', address, '--port', '6379', '--dir', home];
  const running = Running.start({ command, cwd: home, user, environment: { PATH: process.env.PATH } });
  return wellAs(service, running, address, '6379', 'SIGTERM');
}

async function wellAs(
  service: Service,
  running: Running,
  address: string,
  port: string,
  signal: NodeJS.Signals,
): Promise<StandIn> {
  const asked = Array.isArray(service.health) ? (service.health as string[]) : [];
  const command = asked.map((word) => (word === service.name ? address : word));
  const end = performance.now() + 60_000;
  while (!running.isOver && performance.now() < end) {
    const { cwd } = running.launch;
    const answer = Running.start({ command, cwd, environment: { PATH: process.env.PATH } });
    if ((await answer.ended()) === 0)
      return { at: `${address}:${port}`, stop: () => running.stop(signal).then(() => undefined) };
    await pause(100);
  }
  await running.stop('SIGKILL');
  throw new Error(`${service.name} did not become well:\n${running.said}`);
}

async function finish(command: readonly string[], cwd: string, user: User | undefined): Promise<void> {
  const running = Running.start({
    command,
    cwd,
    user,
    environment: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
  });
  const how = await running.ended();
  if (how !== 0) throw new Error(`${command[0]} ended with ${how}:\n${running.said}`);
}
