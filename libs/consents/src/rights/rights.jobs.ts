import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { WorkerDatabase } from '#platform/database';
import { DueTopics } from '#platform/jobs';
import { carryOut } from './carry-out.js';
import { RetentionSweep } from './retention-sweep.js';

/** What was answered to go is due at once; where something held it, when that has ended. */
@Injectable()
export class RightsJobs implements OnModuleInit {
  constructor(private readonly topics: DueTopics) {}

  onModuleInit(): void {
    this.topics.on('erasure', async (tx, { familyId, refId }) =>
      (await carryOut(tx, familyId, refId)) ? 'done' : 'gone',
    );
  }
}

const sweep = {
  provide: RetentionSweep,
  inject: [WorkerDatabase],
  useFactory: (database: WorkerDatabase) => new RetentionSweep(database),
};

/** For the worker. */
@Module({ providers: [RightsJobs, sweep] })
export class RightsWorkerModule {}
