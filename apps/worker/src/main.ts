import 'reflect-metadata';
import { runUntilStopped, settingsOrExit } from '#platform/config';
import { startWorker } from './start-worker.js';

const settings = settingsOrExit(['DATABASE_WORKER_URL']);

await runUntilStopped(async (atStop) => {
  atStop(await startWorker(settings));
  console.log('Velferdslab works on what is due');
});
