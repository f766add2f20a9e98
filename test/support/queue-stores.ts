import { Redis } from 'ioredis';
import pg from 'pg';

export interface QueueStore {
  readonly name: string;
  readonly redisUrl: string | undefined;
  /** Throws away everything the queue holds. */
  lose(ownerUrl: string): Promise<void>;
}

/** The stores the job specs run on: always PostgreSQL, and Redis where REDIS_TEST_URL names one. */
export function queueStores(): readonly QueueStore[] {
  const onPostgres: QueueStore = { name: 'PostgreSQL', redisUrl: undefined, lose: emptyPostgres };
  const server = process.env.REDIS_TEST_URL;
  if (server === undefined || server === '') return [onPostgres];
  // A database of its own for every jest worker, so that none empties another's.
  const redisUrl = `${server.replace(/\/\d*$/, '')}/${process.env.JEST_WORKER_ID ?? '1'}`;
  return [onPostgres, { name: 'Redis', redisUrl, lose: () => emptyRedis(redisUrl) }];
}

async function emptyPostgres(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('truncate queue.job cascade');
  await client.end();
}

export async function emptyRedis(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushdb();
  redis.disconnect();
}
