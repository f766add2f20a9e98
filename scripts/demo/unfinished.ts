import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Settings } from '#platform/config';

/**
 * A demo killed while it was being made is made anew, so that nothing blocks the next start. It is known by its
 * clock: the seed lets it be moved only when all is made. Its checkpoints and letters go with it.
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
    const { rows } = await demo.query<{ unfinished: boolean }>(
      `select not movable and (ahead <> '0' or exists (select 1 from municipality where in_use_from is not null)) as unfinished from ctx.clock`,
    );
    return rows[0]?.unfinished === true;
  } catch {
    // No database yet, or none with a clock: there is nothing to drop.
    return false;
  } finally {
    await demo.end().catch(() => undefined);
  }
}
