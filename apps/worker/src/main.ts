import 'reflect-metadata';
import { runUntilStopped, settingsOrExit } from '#platform/config';
import { openHealthPort } from '#platform/http';
import { startWorker } from './start-worker.js';

const settings = settingsOrExit(['DATABASE_WORKER_URL']);

await runUntilStopped(async (atStop) => {
  const { stop, checks } = await startWorker(settings);
  atStop(stop);
  atStop(await openHealthPort({ host: settings.host, port: settings.workerPort, checks }));
  console.log('Velferdslab works on what is due');
});
