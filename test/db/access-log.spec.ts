import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { seenKinds, seenReaches, seenReasons } from '#contract';
import { mayEnter, saw, type SeenLine } from '#platform/access';
import { Database, newId, RolePool, type Tx } from '#platform/database';
import { AccessLogService, ConsentsShownService } from '#consents';
import { HomeQueries, WorkListQueries } from '#overview';
import { PlanQueries } from '#plans';
import { countingProxy } from '../support/counting-proxy.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { aPlanFamily, ticketFor, type PlanFamily } from '../support/plan-family.js';

let database: FreshDatabase;
let pool: RolePool;
let app: Database;
let family: PlanFamily;

beforeAll(async () => {
  database = await freshDatabase();
  pool = await RolePool.open(database.appUrl, 8, 'access-log-spec');
  app = new Database(pool, mayEnter);
  family = await aPlanFamily(database);
  await aGoal('Amina leser bedre', [family.child]);
});
afterAll(async () => {
  await pool.close();
  await family.close();
  await database.drop();
});

const as = <T>(who: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  app.write(ticketFor(family, who), work);
const ofChild = (): SeenLine => ({
  ...{ subjectIds: [family.child], because: 'coordinates', reach: 'answering', areas: [] },
});
interface Row {
  times: number;
  kind: string;
  because: string;
  reach: string;
  areas: string[];
  subject_ids: string[];
  service_id: string | null;
}
const rowsOf = (viewer: string) =>
  family.sql<Row>('select * from access_log where viewer_id = $1 order by hour, id', [viewer]);

async function aGoal(title: string, subjects: string[], lane = 'subjects', named: string[] = []) {
  await family.past(
    `insert into goal (municipality_id, id, family_id, subject_ids, area, lane, named_ids, author_id, basis_id, title, horizon, state, state_since, created_at, version)
      values (301, $1, $2, $3, 'school', $4, $5, $6, $7, $8, 'long', 'in-progress', now(), now(), 1)`,
    [newId(), family.familyId, subjects, lane, named, family.coordinator, newId(), title],
  );
}

describe('the access log', () => {
  it('is written by one function alone: the role the API uses can neither add, change nor take away a line', async () => {
    await as(family.coordinator, (tx) => saw(tx, family.familyId, 'family', [ofChild()]));
    const raw = new pg.Client({ connectionString: database.appUrl });
    await raw.connect();
    for (const sql of [
      `insert into access_log (municipality_id, id, family_id, subject_ids, viewer_id, kind, because, reach, areas, hour, times, last_at)
         values (301, gen_random_uuid(), null, '{}', gen_random_uuid(), 'plan', 'own', 'officer', '{}', now(), 1, now())`,
      'update access_log set times = 0',
      'delete from access_log',
      'truncate access_log',
      `select app.write_seen(null, 'plan', '{}')`,
    ])
      await expect(raw.query(sql)).rejects.toMatchObject({ code: '42501' });
    await raw.end();
  });

  it('takes lines in the reader’s own name and about their own families only', async () => {
    const other = newId();
    const elsewhere = as(family.coordinator, (tx) => saw(tx, other, 'family', [ofChild()]));
    await expect(elsewhere).rejects.toMatchObject({ status: 404 });
    await expect(
      as(family.stranger, (tx) => saw(tx, family.familyId, 'family', [ofChild()])),
    ).rejects.toMatchObject({ status: 404 });
    expect(await rowsOf(family.stranger)).toEqual([]);
  });

  it('counts every read once, however many come at the same moment and in whatever order they name people', async () => {
    const ids = [family.child, family.mother, family.grandmother];
    const before = (await rowsOf(family.coordinator)).reduce((sum, { times }) => sum + times, 0);
    const reads = Array.from({ length: 40 }, (_, n) => {
      const inTurn = n % 2 === 0 ? ids : [...ids].reverse();
      const lines = inTurn.map((id): SeenLine => ({ ...ofChild(), subjectIds: [id], areas: ['school'] }));
      return as(family.coordinator, (tx) => saw(tx, family.familyId, 'consents', lines));
    });
    await Promise.all(reads);
    const rows = await rowsOf(family.coordinator);
    expect(rows.reduce((sum, { times }) => sum + times, 0) - before).toBe(40 * 3);
    const consents = rows.filter(({ kind }) => kind === 'consents');
    expect(consents.length).toBeLessThanOrEqual(6);
    expect(consents.every(({ service_id }) => service_id === family.school)).toBe(true);
  });

  it('gathers the areas of what was seen, and keeps no word of it', async () => {
    await as(family.father, async (tx) => {
      await saw(tx, family.familyId, 'plan', [{ ...ofChild(), areas: ['work'] }]);
      await saw(tx, family.familyId, 'plan', [{ ...ofChild(), areas: ['school'] }]);
    });
    const [row] = (await rowsOf(family.father)).filter(({ kind }) => kind === 'plan');
    expect(row).toMatchObject({ times: 2, areas: ['school', 'work'], subject_ids: [family.child] });
    const columns = await family.sql<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'access_log'::regclass and attnum > 0 order by attnum`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      ...['municipality_id', 'id', 'family_id', 'subject_ids', 'viewer_id', 'service_id', 'kind', 'because'],
      ...['reach', 'areas', 'hour', 'times', 'last_at'],
    ]);
  });

  it('tells what only named persons may know to each of them alone', async () => {
    await aGoal('Mellom oss', [family.child, family.mother], 'named-persons', [
      family.child,
      family.grandmother,
    ]);
    await new PlanQueries(app).planFor(ticketFor(family, family.grandmother), family.familyId);
    const rows = await rowsOf(family.grandmother);
    expect(rows.map(({ because, reach, subject_ids }) => ({ because, reach, subject_ids }))).toEqual([
      { because: 'named', reach: 'subject', subject_ids: [family.child] },
    ]);
  });

  it('holds nothing but its closed words', async () => {
    const rows = await family.sql<Row>('select kind, because, reach from access_log');
    const told = (word: keyof Row) => [...new Set(rows.map((row) => row[word]))];
    expect(told('kind').filter((one) => !seenKinds.some((word) => word === one))).toEqual([]);
    expect(told('because').filter((one) => !seenReasons.some((word) => word === one))).toEqual([]);
    expect(told('reach').filter((one) => !seenReaches.some((word) => word === one))).toEqual([]);
    expect(rows.length).toBeGreaterThan(3);
  });
});

describe('a read that stands in the log', () => {
  const reads: [string, (db: Database, who: string) => Promise<unknown>][] = [
    ['the plan', (db, who) => new PlanQueries(db).planFor(ticketFor(family, who), family.familyId)],
    ['the home', (db, who) => new HomeQueries(db).home(ticketFor(family, who), family.familyId)],
    [
      'the work list',
      (db, who) => new WorkListQueries(db).page(ticketFor(family, who, 'read', 'WorkList'), { tab: 'all' }),
    ],
  ];

  it.each(reads)('%s is still one round trip', async (what, read) => {
    const who = what === 'the work list' ? family.coordinator : family.mother;
    const proxy = await countingProxy(database.appUrl);
    const counted = await RolePool.open(proxy.url, 1, 'round-trips');
    const db = new Database(counted, mayEnter);
    await read(db, who);
    const lines = async () => (await rowsOf(who)).reduce((sum, { times }) => sum + times, 0);
    const before = await lines();
    proxy.reset();
    await read(db, who);
    expect(proxy.roundTrips()).toBe(1);
    expect(await lines()).toBeGreaterThan(before);
    await counted.close();
    await proxy.close();
  });
});

/** What these wait for the database, and no more: see docs/adr/0037. */
describe('a read whose rules stand outside the database', () => {
  const reads: [string, number, (db: Database) => Promise<unknown>][] = [
    [
      'the consent matrix',
      2,
      (db) => new ConsentsShownService(db).matrix(ticketFor(family, family.mother), family.familyId),
    ],
    [
      'a page of the log',
      1,
      (db) => new AccessLogService(db).page(ticketFor(family, family.mother), family.familyId, {}),
    ],
  ];
  it.each(reads)('%s takes at most %i round trips', async (_what, most, read) => {
    const proxy = await countingProxy(database.appUrl);
    const counted = await RolePool.open(proxy.url, 1, 'round-trips');
    const db = new Database(counted, mayEnter);
    try {
      await read(db);
      proxy.reset();
      await read(db);
      expect(proxy.roundTrips()).toBeLessThanOrEqual(most);
    } finally {
      await counted.close();
      await proxy.close();
    }
  });
});
