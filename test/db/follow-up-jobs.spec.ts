import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readSettings, type Settings } from '#platform/config';
import { loadSecretKeys, RolePool, WorkerDatabase } from '#platform/database';
import { cancel, dueTopics, DueTopics, JobRegistry, JobsRunner, schedule } from '#platform/jobs';
import { reminderOccurrences } from '#decisions';
import { DemoMailbox, MailService, NoticesService, SmtpMailer, type Mailer } from '#follow-up';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { emptyRedis, queueStores } from '../support/queue-stores.js';
import { WaitingAnswers } from '../support/waiting-answers.js';

const morning = '2031-03-03T09:00:00.000Z';
const hours = (from: string, count: number) => new Date(Date.parse(from) + count * 3_600_000).toISOString();
const days = (from: string, count: number) => hours(from, 24 * count);

describe.each(queueStores())('reminders, with the queue on $name', ({ redisUrl, lose }) => {
  let dataDir: string;
  let settings: Settings;
  let database: FreshDatabase;
  let pool: RolePool;
  let worker: WorkerDatabase;
  let given: WaitingAnswers;
  let mailServer: MailServer;
  let runners: JobsRunner[];
  let box: DemoMailbox;

  beforeAll(async () => {
    mailServer = await startMailServer();
  });
  afterAll(() => mailServer.stop());

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'velferdslab-follow-up-'));
    settings = readSettings({ NODE_ENV: 'test', DATA_DIR: dataDir, PUBLIC_URL: 'https://plan.example' });
    database = await freshDatabase();
    pool = await RolePool.open(database.workerUrl, 6, 'spec');
    worker = new WorkerDatabase(pool);
    given = await WaitingAnswers.open(database, settings.keysDir);
    await given.at(morning);
    runners = [];
    box = new DemoMailbox(dataDir);
    mailServer.received.splice(0);
    if (redisUrl !== undefined) await emptyRedis(redisUrl);
  });
  afterEach(async () => {
    for (const runner of runners) await runner.stop();
    await pool.close();
    await given.close();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const run = async (mailer: Mailer = box) => {
    const registry = new JobRegistry();
    const topics = new DueTopics(worker, registry);
    new NoticesService(topics).onModuleInit();
    new MailService(worker, registry, mailer, loadSecretKeys(settings), settings).onModuleInit();
    const others = dueTopics.filter(
      (one) => !['answer-waiting', 'coordinator-task', 'told', 'consent-ending', 'mail'].includes(one),
    );
    for (const topic of others) topics.on(topic, async () => 'done');
    const wish = { redisUrl, databaseUrl: database.workerUrl, concurrency: 4, everyMs: 50 };
    const runner = new JobsRunner(worker, registry, wish);
    runners.push(runner);
    await runner.start();
  };

  /** As a proposal puts them down. */
  const remind = (familyId: string, decisionId: string, personIds: readonly string[], closesAt: string) =>
    worker.inMunicipality(given.municipalityId, async (tx) => {
      for (const personId of personIds)
        for (const { occurrence, at } of reminderOccurrences(tx.at, closesAt, 'NO'))
          await schedule(tx, {
            familyId,
            personId,
            topic: 'answer-waiting',
            refId: decisionId,
            occurrence: `v1-${occurrence}`,
            dueAt: at,
          });
    });

  const quiet = async () => {
    for (let still = 0; still < 3; still += 1) {
      const waiting = await given.count(
        'due where done_at is null and cancelled_at is null and failed_at is null and due_at <= ctx.at()',
      );
      if (waiting > 0) still = 0;
      await pause(60);
    }
  };
  const at = async (instant: string) => {
    await given.at(instant);
    await quiet();
  };
  const mails = async () => (await box.letters()).length;

  const oneWaiting = async (openDays = 14, email: string | null = 'ola@example.no', language = 'nb') => {
    const personId = await given.person(email, language);
    const familyId = await given.family([personId]);
    const decisionId = await given.proposal(familyId, [personId], openDays);
    await remind(familyId, decisionId, [personId], days(morning, openDays));
    return { personId, familyId, decisionId };
  };

  it('come at once, on day 3 and the day before the end, each once, in the inbox and by e-mail', async () => {
    await oneWaiting();
    await run();
    await quiet();
    expect([await given.count('notification'), await mails()]).toEqual([1, 1]);
    await at(hours(days(morning, 3), -1));
    expect([await given.count('notification'), await mails()]).toEqual([1, 1]);
    await at(hours(days(morning, 3), 1));
    expect([await given.count('notification'), await mails()]).toEqual([2, 2]);
    await at(hours(days(morning, 13), 1));
    expect([await given.count('notification'), await mails()]).toEqual([3, 3]);
    const letters = await box.letters();
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(3);
    expect(letters[0]).toMatchObject({
      to: 'ola@example.no',
      subject: 'Du har en melding',
      text: 'Du har en melding.\n\nhttps://plan.example\n',
    });
  });

  it('fold where day 3 and the day before the end are one', async () => {
    await oneWaiting(4);
    await run();
    await quiet();
    await at(hours(days(morning, 3), 2));
    expect([await given.count('notification'), await mails()]).toEqual([2, 2]);
  });

  it('stop with the answer, also one that came before the first was sent', async () => {
    const { personId, decisionId } = await oneWaiting();
    await given.answer(decisionId, personId);
    await run();
    await at(days(morning, 13.5));
    expect([await given.count('notification'), await mails()]).toEqual([0, 0]);
    expect(await given.count('due where done_at is null and cancelled_at is null')).toBe(0);
  });

  it('stop with a death', async () => {
    const { personId } = await oneWaiting();
    await run();
    await quiet();
    await given.rows('update person set died_on = app.today(), version = version + 1 where id = $1', [
      personId,
    ]);
    await at(days(morning, 13.5));
    expect([await given.count('notification'), await mails()]).toEqual([1, 1]);
  });

  it('wait for the morning, and do not go when the answer came in the night', async () => {
    await given.at('2031-03-03T21:30:00.000Z');
    const first = await oneWaiting(14, 'ola@example.no');
    const second = await oneWaiting(14, 'kari@example.no', 'nn');
    await run();
    await quiet();
    expect([await given.count('notification'), await mails()]).toEqual([2, 0]);
    await given.answer(first.decisionId, first.personId);
    await at('2031-03-04T06:30:00.000Z');
    expect(await mails()).toBe(0);
    await at('2031-03-04T07:30:00.000Z');
    const letters = await box.letters();
    expect(letters.map(({ to, subject }) => [to, subject])).toEqual([
      ['kari@example.no', 'Du har ei melding'],
    ]);
    expect(second.personId).toBeDefined();
  });

  it('are one e-mail a day however many proposals wait', async () => {
    const personId = await given.person('ola@example.no');
    const familyId = await given.family([personId]);
    await given.at('2031-03-03T05:00:00.000Z');
    for (let n = 0; n < 3; n += 1) {
      const decisionId = await given.proposal(familyId, [personId]);
      await remind(familyId, decisionId, [personId], days(morning, 14));
    }
    await run();
    await at('2031-03-03T07:30:00.000Z');
    expect([await given.count('notification'), await mails()]).toEqual([3, 1]);
    const decisionId = await given.proposal(familyId, [personId]);
    await remind(familyId, decisionId, [personId], days(morning, 14));
    await quiet();
    expect([await given.count('notification'), await mails()]).toEqual([4, 1]);
    await at('2031-03-04T07:30:00.000Z');
    expect(await mails()).toBe(2);
  });

  it('go to no address that several people have, and still stand in the inbox', async () => {
    const personId = await given.person('felles@example.no', 'nb', true);
    const familyId = await given.family([personId]);
    const decisionId = await given.proposal(familyId, [personId]);
    await remind(familyId, decisionId, [personId], days(morning, 14));
    await run();
    await quiet();
    expect([await given.count('notification'), await mails()]).toEqual([1, 0]);
  });

  it('are found again when the queue has lost everything', async () => {
    for (let n = 0; n < 5; n += 1) await oneWaiting(14, `p${n}@example.no`);
    await lose(database.ownerUrl);
    await given.rows(`update due set lease_until = ctx.at() + interval '1 minute' where due_at <= ctx.at()`);
    await run();
    await pause(300);
    expect(await given.count('notification')).toBe(0);
    await at(hours(morning, 1));
    expect([await given.count('notification'), await mails()]).toEqual([5, 5]);
  });

  it('are called off by cancel, and count again when they are put down again', async () => {
    const { familyId, decisionId, personId } = await oneWaiting();
    await worker.inMunicipality(given.municipalityId, (tx) => cancel(tx, { refId: decisionId, personId }));
    await run();
    await quiet();
    expect(await given.count('notification')).toBe(0);
    await remind(familyId, decisionId, [personId], days(morning, 14));
    await quiet();
    expect(await given.count('notification')).toBe(1);
  });

  it('reach a real mail server under one Message-ID, also when it drops the line after taking the letter', async () => {
    await oneWaiting();
    mailServer.dropAfterData(2);
    const mailer = new SmtpMailer(mailServer.url, 'Velferdslab <no-reply@plan.example>');
    await run(mailer);
    await quiet();
    mailer.close();
    expect(mailServer.received).toHaveLength(3);
    expect(new Set(mailServer.received.map(({ messageId }) => messageId)).size).toBe(1);
    expect(await given.count('notification where sent_at is not null')).toBe(1);
    expect(mailServer.received[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@plan\.example>$/);
    expect(mailServer.received[0]?.text).not.toMatch(/Ola|Prøve|Skal vi/);
  }, 40_000);
});
