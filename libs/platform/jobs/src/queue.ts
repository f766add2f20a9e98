import { createPostgresBackend, Queue, Worker } from 'bullmq';
import type { Job, JobProgress, PostgresConnectionOptions, PostgresQueueBackend } from 'bullmq';
import type { DueIds } from './due.js';
import { queueName, queueSchema } from './migrate-queue.js';
import type { Offer } from './offers.js';

export interface QueuePlace {
  /** Redis when given, else the worker's own PostgreSQL. */
  readonly redisUrl: string | undefined;
  readonly databaseUrl: string;
  /** How many jobs one process has in hand at once; all of them wait for a database or a mail server. */
  readonly concurrency: number;
}

export type Work = (job: { name: string; data: DueIds; isLastAttempt: boolean }) => Promise<void>;

/** The queue: a pair of hands, never the memory. Whatever it loses is found again in the database. */
export interface OpenQueue {
  offer(offers: Offer[]): Promise<void>;
  /** Takes no new job, lets those in hand end, then lets go of the connections. */
  close(): Promise<void>;
}

const redisPrefix = '{velferdslab}';

/** Longer than the slowest job takes, so that none is thought dead and given to another. */
const lockDuration = 60_000;

export async function openQueue(
  place: QueuePlace,
  work: Work,
  heard: (error: Error) => void,
): Promise<OpenQueue> {
  const { queue, worker, offer } =
    place.redisUrl === undefined ? onPostgres(place, work) : onRedis(place, place.redisUrl, work);
  queue.on('error', heard);
  worker.on('error', heard);
  await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
  return {
    offer,
    close: async () => {
      await worker.close();
      await queue.close();
    },
  };
}

/** What both kinds of queue can do, whatever their connections are made of. */
interface Pair {
  readonly queue: Part;
  readonly worker: Part;
  readonly offer: (offers: Offer[]) => Promise<void>;
}
interface Part {
  on(event: 'error', heard: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

function onPostgres({ databaseUrl, concurrency }: QueuePlace, work: Work): Pair {
  const connection = { connectionString: databaseUrl, schema: queueSchema, max: 4 };
  const queue = new Queue<
    DueIds,
    void,
    string,
    DueIds,
    void,
    string,
    PostgresQueueBackend,
    PostgresConnectionOptions
  >(queueName, { connection }, createPostgresBackend);
  const worker = new Worker<
    DueIds,
    void,
    string,
    PostgresQueueBackend,
    JobProgress,
    PostgresConnectionOptions
  >(queueName, (job) => work(seen(job)), { connection, concurrency, lockDuration }, createPostgresBackend);
  // One by one: in bulk it would make temporary tables, which no role of ours may (they could stand before real ones).
  const offer = async (offers: Offer[]) => {
    await Promise.all(offers.map(({ name, data, opts }) => queue.add(name, data, opts)));
  };
  return { queue, worker, offer };
}

function onRedis({ concurrency }: QueuePlace, url: string, work: Work): Pair {
  // Options, not a client: a client that was cold when handed over stays dead for good.
  const connection = { url, maxRetriesPerRequest: null };
  const options = { connection, prefix: redisPrefix };
  const queue = new Queue<DueIds, void, string, DueIds, void, string>(queueName, options);
  const worker = new Worker<DueIds, void, string>(queueName, (job) => work(seen(job)), {
    ...options,
    concurrency,
    lockDuration,
  });
  const offer = async (offers: Offer[]) => {
    await queue.addBulk(offers);
  };
  return { queue, worker, offer };
}

function seen(job: Pick<Job<DueIds>, 'name' | 'data' | 'attemptsMade' | 'opts'>) {
  return { name: job.name, data: job.data, isLastAttempt: job.attemptsMade + 1 >= (job.opts.attempts ?? 1) };
}
