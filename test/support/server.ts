import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, prepareRoles, startEmbedded } from '#platform/database';
import { migrateQueue } from '#platform/jobs';
import { startInstalled } from './installed-server.js';

/** Where the run's PostgreSQL is and who may log in there. Handed to the workers as JSON in the environment. */
export interface TestServer {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
  readonly worker: string;
  /** The run's own folder, gone when the server stops. */
  readonly dataDir: string;
}

export const template = 'template_migrated';

/**
 * One server for a whole run: the embedded one, one started from the programs in `TEST_POSTGRES_BIN`, or the empty
 * one at `TEST_POSTGRES_URL` (its superuser's address).
 * Nobody stays connected to the template, or it could not be cloned.
 */
export async function startTestServer(): Promise<{ urls: TestServer; stop(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'velferdslab-test-'));
  chmodSync(dataDir, 0o755);
  const { TEST_POSTGRES_URL: given, TEST_POSTGRES_BIN: bin } = process.env;
  const start = () =>
    bin === undefined ? startEmbedded({ dataDir, throwAway: true }) : startInstalled(bin, dataDir);
  const server = given === undefined ? await start() : undefined;
  const superuser = server?.superuserUrl ?? String(given);
  const stop = async () => {
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const roles = await prepareRoles(superuser, template);
    await migrate(roles.owner, { partitions: Number(process.env.PARTITIONS ?? 0) });
    await migrateQueue(roles.owner);
    return { urls: { superuser, ...roles, dataDir }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
