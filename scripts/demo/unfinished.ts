import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Settings } from '#platform/config';
import { demoState } from './state.js';

/**
 * A demo killed while it was being made is made anew, so that nothing blocks the next start. Its checkpoints and
 * letters go with it.
 */
export async function dropUnfinishedDemo(superuserUrl: string, settings: Settings): Promise<void> {
  if (!settings.demo || !(await isUnfinished(superuserUrl))) return;
  const server = new pg.Client({ connectionString: superuserUrl });
  await server.connect();
  await server.query('drop database if exists velferdslab with (force)').finally(() => server.end());
  for (const folder of [settings.checkpointDir, join(settings.dataDir, 'mail')])
    rmSync(folder, { recursive: true, force: true });
}

async function isUnfinished(superuserUrl: string): Promise<boolean> {
  const url = new URL(superuserUrl);
  url.pathname = '/velferdslab';
  const demo = new pg.Client({ connectionString: url.toString() });
  try {
    await demo.connect();
    return (await demoState(demo)) === 'unfinished';
  } catch {
    // No database yet, or none with a clock: there is nothing to drop.
    return false;
  } finally {
    await demo.end().catch(() => undefined);
  }
}
