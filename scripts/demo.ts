import 'reflect-metadata';
import { runUntilStopped, settingsOrExit } from '#platform/config';
import { startWorker } from '../apps/worker/src/start-worker.js';
import { fillDemo } from './demo/fill.js';

/** Fills an empty database of one's own with the demo and ends, for where `npm start` is not what runs. */
const settings = settingsOrExit(['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_WORKER_URL']);

await runUntilStopped(async () => {
  const worker = await startWorker(settings);
  await fillDemo(settings);
  await worker.stop();
  console.log('The demo is there.');
  process.exit(0);
});
