import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Country, Lane, LifeArea } from '#contract';
import { mayEnter } from '#platform/access';
import { Events } from '#platform/audit';
import { startOfDay, timeZoneOf } from '#platform/clock';
import { Database, newId, RolePool } from '#platform/database';
import { authorityTables } from '#people';
import { LanesService } from '#plans';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { aDecisionInEffect, aPlanFamily, ticketFor, type PlanFamily } from '../support/plan-family.js';

const here = 301;
/** The rows of the authority table by which a young person alone says yes to health care. */
const healthRows = ['no-health-16', 'dk-health-15'];

let database: FreshDatabase;
let pool: RolePool;
let app: Database;
let family: PlanFamily;
let lanes: LanesService;

beforeAll(async () => {
  database = await freshDatabase();
  pool = await RolePool.open(database.appUrl, 4, 'own-matters-spec');
  app = new Database(pool, mayEnter);
  family = await aPlanFamily(database);
  lanes = new LanesService(app, new Events());
  await family.past(`update family set created_at = '2025-06-01'`);
  await family.past(`update session set expires_at = '2100-01-01'`);
});
afterAll(async () => {
  await pool.close();
  await family.close();
  await database.drop();
});
beforeEach(() => family.past(`update ctx.clock set ahead = '0'`));

/** A child of this country, born that day, and the time it is. */
async function itIs(instant: string, country: Country, born: string): Promise<void> {
  await family.past('update municipality set country = $1, time_zone = $2', [country, timeZoneOf(country)]);
  await family.past('update person set birth_date = $2 where id = $1', [family.child, born]);
  await family.past('select app.refresh_family_access($1::smallint, $2)', [here, family.familyId]);
  await family.past('update ctx.clock set ahead = $1::timestamptz - now()', [instant]);
  await family.past('update session set last_seen_at = ctx.at()');
}

interface About {
  readonly area: LifeArea;
  readonly lane: Lane;
  readonly subjectIds?: readonly string[];
  readonly namedIds?: readonly string[];
  readonly authorId?: string;
  readonly since?: string;
}

const sees = async (who: string, about: About): Promise<boolean> => {
  const { area, lane, subjectIds = [family.child], namedIds = [], since = '2026-01-02T00:00:00Z' } = about;
  const asked = app.write(ticketFor(family, who), (tx) =>
    tx.one<{ sees: boolean }>(
      'select ctx.sees(v, $2, $3, $4, $5, $6, null, $7) as sees from ctx.viewer($1) v',
      [family.familyId, subjectIds, area, lane, namedIds, about.authorId ?? family.coordinator, since],
    ),
  );
  // Whoever has no tie left to the family asks in vain.
  return asked.then(
    (answer) => answer.sees,
    (error: unknown) => {
      expect(error).toMatchObject({ status: 404 });
      return false;
    },
  );
};

const aSecondBefore = (instant: string) => new Date(Date.parse(instant) - 1500).toISOString();

