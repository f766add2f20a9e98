import { existsSync } from 'node:fs';
import type { Settings } from '#platform/config';
import { CannotStart } from '#platform/errors';
import { runningEmbedded, startEmbedded } from '#platform/database';

/** Lends the address of this installation's database: the one set, the embedded one that runs, or it is started. */
export async function withDatabase<T>(settings: Settings, work: (url: string) => Promise<T>): Promise<T> {
  if (settings.databaseWorkerUrl !== undefined) return work(settings.databaseWorkerUrl);
  const running = runningEmbedded(settings.dataDir);
  if (running !== undefined) return work(ours(running));
  if (!existsSync(settings.dataDir)) throw new CannotStart(`There is no database in ${settings.dataDir}.`);
  const server = await startEmbedded({ dataDir: settings.dataDir });
  try {
    return await work(ours(server.superuserUrl));
  } finally {
    await server.stop();
  }
}

function ours(superuserUrl: string): string {
  return new URL('/velferdslab', superuserUrl).toString();
}
