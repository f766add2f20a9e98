import { randomBytes } from 'node:crypto';
import { chownSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from '#platform/errors';
import { makeOwnFolder, type Place } from './place.js';
import { runAs } from './system-user.js';

export const superuser = 'velferdslab_super';

/** Made aside and moved in when complete, so that a start that was cut off leaves nothing half made. */
export function initialise(place: Place, password: string, throwAway: boolean): void {
  const half = `${place.data}-half`;
  rmSync(half, { recursive: true, force: true });
  rmSync(place.data, { recursive: true, force: true });
  makeOwnFolder(half, place.user);
  const passwordFile = join(dirname(half), `password-${randomBytes(6).toString('hex')}`);
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (place.user) chownSync(passwordFile, place.user.uid, place.user.gid);
    const folder = ['--pgdata', half, '--username', superuser, '--pwfile', passwordFile];
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const rest = ['--auth=scram-sha-256', ...(throwAway ? ['--no-sync'] : [])];
    const made = runAs(place.user, join(place.bin, 'initdb'), [...folder, ...locale, ...rest]);
    if (made.status !== 0)
      throw new CannotStart(`PostgreSQL could not be set up. ${made.stderr || String(made.error)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(half, place.data);
}
