import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  isAllowed,
  linesOf,
  maySee,
  mayEnter,
  viewerOf,
  type SeenLine,
  type SeesBecause,
  type Viewer,
} from '#platform/access';
import { endsOn, openAreas, sightOfServices, type Opening } from '#consents';
import { Database, RolePool } from '#platform/database';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { expectedPreview, expectedViewer } from './expected-viewer.js';
import { Disagreements } from './counterexample.js';
import { Dice } from './random-family.js';
import { randomItem, RandomTown, type Place } from './random-town.js';

const seed = 20261122;
const familiesEach = 40;
const itemsEach = 40;

let house: FreshDatabase;
let owner: pg.Client;
let town: RandomTown;
let pool: RolePool;
let database: Database;
const places: Place[] = [];

beforeAll(async () => {
  house = await freshDatabase();
  owner = new pg.Client({ connectionString: house.superuserUrl });
  await owner.connect();
  town = await RandomTown.on(owner);
  pool = await RolePool.open(house.appUrl, 4, 'test');
  database = new Database(pool, mayEnter);
  const dice = new Dice(seed);
  places.push(await town.settle('NO', dice, familiesEach), await town.settle('DK', dice, familiesEach));
}, 120_000);
afterAll(async () => {
  await pool.close();
  await owner.end();
  await house.drop();
});

const bySql = `select i.n, ctx.sees(v, i."subjectIds", i.area, i.lane, i."namedIds", i."authorId", i."serviceId", i."laneSince") as sees,
    ctx.sees_because(v, i."subjectIds", i.area, i.lane, i."namedIds", i."authorId", i."serviceId", i."laneSince") as because
  from ctx.viewer($1) v, jsonb_to_recordset($2::jsonb) as i(n int, "subjectIds" uuid[], area text, lane text, "namedIds" uuid[], "authorId" uuid, "serviceId" uuid, "laneSince" timestamptz)
  order by i.n`;

const linesBySql = `select l.subject_ids as "subjectIds", l.because, l.reach, l.areas from ctx.viewer($1) v, unnest(app.lines_of(v, array(
    select (i."subjectIds", i.area, i.lane, i."namedIds", i."authorId", i."serviceId", i."laneSince")::app.item
    from jsonb_to_recordset($2::jsonb) as i("subjectIds" uuid[], area text, lane text, "namedIds" uuid[], "authorId" uuid, "serviceId" uuid, "laneSince" timestamptz)), 'asked')) l
  where v.person_id is not null`;

const orderly = ({ subjectIds, because, reach, areas }: SeenLine): SeenLine => ({
  subjectIds,
  because,
  reach,
  areas,
});
const inOrder = (lines: readonly SeenLine[]) => lines.map((line) => JSON.stringify(line)).sort();

const everyReason: readonly SeesBecause[] = [
  'own-item',
  'about-me',
  'answers-for-subject',
  'same-household',
  'same-family',
  'named',
  'own-service-notes',
  'own-step',
  'consent',
];

const ordered = (viewer: Viewer | null) =>
  viewer && {
    ...viewer,
    covers: [...viewer.covers].sort(),
    mates: [...viewer.mates].sort(),
    serviceIds: [...viewer.serviceIds].sort(),
    consented: [...viewer.consented].sort(),
    within: viewer.within && [...viewer.within].sort(),
    raised: [...viewer.raised].sort(),
    untraced: [...viewer.untraced].sort(),
    ended: [...viewer.ended].sort(),
  };

const ofTheFamily = `select 1 from family_access where family_id = $1 and person_id = $2 and kind in ('member', 'guardian', 'representative')
  and valid_from <= ctx.at() and (valid_to is null or valid_to > ctx.at())`;

