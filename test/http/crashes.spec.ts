import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { FamilyStory, step } from '../support/a-family.js';
import { Dice } from '../support/dice.js';
import { Town, type Client } from '../support/town.js';
import { CrashHouse } from '../faults/crash-house.js';
import { isWholeOrNothing, outcomesOf } from '../faults/outcomes.js';
import { Stubborn } from '../faults/stubborn.js';

/** One crash of each kind in every run of the tests; `npm run faults -- crashes` has fifty, `-- clicks` a thousand keys. */
const crashes = Number(process.env.CRASHES ?? 1);
const clicks = Number(process.env.CLICKS ?? 24);
const isLong = process.env.CRASHES !== undefined || process.env.CLICKS !== undefined;
const perSecond = Number(process.env.PER_SECOND ?? (isLong ? 200 : 30));
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const copies = 20;

describe(`killed without a word (SEED=${seed})`, () => {
  const dice = new Dice(seed);
  let dir: string;
  let house: CrashHouse;
  let people: Client[];
  let families: { story: FamilyStory; kari: Client; ola: Client }[];

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'velferdslab-crash-'));
    chmodSync(dir, 0o755);
    house = await CrashHouse.open(dir);
    const town = await Town.open({ url: house.urls[0] ?? '', database: { ownerUrl: house.roles.owner } });
    const service = await town.service('Familieteamet', 'family-support');
    people = [];
    families = [];
    for (let n = 0; n < (isLong ? 40 : 8); n += 1)
      people.push(await town.employee(`Koordinator ${n}`, 'coordinator', service));
    for (const coordinator of people.slice(0, 4)) {
      const story = await FamilyStory.begin(town, coordinator, service);
      await story.member('Kari', await town.aged(40));
      await story.member('Ola', await town.aged(40));
      families.push({ story, kari: await story.as('Kari'), ola: await story.as('Ola') });
    }
    await town.close();
  }, 120_000);
  afterAll(async () => {
    await house.close();
    rmSync(dir, { recursive: true, force: true });
  });

  /** A connection of its own each time: none outlives a crash. */
  async function ask<T>(sql: string, values: readonly unknown[] = []): Promise<T[]> {
    const client = new pg.Client({ connectionString: house.roles.owner });
    await client.connect();
    try {
      return (await client.query(sql, [...values])).rows as T[];
    } finally {
      await client.end();
    }
  }

  /** A log-in is good for ten minutes of signing, and must not change under an answer that is just being given. */
  const stayLoggedIn = () => ask(`update session set auth_at = ctx.at() + interval '2 hours'`);

  it(`loses nothing it has acknowledged, and does nothing by half, over ${crashes} crashes of PostgreSQL and ${crashes} kills`, async () => {
    const stubborn = new Stubborn(house.urls);
    const made: { id: string; name: string }[] = [];
    const settled: { id: string; signatures: string[] }[] = [];
    let going = true;

    /** New families at an even pace; nobody clicks on anything new before the last click was answered. */
    async function openFamilies(coordinator: Client): Promise<void> {
      const pace = (1000 * people.length) / perSecond;
      while (going) {
        const begun = performance.now();
        const name = `Familien ${randomUUID()}`;
        const { id } = await stubborn.does<{ id: string }>(coordinator, '/api/v1/families', { name });
        made.push({ id, name });
        await pause(Math.max(0, begun + pace - performance.now()));
      }
    }

    /** Proposals put forward and answered by both, one after the other. */
    async function agree({ story, kari, ola }: (typeof families)[number]): Promise<void> {
      for (let n = 0; going; n += 1) {
        const parts = ['Kari', 'Ola'].map((name) => step('work', story.idOf(name), `Kurs ${n}`));
        const asked = { question: `Skal vi gå på kurs ${n}?`, parts };
        const { id } = await stubborn.does<{ id: string }>(
          story.coordinator,
          `${story.path}/decisions`,
          asked,
        );
        const path = `${story.path}/decisions/${id}`;
        await stubborn.does(story.coordinator, `${path}/propose`);
        const signatures: string[] = [];
        for (const signer of [kari, ola]) {
          const { sheetHash } = await stubborn.sees<{ sheetHash: string }>(signer, path);
          const body = { sheetHash, answer: 'yes', language: 'nb' };
          const given = await stubborn.does<{ signatureId: string }>(signer, `${path}/signatures`, body);
          signatures.push(given.signatureId);
        }
        settled.push({ id, signatures });
      }
    }

    async function breakThings(): Promise<void> {
      for (let n = 0; n < crashes; n += 1) {
        await pause(300 + dice.below(700));
        await house.crashDatabase();
        await house.untilReady();
        await pause(300 + dice.below(700));
        await house.killProcess(dice.below(3));
        await house.untilReady();
      }
      await pause(500);
    }

    await stayLoggedIn();
    const begun = performance.now();
    const work = Promise.all([...people.map(openFamilies), ...families.map(agree)]);
    await breakThings().finally(() => (going = false));
    await work.finally(() => {
      expect(house.faults).toEqual([]);
    });
    const seconds = (performance.now() - begun) / 1000;
    expect(stubborn.wrong).toEqual([]);

    const stored = await ask<{ id: string; name: string }>(
      `select id, name from family where name like 'Familien _%'`,
    );
    const byId = (rows: { id: string; name: string }[]) => rows.map(({ id, name }) => `${id} ${name}`).sort();
    expect(byId(stored)).toEqual(byId(made));
    const ids = (await ask<{ id: string }>('select id from decision')).map(({ id }) => id);
    const outcomes = await outcomesOf({ sql: ask }, ids);
    expect([...outcomes.values()].filter((one) => !isWholeOrNothing(one))).toEqual([]);
    for (const { id, signatures } of settled) {
      expect(outcomes.get(id)).toMatchObject({ status: 'in-effect', signatures: 2, agreed: 1, rows: 2 });
      const kept = await ask<{ id: string }>('select id from signature where decision_id = $1', [id]);
      expect(kept.map((row) => row.id).sort()).toEqual([...signatures].sort());
    }
    expect(settled.length).toBeGreaterThan(0);
    if (isLong)
      process.stdout.write(
        `${crashes} crashes and ${crashes} kills in ${seconds.toFixed(0)} s: ${made.length} families and ${settled.length} decisions with two signatures acknowledged ` +
          `(${((made.length + 4 * settled.length) / seconds).toFixed(0)} writes/s), 0 missing, 0 half-done; ${stubborn.again} clicks made again\n`,
      );
  }, 3_600_000);

  it(`does once what is clicked ${copies} times while processes are killed, for each of ${clicks} keys`, async () => {
    const stubborn = new Stubborn(house.urls);
    let going = true;
    async function kill(): Promise<void> {
      for (let n = 0; going; n += 1) {
        await pause(300 + dice.below(1000));
        await house.killProcess(n);
        await house.untilReady();
      }
    }
    const killing = kill();
    const keys = Array.from({ length: clicks }, () => ({ key: randomUUID(), name: `Klikk ${randomUUID()}` }));
    const waiting = [...keys.entries()];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [n, { key, name }] = next;
        const click = () => stubborn.does(people[n % people.length]!, '/api/v1/families', { name }, key);
        const answers = await Promise.all(Array.from({ length: copies }, click));
        for (const answer of answers) expect(answer).toEqual(answers[0]);
      }
    };
    await Promise.all([lane(), lane(), lane(), lane()]).finally(() => (going = false));
    await killing;
    expect(stubborn.wrong).toEqual([]);
    const made = await ask<{ name: string }>(`select name from family where name like 'Klikk %'`);
    expect(made.map(({ name }) => name).sort()).toEqual(keys.map(({ name }) => name).sort());
    const [first] = keys;
    const other = await people[0]!.post(
      '/api/v1/families',
      { name: 'Noe annet' },
      { 'idempotency-key': first?.key ?? '' },
    );
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-mismatch']);
    if (isLong)
      process.stdout.write(
        `${clicks} keys, ${copies} copies each: ${made.length} families; ${stubborn.again} clicks made again\n`,
      );
  }, 3_600_000);

  it('can be verified afterwards: every chain whole, every receipt in order', () => {
    const { app, owner, worker } = house.roles;
    const databases = { DATABASE_URL: app, DATABASE_OWNER_URL: owner, DATABASE_WORKER_URL: worker };
    const environment = { PATH: process.env.PATH, NODE_ENV: 'test', DATA_DIR: dir, ...databases };
    const verify = ['scripts/run.mjs', 'verify', '--database'];
    const { status, stdout, stderr } = spawnSync(process.execPath, verify, {
      env: environment,
      encoding: 'utf8',
    });
    expect([status, status === 0 ? '' : `${stdout}${stderr}`]).toEqual([0, '']);
  });
});
