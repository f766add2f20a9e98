import pg from 'pg';
import { loadMunicipalities } from '#municipalities';
import type { Settings } from '#platform/config';
import { migrate, prepareRoles, runningEmbedded, startEmbedded } from '#platform/database';
import { CannotStart } from '#platform/errors';

/** Works as the database's owner in one transaction: a command does all it says, or nothing. */
export async function asOwner(settings: Settings, work: (owner: pg.Client) => Promise<void>): Promise<void> {
  await besideOwner(settings, (owner) => inTransaction(owner, work));
}

/** The same for what takes many small transactions: on the address given, beside a running demo, or on its data while it stands still. */
export async function besideOwner(
  settings: Settings,
  work: (owner: pg.Client) => Promise<void>,
): Promise<void> {
  if (settings.databaseOwnerUrl !== undefined) return connected(settings.databaseOwnerUrl, work);
  if (settings.databaseUrl !== undefined || !settings.demo)
    throw new CannotStart('DATABASE_OWNER_URL is missing: this works as the role that owns the database.');
  const running = runningEmbedded(settings.dataDir);
  if (running !== undefined) return besideRunning(running, work);
  const server = await startEmbedded({ dataDir: settings.dataDir });
  try {
    const { owner } = await prepareRoles(server.superuserUrl, 'velferdslab');
    await migrate(owner);
    await loadMunicipalities(owner);
    await connected(owner, work);
  } finally {
    await server.stop();
  }
}

/** The running server keeps its passwords to itself; its superuser steps down to the owner for this. */
async function besideRunning(superuserUrl: string, work: (owner: pg.Client) => Promise<void>): Promise<void> {
  const address = new URL(superuserUrl);
  address.pathname = '/velferdslab';
  await connected(address.href, async (client) => {
    await client.query('set role vl_owner');
    await work(client);
  });
}

export async function inTransaction<T>(owner: pg.Client, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  await owner.query('begin');
  try {
    const made = await work(owner);
    await owner.query('commit');
    return made;
  } catch (error) {
    await owner.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function connected(url: string, work: (owner: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
  } catch (error) {
    throw new CannotStart(`The database cannot be reached (${codeOf(error)}).`);
  }
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return error instanceof Error ? error.message : 'unknown';
}
