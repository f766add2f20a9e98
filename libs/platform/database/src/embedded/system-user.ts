import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { CannotStart } from '#platform/errors';

/** Who runs PostgreSQL. It refuses root, so root lends it another user of the machine. */
export interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const ownUser = 'velferdslab';

/** Undefined when this process may run PostgreSQL as itself. */
export function lentUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const user = find('postgres') ?? find(ownUser) ?? created() ?? find('nobody');
  if (!user)
    throw new CannotStart('PostgreSQL does not run as root, and this machine has no other user to lend it.');
  return user;
}

function find(name: string): SystemUser | undefined {
  const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function created(): SystemUser | undefined {
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  spawnSync('useradd', [...options, ownUser]);
  return find(ownUser);
}

/** Runs a short command as the lent user, from a folder every user can enter. */
export function runAs(
  user: SystemUser | undefined,
  command: string,
  options: readonly string[],
): SpawnSyncReturns<string> {
  return spawnSync(command, options, {
    ...identityOf(user),
    cwd: cwd(),
    env: bareEnvironment(),
    encoding: 'utf8',
  });
}

export function identityOf(user: SystemUser | undefined): { uid?: number; gid?: number } {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

/** PostgreSQL inherits no settings or secrets of ours, and the same locale on every machine. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'].map((name) => [name, process.env[name]]);
  return { ...(Object.fromEntries(kept) as NodeJS.ProcessEnv), LC_ALL: 'C', TZ: 'UTC' };
}

export function cwd(): string {
  return process.platform === 'win32' ? process.cwd() : '/';
}
