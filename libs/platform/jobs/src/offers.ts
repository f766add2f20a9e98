import type { BulkJobOptions } from 'bullmq';
import { newId } from '#platform/database';
import type { DueIds } from './due.js';

export interface Offer {
  readonly name: string;
  readonly data: DueIds;
  readonly opts: BulkJobOptions;
}

export const attempts = 5;

/**
 * A name never used before, for every offer: a finished job of the same name would swallow the next one.
 * The queue takes no name that is all digits or holds a colon.
 */
export const offerId = (): string => `offer-${newId()}`;

/** One due row as a job that runs now. Half a second, one, two, four, each at most halved, then it is for the poller again. */
export function offerOf(topic: string, data: DueIds): Offer {
  return {
    name: topic,
    data,
    opts: {
      jobId: offerId(),
      attempts,
      backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
      removeOnComplete: true,
      removeOnFail: true,
    },
  };
}