describe('what is a young person’s own, to the second', () => {
  it.each([
    ['health in Norway, on the night clocks change', 'NO', '2010-03-29', '2026-03-29', 'mental-health'],
    ['health in Denmark, on the night they change back', 'DK', '2011-10-25', '2026-10-25', 'physical-health'],
    ['all else in Norway, born on 29 February', 'NO', '2008-02-29', '2026-03-01', 'school'],
    ['all else in Denmark', 'DK', '2008-07-01', '2026-07-01', 'leisure'],
  ] as const)('%s', async (_, country, born, day, area) => {
    const midnight = startOfDay(day, timeZoneOf(country));
    const { mother, father, grandmother, child } = family;
    const opened: readonly [string, About][] = [
      [mother, { area, lane: 'subjects' }],
      [mother, { area, lane: 'household' }],
      [grandmother, { area, lane: 'family' }],
      [father, { area, lane: 'named-persons', namedIds: [father] }],
    ];
    await itIs(aSecondBefore(midnight), country, born);
    for (const [who, about] of opened)
      expect({ about, sees: await sees(who, about) }).toEqual({ about, sees: true });
    await itIs(midnight, country, born);
    for (const [who, about] of opened)
      expect({ about, sees: await sees(who, about) }).toEqual({ about, sees: false });
    // Whoever it is about keeps it, and so does what they opened themselves, before or after.
    expect(await sees(child, { area, lane: 'household' })).toBe(true);
    expect(await sees(grandmother, { area, lane: 'family', authorId: child })).toBe(true);
    expect(await sees(grandmother, { area, lane: 'family', since: midnight })).toBe(true);
    // Somebody who never answered for the child was named for another reason.
    expect(await sees(grandmother, { area, lane: 'named-persons', namedIds: [grandmother] })).toBe(true);
  });

  it('is the age of the table on who may say yes, in both countries', async () => {
    for (const country of ['NO', 'DK'] as const) {
      const [{ age } = { age: 0 }] = await family.sql<{ age: number }>(
        'select app.own_health_age($1) as age',
        [country],
      );
      expect({ country, age }).toEqual({
        country,
        age: authorityTables[country].rows.find(({ id }) => healthRows.includes(id))?.ages[0],
      });
    }
  });

  it('opens again by the word of whoever it is about, and by nobody else’s', async () => {
    await itIs('2026-09-01T10:00:00Z', 'NO', '2010-05-05');
    const { basisId } = await aDecisionInEffect(family);
    const id = newId();
    await family.past(
      `insert into action (municipality_id, family_id, subject_ids, author_id, basis_id, id, area, lane, named_ids, kind, title, owner_kind, owner_ids, owner_service_ids,
          support_level, state, state_since, created_at, version, lane_since)
        values ($1, $2, $3, $4, $5, $6, 'mental-health', 'family', '{}', 'action-add', 'Samtaler', 'member', $3, '{}', 'alone', 'planned', now(), now(), 1, '2026-01-02')`,
      [here, family.familyId, [family.child], family.coordinator, basisId, id],
    );
    const at = (version: number) => ({ kind: 'action' as const, id, version });
    const shown = await lanes.show(ticketFor(family, family.child), family.familyId, 'action', id);
    expect(shown).toMatchObject({ lane: 'subjects', sees: { lane: 'subjects', persons: [] } });
    const hidden = lanes.show(ticketFor(family, family.grandmother), family.familyId, 'action', id);
    await expect(hidden).rejects.toMatchObject({ status: 404 });
    const opened = { lane: 'family' as const, namedIds: [] };
    const byMother = lanes.choose(ticketFor(family, family.mother), family.familyId, at(1), opened);
    await expect(byMother).rejects.toMatchObject({ status: 404 });
    await lanes.choose(ticketFor(family, family.child), family.familyId, at(1), opened);
    const again = await lanes.show(ticketFor(family, family.grandmother), family.familyId, 'action', id);
    expect(again).toMatchObject({ lane: 'family', sees: { you: true } });
  });
});

describe('somebody under fifteen', () => {
  it.each(['housing', 'economy', 'work', 'physical-health', 'mental-health'] as const)(
    'meets nothing of others’ %s, until the birthday',
    async (area) => {
      const [born, midnight] = ['2011-10-25', startOfDay('2026-10-25', 'Europe/Oslo')];
      const ofMother = { area, subjectIds: [family.mother] } as const;
      await itIs(aSecondBefore(midnight), 'NO', born);
      for (const lane of ['household', 'family'] as const)
        expect(await sees(family.child, { ...ofMother, lane })).toBe(false);
      // What is also about the child is the child's, and a name is a deliberate word.
      expect(
        await sees(family.child, { area, lane: 'family', subjectIds: [family.mother, family.child] }),
      ).toBe(true);
      expect(await sees(family.child, { ...ofMother, lane: 'named-persons', namedIds: [family.child] })).toBe(
        true,
      );
      expect(await sees(family.child, { ...ofMother, area: 'leisure', lane: 'family' })).toBe(true);
      await itIs(midnight, 'NO', born);
      expect(await sees(family.child, { ...ofMother, lane: 'family' })).toBe(true);
    },
  );
});

describe('a home under protection', () => {
  it('is met in no lane of the whole family by whoever of it lives elsewhere', async () => {
    await itIs('2026-09-01T10:00:00Z', 'NO', '2018-01-01');
    const about = { area: 'school', lane: 'family' } as const;
    expect(await sees(family.grandmother, about)).toBe(true);
    await family.past(`update person set protection_grade = 'confidential' where id = $1`, [family.mother]);
    expect(await sees(family.grandmother, about)).toBe(false);
    expect(await sees(family.mother, about)).toBe(true);
    expect(await sees(family.grandmother, { ...about, subjectIds: [family.motherNewPartner] })).toBe(true);
    await family.past(`update person set protection_grade = 'none' where id = $1`, [family.mother]);
  });
});
