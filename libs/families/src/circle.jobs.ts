import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { DueTopics } from '#platform/jobs';
import { CircleListeners } from './circle-listeners.js';
import { CircleModule } from './circle.module.js';

/** A fact changed by, or to the loss of, someone who could not ask the rules again: the worker asks them. */
@Injectable()
export class CircleJobs implements OnModuleInit {
  constructor(
    private readonly topics: DueTopics,
    private readonly circle: CircleListeners,
  ) {}

  onModuleInit(): void {
    this.topics.on('circle-changed', async (tx, { familyId }) => {
      await this.circle.changed(tx, familyId);
      return 'done';
    });
  }
}

/** For the worker. */
@Module({ imports: [CircleModule], providers: [CircleJobs] })
export class CircleWorkerModule {}