describe('who sees what', () => {
  it('the rule, the database and the grants give one answer for every viewer, family and item', async () => {
    const dice = new Dice(seed + 1);
    const tally = { viewers: 0, cases: 0, families: 0, lines: 0 };
    const reasons = new Map<SeesBecause, number>();
    const differ = new Disagreements(seed);
    for (const { municipalityId, services, families } of places) {
      const staff = services.staff.map((post) => post.personId);
      for (const family of families) {
        const people = [...family.humans.map((one) => one.id), ...staff];
        for (const me of people) {
          const ticket = await town.ticketOf(municipalityId, me);
          const expected = expectedViewer(family, me);
          await database.write(ticket, async (tx) => {
            const found = await viewerOf(tx, family.id).catch(() => null);
            expect({ me, viewer: ordered(found) }).toEqual({ me, viewer: expected });
            // Grants, the second wall and the viewer's facts agree on whether there is a family at all.
            const walls = await tx.rows(`select id from family where id = $1`, [family.id]);
            expect(walls.length === 1).toBe(expected !== null);
            expect(isAllowed(tx.actor, 'read', 'Family', { familyId: family.id })).toBe(expected !== null);
            const items = Array.from({ length: itemsEach }, () =>
              randomItem(dice, people, services.ids, expected),
            );
            const rows = await tx.rows<{ n: number; sees: boolean; because: SeesBecause | null }>(bySql, [
              family.id,
              JSON.stringify(items.map((item, n) => ({ n, ...item }))),
            ]);
            for (const [n, item] of items.entries()) {
              const because = maySee(expected, item);
              const row = rows[n];
              const bySql = { sees: row?.sees, because: row?.because };
              differ.note({ family, me, item }, { sees: because !== null, because }, bySql);
              tally.cases += 1;
              if (because !== null) reasons.set(because, (reasons.get(because) ?? 0) + 1);
            }
            // And what is written in the access log of all these, by the rule and by the statements that read.
            const lines = await tx.rows<SeenLine>(linesBySql, [family.id, JSON.stringify(items)]);
            const byRule = expected === null ? [] : linesOf(expected, items, 'asked');
            expect(inOrder(lines.map(orderly))).toEqual(inOrder(byRule.map(orderly)));
            tally.lines += lines.length;
          });
          tally.viewers += 1;
        }
        tally.families += 1;
      }
    }
    expect(differ.smallest()).toBeNull();
    // Every reason must have opened something often, or agreement would say little.
    expect(tally.families).toBe(2 * familiesEach);
    expect(tally.cases).toBeGreaterThan(20_000);
    expect(tally.lines).toBeGreaterThan(5_000);
    for (const because of everyReason)
      expect({ because, often: (reasons.get(because) ?? 0) >= 20 }).toEqual({ because, often: true });
  }, 240_000);

  it('is never another municipality’s, when five hundred ask at once through a pool of two', async () => {
    const two = await RolePool.open(house.appUrl, 2, 'test');
    const narrow = new Database(two, mayEnter);
    const tickets = await Promise.all(
      places.map(async ({ municipalityId, services }) => {
        const me = services.staff[0]!.personId;
        return { municipalityId, me, ticket: await town.ticketOf(municipalityId, me) };
      }),
    );
    const crowd = Array.from({ length: 500 }, (_, n) => tickets[n % 2]!);
    const seen = `select ctx.person() as me, coalesce(array_agg(distinct municipality_id), '{}') as places from family`;
    const answers = await Promise.all(
      crowd.map(({ ticket }) => narrow.write(ticket, (tx) => tx.one<{ me: string; places: number[] }>(seen))),
    );
    await two.close();
    const expected = crowd.map(({ me, municipalityId }) => ({ me, places: [municipalityId] }));
    expect(answers).toEqual(expected);
  });

  it('a preview shows what the service sees and the reader answers for, no more and no less, to nobody but the family', async () => {
    const dice = new Dice(seed + 2);
    const tally = { refused: 0, seen: 0, kept: 0 };
    for (const { municipalityId, services, families } of places)
      for (const family of families.slice(0, 20)) {
        const staff = services.staff.map((post) => post.personId);
        const people = [...family.humans.map((one) => one.id), ...staff];
        for (const me of people) {
          const serviceId = dice.one(services.ids);
          const ticket = {
            ...(await town.ticketOf(municipalityId, me)),
            preview: { familyId: family.id, serviceId },
          };
          const { rowCount } = await owner.query(ofTheFamily, [family.id, me]);
          if (rowCount === 0) {
            await expect(database.write(ticket, async () => 'let in')).rejects.toMatchObject({ status: 404 });
            tally.refused += 1;
            continue;
          }
          const reader = expectedViewer(family, me)!;
          const expected = expectedPreview(family, reader, serviceId);
          const employee = { ...expected, consented: null as never, within: null };
          await database.write(ticket, async (tx) => {
            expect(ordered(await viewerOf(tx, family.id))).toEqual(ordered(expected));
            expect([...tx.actor.staff, ...tx.actor.ties.map(({ kind }) => kind)]).toEqual(['professional']);
            const consented = (
              await owner.query<{ pair: string }>(
                `select subject_id || ':' || area as pair from consent_grant where family_id = $1 and service_id = $2
                 and valid_from <= ctx.at() and (valid_to is null or valid_to > ctx.at())`,
                [family.id, serviceId],
              )
            ).rows.map(({ pair }) => pair);
            const near = { ...expected, consented, covers: reader.covers };
            const items = Array.from({ length: itemsEach }, () =>
              randomItem(dice, people, services.ids, near),
            );
            const rows = await tx.rows<{ n: number; sees: boolean }>(bySql, [
              family.id,
              JSON.stringify(items.map((item, n) => ({ n, ...item }))),
            ]);
            for (const [n, item] of items.entries()) {
              const isSeen = maySee({ ...employee, consented }, item) !== null;
              const theirs = item.subjectIds.every((id) => reader.covers.includes(`${id}:${item.area}`));
              const mine = theirs && item.lane !== 'service-notes' && item.lane !== 'named-persons';
              expect({ item, shown: rows[n]?.sees }).toEqual({ item, shown: isSeen && mine });
              expect(maySee(expected, item) !== null).toBe(isSeen && mine);
              if (isSeen) tally[mine ? 'seen' : 'kept'] += 1;
            }
          });
          const write = database.write(ticket, (tx) => tx.rows('update family set name = name'));
          await expect(write).rejects.toThrow();
        }
      }
    for (const [what, often] of Object.entries(tally))
      expect({ what, enough: often >= 50 }).toEqual({ what, enough: true });
  }, 120_000);
});

