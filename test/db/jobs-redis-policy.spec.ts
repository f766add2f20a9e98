import { describe, expect, it } from '@jest/globals';
import { createServer, type AddressInfo } from 'node:net';
import { assertRedisKeeps } from '#platform/jobs';

/** Answers every command as a Redis with this policy would answer INFO. */
async function withRedis(policy: string, ask: (url: string) => Promise<void>): Promise<void> {
  const info = `# Memory\r\nloading:0\r\nmaxmemory_policy:${policy}\r\n`;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      const commands = bytes.toString().match(/\*\d+\r\n/g)?.length ?? 1;
      for (let n = 0; n < commands; n += 1) socket.write(`$${info.length}\r\n${info}\r\n`);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  try {
    await ask(`redis://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
}

describe('a Redis that forgets', () => {
  it.each(['allkeys-lru', 'volatile-ttl'])('is refused by the name of its policy, %s', (policy) =>
    withRedis(policy, (url) =>
      expect(assertRedisKeeps(url)).rejects.toThrow(`maxmemory-policy "${policy}" and would throw jobs away`),
    ),
  );

  it('is taken once it keeps everything', () =>
    withRedis('noeviction', (url) => expect(assertRedisKeeps(url)).resolves.toBeUndefined()));

  it('is told from one that is not there', async () => {
    await expect(assertRedisKeeps('redis://127.0.0.1:9')).rejects.toThrow('REDIS_URL: nobody answers there');
  });
});
