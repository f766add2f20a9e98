import { NestFactory } from '@nestjs/core';
import type { Settings, Stop } from '#platform/config';
import { assertReachable } from '#platform/database';
import { Log, type ReadyCheck } from '#platform/http';
import { JobsRunner } from '#platform/jobs';
import { WorkerModule } from './worker.module.js';

export interface Worker {
  /** Takes nothing new, and waits for what is under way. */
  readonly stop: Stop;
  readonly checks: Readonly<Record<string, ReadyCheck>>;
}

/** Lets due things happen. */
export async function startWorker(settings: Settings): Promise<Worker> {
  await assertReachable('DATABASE_WORKER_URL', settings.databaseWorkerUrl);
  const app = await NestFactory.createApplicationContext(WorkerModule.with(settings), {
    logger: new Log(settings.logLevel).framework,
    abortOnError: false,
  });
  const runner = app.get(JobsRunner);
  return { stop: () => app.close(), checks: { jobs: () => runner.isWell() } };
}
