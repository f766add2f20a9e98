import 'reflect-metadata';
import { runUntilStopped, settingsOrExit } from '#platform/config';
import { Metrics, openHealthPort } from '#platform/http';
import { openTracing } from '#platform/tracing';
import { startWorker } from './start-worker.js';

const settings = settingsOrExit(['DATABASE_WORKER_URL']);

await runUntilStopped(async (atStop) => {
  atStop(await openTracing(settings, 'velferdslab-worker'));
  const { stop, checks, figures } = await startWorker(settings);
  atStop(stop);
  const metrics = new Metrics(settings.metricsToken);
  metrics.tell(figures);
  atStop(await openHealthPort({ host: settings.host, port: settings.workerPort, checks, metrics }));
  console.log('Velferdslab works on what is due');
});
