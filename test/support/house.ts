import 'reflect-metadata';
import { runUntilStopped, settingsOrExit } from '#platform/config';
import { Metrics, openHealthPort } from '#platform/http';
import { openTracing } from '#platform/tracing';
import { startApi } from '../../apps/api/src/start-api.js';
import { startWorker } from '../../apps/worker/src/start-worker.js';

/** API and worker in one process, as `npm start` runs them; each still tells on its own port how it is. */
const settings = settingsOrExit(['DATABASE_URL', 'DATABASE_WORKER_URL']);

await runUntilStopped(async (atStop) => {
  atStop(await openTracing(settings, 'velferdslab'));
  const { stop, checks, figures } = await startWorker(settings);
  atStop(stop);
  const metrics = new Metrics(settings.metricsToken);
  metrics.tell(figures);
  atStop(await openHealthPort({ host: settings.host, port: settings.workerPort, checks, metrics }));
  atStop(await startApi(settings));
});
