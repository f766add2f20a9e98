import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart } from '#platform/errors';
import { newId, RolePool, WorkerDatabase } from '#platform/database';
import {
  DueRows,
  dueTopics,
  DueTopics,
  JobRegistry,
  JobsRunner,
  offerId,
  openQueue,
  patience,
  Poller,
  schedule,
} from '#platform/jobs';
import type { Due, DueOutcome, DueTopic, OpenQueue, Patience } from '#platform/jobs';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { emptyRedis, queueStores } from '../support/queue-stores.js';

const municipalityId = 301;

describe.each(queueStores())('what is due, with the queue on $name', ({ redisUrl, lose }) => {
  let database: FreshDatabase;
  let owner: pg.Client;
  let pool: RolePool;
  let worker: WorkerDatabase;
  let familyId: string;
  const runners: JobsRunner[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    pool = await RolePool.open(database.workerUrl, 6, 'spec');
    worker = new WorkerDatabase(pool);
    await owner.query(
      `insert into municipality (id, country, name, region_number, region_name, kind, time_zone) values ($1, 'NO', 'Prøve', '03', 'Prøve', 'municipality', 'Europe/Oslo')`,
      [municipalityId],
    );
  });
  afterAll(async () => {
    await pool.close();
    await owner.end();
    await database.drop();
  });
  beforeEach(async () => {
    familyId = newId();
    await owner.query('delete from due');
    if (redisUrl !== undefined) await emptyRedis(redisUrl);
  });
  const stopAll = async () => {
    for (const runner of runners.splice(0)) await runner.stop();
  };
  afterEach(stopAll);

  const seed = (count: number, topic: DueTopic = 'answer-waiting') =>
    worker.inMunicipality(municipalityId, async (tx) => {
      for (let i = 0; i < count; i++)
        await schedule(tx, {
          familyId,
          personId: newId(),
          topic,
          refId: newId(),
          occurrence: 'v1-first',
          dueAt: tx.at,
        });
    });

  type Handler = (due: Due) => Promise<DueOutcome | undefined>;
  const run = async (handler: Handler, wish: { everyMs?: number; patience?: Patience } = {}) => {
    const registry = new JobRegistry();
    const topics = new DueTopics(worker, registry);
    for (const topic of dueTopics.filter((one) => one !== 'answer-waiting'))
      topics.on(topic, async () => 'done');
    topics.on('answer-waiting', async (tx, due) => {
      const outcome = await handler(due);
      await tx.rows(
        `insert into notification (municipality_id, id, person_id, due_id, kind, language, created_at, send_attempts) values ($1, $2, $3, $4, 'message', 'nb', $5, 0)`,
        [municipalityId, newId(), due.personId, due.id, tx.at],
      );
      return outcome;
    });
    const runner = new JobsRunner(worker, registry, {
      redisUrl,
      databaseUrl: database.workerUrl,
      concurrency: 4,
      everyMs: 50,
      ...wish,
    });
    runners.push(runner);
    await runner.start();
    return runner;
  };
  const count = async (where: string) =>
    Number((await owner.query<{ n: string }>(`select count(*) as n from ${where}`)).rows[0]?.n);
  const until = async (done: () => Promise<boolean>, seconds = 15) => {
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end) {
      if (await done()) return;
      await pause(50);
    }
    throw new Error(`not within ${seconds} s`);
  };

  it('does everything that is due once', async () => {
    await seed(60);
    await run(async () => 'done');
    await until(async () => (await count('due where done_at is null')) === 0);
    expect(await count('notification')).toBe(60);
    await owner.query('delete from notification');
  });

  it('takes a name of its own for every offer, that the queue accepts', async () => {
    const taken: string[] = [];
    const queue: OpenQueue = await openQueue(
      { redisUrl, databaseUrl: database.workerUrl, concurrency: 1 },
      async ({ data }) => {
        taken.push(data.dueId);
      },
      () => undefined,
    );
    const data = { municipalityId, dueId: newId() };
    const offer = () => ({ name: 'mail', data, opts: { jobId: offerId(), removeOnComplete: true } });
    await queue.offer([offer(), offer()]);
    await until(async () => taken.length === 2);
    await queue.offer([offer()]);
    await until(async () => taken.length === 3);
    await queue.close();
    expect(Array.from({ length: 500 }, offerId)).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/:|^\d+$/)]),
    );
  });

  it('is offered once by two pollers that look at the same time', async () => {
    await seed(200);
    const offered: string[] = [];
    const hands = {
      offer: async (offers: { data: { dueId: string } }[]) =>
        void offered.push(...offers.map((o) => o.data.dueId)),
    };
    const pollers = [1, 2].map(
      () => new Poller(new DueRows(worker, { ...patience, inHand: 1000 }), hands, () => undefined),
    );
    await Promise.all(pollers.flatMap((poller) => [poller.pollOnce(), poller.pollOnce()]));
    expect(offered).toHaveLength(200);
    expect(new Set(offered).size).toBe(200);
  });

  it('is done once, by two workers where the queue allows two', async () => {
    await seed(80);
    await run(async () => 'done');
    if (redisUrl !== undefined) await run(async () => 'done');
    await until(async () => (await count('due where done_at is null')) === 0);
    expect(await count('notification')).toBe(80);
    await owner.query('delete from notification');
  });

  it('is found again when the queue has lost everything', async () => {
    await seed(30);
    const rows = new DueRows(worker, { ...patience, leaseSeconds: 1 });
    // Handed to a queue that forgets: nobody did anything, and the rows stay leased.
    expect((await rows.take()).length).toBe(30);
    await lose(database.ownerUrl);
    expect(await count('due where lease_until is not null')).toBe(30);
    await run(async () => 'done', { patience: { ...patience, leaseSeconds: 1 } });
    await until(async () => (await count('due where done_at is null')) === 0);
    expect(await count('notification')).toBe(30);
    await owner.query('delete from notification');
  });

  it('is tried again when it fails, and nothing of the failed try remains', async () => {
    await seed(1);
    let tries = 0;
    await run(async () => {
      tries += 1;
      if (tries < 3) throw new Error('not yet');
      return 'done';
    });
    await until(async () => (await count('due where done_at is not null')) === 1);
    expect(tries).toBe(3);
    expect(await count('notification')).toBe(1);
    await owner.query('delete from notification');
  });

  it('is given up visibly when it has failed every offer for long', async () => {
    await seed(1);
    await owner.query(`update due set due_at = due_at - interval '2 days', attempts = 4`);
    await run(async () => {
      throw new Error('never');
    });
    await until(async () => (await count('due where failed_at is not null')) === 1, 25);
    expect(await count('notification')).toBe(0);
  }, 40_000);

  it('is not done when it was called off before its job came', async () => {
    await seed(5);
    const rows = await new DueRows(worker).take();
    await owner.query('update due set cancelled_at = ctx.at()');
    let done = 0;
    const registry = new JobRegistry();
    new DueTopics(worker, registry).on('answer-waiting', async () => {
      done += 1;
      return 'done';
    });
    for (const { id } of rows) await registry.handlerOf('answer-waiting')({ municipalityId, dueId: id });
    expect(done).toBe(0);
  });

  it('counts as not well once something lies due and nobody takes it', async () => {
    const runner = await run(async () => 'done');
    expect(await runner.isWell()).toBe(true);
    // Stopped, and known to be: a poller that is only slow may still be on its first round.
    await stopAll();
    await seed(1);
    await owner.query(`update due set due_at = due_at - interval '3 minutes'`);
    expect(await runner.isWell()).toBe(false);
  });

  it('is not begun while a topic has no handler or two', () => {
    const registry = new JobRegistry();
    expect(() => registry.assertComplete()).toThrow(CannotStart);
    registry.add({ name: 'mail', handler: async () => undefined });
    expect(() => registry.add({ name: 'mail', handler: async () => undefined })).toThrow('two handlers');
    expect(() => registry.assertComplete(['mail'])).not.toThrow();
  });
});
