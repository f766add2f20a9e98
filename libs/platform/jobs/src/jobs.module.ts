import {
  Global,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Settings } from '#platform/config';
import { WorkerDatabase } from '#platform/database';
import { DueTopics } from './due-topics.js';
import { JobRegistry } from './job-registry.js';
import { JobsRunner, wishOf } from './jobs-runner.js';

/** Starts taking jobs when every lib has said what it handles, and stops before the database goes. */
@Global()
@Module({})
export class JobsModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(private readonly runner: JobsRunner) {}

  static forWorker(settings: Settings): DynamicModule {
    const useFactory = (database: WorkerDatabase, registry: JobRegistry) =>
      new JobsRunner(database, registry, wishOf(settings));
    const runner = { provide: JobsRunner, inject: [WorkerDatabase, JobRegistry], useFactory };
    return {
      module: JobsModule,
      providers: [JobRegistry, DueTopics, runner],
      exports: [JobRegistry, DueTopics, JobsRunner],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.runner.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.runner.stop();
  }
}
