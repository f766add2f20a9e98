import { NestFactory } from '@nestjs/core';
import type { Settings, Stop } from '#platform/config';
import { assertReachable } from '#platform/database';
import { Log } from '#platform/http';
import { WorkerModule } from './worker.module.js';

/** Lets due things happen; the answer stops taking new ones and waits for those under way. */
export async function startWorker(settings: Settings): Promise<Stop> {
  await assertReachable('DATABASE_WORKER_URL', settings.databaseWorkerUrl);
  const app = await NestFactory.createApplicationContext(WorkerModule.with(settings), {
    logger: new Log(settings.logLevel).framework,
    abortOnError: false,
  });
  return () => app.close();
}
