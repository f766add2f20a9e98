import { Redis } from 'ioredis';
import { CannotStart } from '#platform/errors';

/** Any other policy throws queued jobs away, silently, when memory runs short. */
const keepsEverything = 'noeviction';

/** Refuses a Redis that forgets. `INFO` is asked, since hosted ones close `CONFIG`. */
export async function assertRedisKeeps(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const policy = /^maxmemory_policy:(\S+)/m.exec(await redis.info('memory'))?.[1] ?? 'unknown';
    if (policy !== keepsEverything) {
      throw new CannotStart(
        `REDIS_URL: this Redis has maxmemory-policy "${policy}" and would throw jobs away. Set it to ${keepsEverything}.`,
      );
    }
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new CannotStart('REDIS_URL: nobody answers there as Redis.');
  } finally {
    redis.disconnect();
  }
}
