import 'reflect-metadata';
import { runUntilStopped, settingsOrExit } from '#platform/config';
import { openTracing } from '#platform/tracing';
import { startApi } from './start-api.js';

const settings = settingsOrExit(['DATABASE_URL']);

await runUntilStopped(async (atStop) => {
  atStop(await openTracing(settings, 'velferdslab-api'));
  atStop(await startApi(settings));
  console.log(`Velferdslab answers on ${settings.publicUrl}`);
});
