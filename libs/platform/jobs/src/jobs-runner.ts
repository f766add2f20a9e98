import { Logger } from '@nestjs/common';
import type { Settings } from '#platform/config';
import type { WorkerDatabase } from '#platform/database';
import { root, within } from '#platform/tracing';
import type { DueIds } from './due.js';
import { DueRows, patience, type Patience } from './due-rows.js';
import { DoneElsewhere } from './due-topics.js';
import type { JobRegistry } from './job-registry.js';
import { Poller } from './poller.js';
import { openQueue, type OpenQueue, type QueuePlace } from './queue.js';
import { assertRedisKeeps } from './redis-policy.js';

export interface RunnerWish extends QueuePlace {
  readonly everyMs?: number;
  readonly patience?: Patience;
}

export const wishOf = ({ redisUrl, databaseWorkerUrl, demo }: Settings): RunnerWish => ({
  redisUrl,
  databaseUrl: databaseWorkerUrl ?? '',
  concurrency: 4,
  // In the demo somebody is waiting in front of the screen.
  everyMs: demo ? 250 : 1000,
});

/** How long something may lie due with nobody taking it before this process no longer counts as well. */
const wellWithinSeconds = 120;

/** Poller and queue of one worker process, opened and closed in order. */
export class JobsRunner {
  private readonly log = new Logger('jobs');
  private readonly rows: DueRows;
  private queue: OpenQueue | undefined;
  private poller: Poller | undefined;
  /** How many of each topic this process has done, and how often one failed. */
  readonly done: Record<string, number> = {};
  readonly failed: Record<string, number> = {};

  constructor(
    database: WorkerDatabase,
    private readonly registry: JobRegistry,
    private readonly wish: RunnerWish,
  ) {
    this.rows = new DueRows(database, wish.patience ?? patience);
  }

  async start(): Promise<void> {
    this.registry.assertComplete();
    if (this.wish.redisUrl !== undefined) await assertRedisKeeps(this.wish.redisUrl);
    const heard = (error: Error) => this.log.warn(`The queue or the poller had trouble: ${error.name}`);
    this.queue = await openQueue(this.wish, (job) => this.work(job.name, job.data, job.isLastAttempt), heard);
    this.poller = new Poller(this.rows, this.queue, heard, this.wish.everyMs);
    this.poller.start();
  }

  /** First nothing new is offered, then what is in hand ends, then the connections go. */
  async stop(): Promise<void> {
    await this.poller?.stop();
    await this.queue?.close();
  }

  /** A queue that is dead for good shows as something due that nobody takes. */
  async isWell(): Promise<boolean> {
    return (await this.rows.overdueSeconds()) <= wellWithinSeconds;
  }

  waiting(): Promise<number> {
    return this.rows.waiting();
  }

  overdueSeconds(): Promise<number> {
    return this.rows.overdueSeconds();
  }

  pollLagSeconds(): number {
    return this.poller?.lagSeconds ?? Number.NaN;
  }

  private async work(name: string, ids: DueIds, isLastAttempt: boolean): Promise<void> {
    try {
      await traced(name, () => this.registry.handlerOf(name)(ids));
      this.done[name] = (this.done[name] ?? 0) + 1;
    } catch (error) {
      if (error instanceof DoneElsewhere) return;
      this.failed[name] = (this.failed[name] ?? 0) + 1;
      this.log.warn(`${name} ${ids.dueId} failed: ${error instanceof Error ? error.name : 'unknown'}`);
      if (isLastAttempt) await this.rows.lastAttemptFailed(ids);
      throw error;
    }
  }
}

/** The job by its topic; never which thing, or whose. */
async function traced(name: string, work: () => Promise<void>): Promise<void> {
  const span = root({ kind: 'job', name: `job ${name}`, facts: { 'velferdslab.job': name } });
  let failed = true;
  try {
    await within(span, work);
    failed = false;
  } finally {
    span?.end({ failed });
  }
}
