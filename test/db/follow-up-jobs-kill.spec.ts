import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { freePort } from '../support/app.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { emptyRedis, queueStores } from '../support/queue-stores.js';
import { WaitingAnswers } from '../support/waiting-answers.js';

const morning = '2031-03-03T09:00:00.000Z';
const people = 24;

describe.each(queueStores())(
  'a worker killed in the middle of it, with the queue on $name',
  ({ redisUrl }) => {
    let dataDir: string;
    let workerPort: number;
    let database: FreshDatabase;
    let given: WaitingAnswers;
    let mail: MailServer;
    let worker: ChildProcess | undefined;
    const said: string[] = [];

    beforeEach(async () => {
      dataDir = mkdtempSync(join(tmpdir(), 'velferdslab-kill-'));
      workerPort = await freePort();
      database = await freshDatabase();
      given = await WaitingAnswers.open(database, join(dataDir, 'keys'));
      await given.at(morning);
      mail = await startMailServer();
      if (redisUrl !== undefined) await emptyRedis(redisUrl);
      for (let n = 0; n < people; n += 1) {
        const personId = await given.person(`p${n}@example.no`);
        const familyId = await given.family([personId]);
        const decisionId = await given.proposal(familyId, [personId]);
        await given.remind({ familyId, personId, decisionId, occurrence: 'v1-first', dueAt: morning });
      }
    });
    afterEach(async () => {
      await kill('SIGKILL');
      await mail.stop();
      await given.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    });

    const start = () => {
      worker = spawn(process.execPath, ['dist/apps/worker/src/main.js'], {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {
          PATH: process.env.PATH,
          NODE_ENV: 'test',
          DATA_DIR: dataDir,
          WORKER_PORT: String(workerPort),
          DATABASE_WORKER_URL: database.workerUrl,
          SMTP_URL: mail.url,
          ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
        },
      });
      worker.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
    };
    const kill = async (signal: 'SIGKILL' | 'SIGTERM') => {
      if (worker === undefined || worker.exitCode !== null || worker.signalCode !== null) return undefined;
      const over = new Promise<number | null>((done) => worker?.once('exit', (code) => done(code)));
      worker.kill(signal);
      return over;
    };
    const until = async (done: () => Promise<boolean>, seconds = 60) => {
      const end = performance.now() + seconds * 1000;
      while (!(await done())) {
        if (performance.now() > end)
          throw new Error(`not within ${seconds} s; the worker said:\n${said.join('')}`);
        await pause(20);
      }
    };
    /** From here on the queue hears of nothing that is done; the answer lets it hear again. */
    const deafenQueue = async (): Promise<() => Promise<void>> => {
      if (redisUrl !== undefined) {
        const redis = new Redis(redisUrl);
        // A pause of everything cannot be called off before its time.
        await redis.call('CLIENT', 'PAUSE', '2500', 'ALL');
        return async () => {
          await redis.ping();
          redis.disconnect();
        };
      }
      const client = new pg.Client({ connectionString: database.ownerUrl });
      await client.connect();
      await client.query('begin; lock table queue.job in exclusive mode');
      return () => client.end();
    };
    const openRows = 'due where done_at is null and cancelled_at is null';
    const told = () => given.count('notification');

    it('loses no reminder and tells nobody twice when it dies between the effect and the queue hearing of it', async () => {
      start();
      await until(async () => (await told()) > 0);
      const hearAgain = await deafenQueue();
      await pause(700);
      await kill('SIGKILL');
      await hearAgain();
      const beforeRestart = await told();
      expect(beforeRestart).toBeGreaterThan(0);
      start();
      // What the dead worker had in hand is free again when its lease is over.
      await given.rows(`update ctx.clock set ahead = ahead + interval '3 minutes'`);
      await until(async () => (await given.count(openRows)) === 0);
      expect(await told()).toBe(people);
      expect(
        await given.count(
          '(select person_id from notification group by person_id having count(*) > 1) twice',
        ),
      ).toBe(0);
      const ids = new Map(mail.received.map(({ to, messageId }) => [to[0], messageId]));
      expect(ids.size).toBe(people);
      for (const { to, messageId } of mail.received) expect(messageId).toBe(ids.get(to[0] ?? ''));
      expect(await kill('SIGTERM')).toBe(0);
    }, 180_000);

    it('sends the letter it died over again under the same Message-ID', async () => {
      start();
      for (let deaths = 0; deaths < 3; deaths += 1) {
        const before = mail.received.length;
        await until(async () => mail.received.length > before);
        await kill('SIGKILL');
        start();
        await given.rows(`update ctx.clock set ahead = ahead + interval '3 minutes'`);
      }
      await until(async () => (await given.count(openRows)) === 0);
      expect(await told()).toBe(people);
      const ids = new Map(mail.received.map(({ to, messageId }) => [to[0], messageId]));
      expect(ids.size).toBe(people);
      for (const { to, messageId } of mail.received) expect(messageId).toBe(ids.get(to[0] ?? ''));
      expect(mail.received.length).toBeLessThanOrEqual(people + 3 * 4);
    }, 180_000);
  },
);
