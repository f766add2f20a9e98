import { NestFactory } from '@nestjs/core';
import type { Settings, Stop } from '#platform/config';
import { Sealing } from '#platform/audit';
import { assertReachable, RolePool } from '#platform/database';
import { jobFigures, Log, poolFigures, type Figure, type ReadyCheck } from '#platform/http';
import { JobsRunner } from '#platform/jobs';
import { WorkerModule } from './worker.module.js';

export interface Worker {
  /** Takes nothing new, and waits for what is under way. */
  readonly stop: Stop;
  readonly checks: Readonly<Record<string, ReadyCheck>>;
  readonly figures: readonly Figure[];
}

/** Lets due things happen. */
export async function startWorker(settings: Settings): Promise<Worker> {
  await assertReachable('DATABASE_WORKER_URL', settings.databaseWorkerUrl);
  const app = await NestFactory.createApplicationContext(WorkerModule.with(settings), {
    logger: new Log(settings.logLevel).framework,
    abortOnError: false,
  });
  const runner = app.get(JobsRunner);
  const figures = [...poolFigures(app.get(RolePool), 'worker'), ...jobFigures(runner, app.get(Sealing))];
  return { stop: () => app.close(), checks: { jobs: () => runner.isWell() }, figures };
}
