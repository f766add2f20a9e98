import 'reflect-metadata';
import { loadMunicipalities } from '#municipalities';
import { runUntilStopped, settingsOrExit, type AtStop, type Settings } from '#platform/config';
import { migrate, prepareRoles, startEmbedded } from '#platform/database';
import { migrateQueue } from '#platform/jobs';
import { openTracing } from '#platform/tracing';
import { startApi } from '../apps/api/src/start-api.js';
import { startWorker } from '../apps/worker/src/start-worker.js';
import { fillDemo } from './demo/fill.js';
import { dropUnfinishedDemo } from './demo/unfinished.js';

/** Everything in one process: the database when none is given, the worker, and the API last of all. */
const settings = settingsOrExit();

await runUntilStopped(async (atStop) => {
  atStop(await openTracing(settings, 'velferdslab'));
  const complete = settings.databaseUrl === undefined ? await withEmbedded(atStop) : await withGiven();
  const worker = await startWorker(complete);
  atStop(worker.stop);
  if (complete.demo) await fillDemo(complete);
  atStop(await startApi(complete, worker));
  console.log(`Velferdslab is ready on ${settings.publicUrl} (stop with Ctrl-C)`);
});

async function withEmbedded(atStop: AtStop): Promise<Settings> {
  const server = await startEmbedded({ dataDir: settings.dataDir, say: (line) => console.log(line) });
  atStop(() => server.stop());
  await dropUnfinishedDemo(server.superuserUrl, settings);
  const urls = await prepareRoles(server.superuserUrl, 'velferdslab');
  await prepare(urls.owner);
  return {
    ...settings,
    databaseUrl: urls.app,
    databaseOwnerUrl: urls.owner,
    databaseWorkerUrl: urls.worker,
  };
}

async function withGiven(): Promise<Settings> {
  const given = settingsOrExit(['DATABASE_WORKER_URL']);
  if (given.databaseOwnerUrl !== undefined) await prepare(given.databaseOwnerUrl);
  return given;
}

async function prepare(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl);
  await migrateQueue(ownerUrl);
  await loadMunicipalities(ownerUrl);
}