/** What an answer opens is known in the code before it is written, and stands in the database once it is. */
describe('what a consent opens, and when it ends', () => {
  it('is the same in the code and in the database, for every answer of every family', async () => {
    const { rows } = await owner.query<
      { familyId: string; birth: string | null; own: string; open: string[] } & Opening
    >(
      `select c.family_id as "familyId", c.subject_id as "subjectId", c.service_id as "serviceId", c.purpose, c.areas, c.state, c.given_by as "givenBy", c.givers,
         c.valid_from::text as "validFrom", c.valid_to::text as own, app.consent_ends(c)::text as "validTo", p.birth_date::text as birth,
         array(select g.area from consent_grant g where g.municipality_id = c.municipality_id and g.consent_id = c.id
           and g.valid_from <= ctx.at() and (g.valid_to is null or g.valid_to > ctx.at())) as open
       from consent c join person p on p.municipality_id = c.municipality_id and p.id = c.subject_id`,
    );
    const { rows: days } = await owner.query<{ today: string }>(
      `select (ctx.at() at time zone 'Europe/Oslo')::date::text as today`,
    );
    const today = days[0]?.today ?? '';
    const found = rows.map((row, n) => ({
      n,
      ends: endsOn({ ...row, validTo: row.own }, row.birth),
      open: openAreas(
        row,
        rows.filter((one) => one !== row && one.familyId === row.familyId),
        today,
      ).sort(),
    }));
    expect(found).toEqual(rows.map((row, n) => ({ n, ends: row.validTo, open: [...row.open].sort() })));
    expect(found.some(({ open }) => open.length > 0)).toBe(true);
    expect(rows.some(({ own, validTo }) => own !== validTo)).toBe(true);
    expect(rows.some(({ state }, n) => state === 'given' && found[n]?.open.length === 0)).toBe(true);
  });

  it('lets the services see what the viewer of the database is told, everybody of every family', async () => {
    const tally = { consented: 0, ended: 0, viewers: 0 };
    for (const { municipalityId, services, families } of places)
      for (const family of families) {
        const { rows: answers } = await owner.query<Opening>(
          `select c.subject_id as "subjectId", c.service_id as "serviceId", c.purpose, c.areas, c.state, c.given_by as "givenBy", c.givers,
             c.valid_from::text as "validFrom", app.consent_ends(c)::text as "validTo" from consent c where c.family_id = $1`,
          [family.id],
        );
        for (const { personId } of services.staff) {
          const ticket = await town.ticketOf(municipalityId, personId);
          await database.write(ticket, async (tx) => {
            const viewer = await viewerOf(tx, family.id).catch(() => null);
            if (viewer === null) return;
            const { consented, ended } = sightOfServices(viewer, answers, tx.today);
            const [found, known] = [
              ordered({ ...viewer, consented: [...consented], ended: [...ended] }),
              ordered(viewer),
            ];
            expect(found).toEqual(known);
            tally.consented += consented.length;
            tally.ended += ended.length;
            tally.viewers += 1;
          });
        }
      }
    for (const often of Object.values(tally)) expect(often).toBeGreaterThan(20);
  }, 60_000);
});
