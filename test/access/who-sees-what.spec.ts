import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { lanes, lifeAreas, type Country, type LifeArea, type ProtectionGrade } from '#contract';
import {
  isAllowed,
  linesOf,
  maySee,
  mayEnter,
  viewerOf,
  type Item,
  type SeenLine,
  type SeesBecause,
  type Viewer,
} from '#platform/access';
import { Database, newId, RolePool, type Ticket } from '#platform/database';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { expectedPreview, expectedViewer } from './expected-viewer.js';
import { Dice, randomFamily, type RandomFamily, type Services, type Span } from './random-family.js';

const seed = 20261122;
const familiesEach = 40;
const itemsEach = 40;

interface Place {
  readonly municipalityId: number;
  readonly country: Country;
  readonly services: Services;
  readonly families: RandomFamily[];
}

let house: FreshDatabase;
let owner: pg.Client;
let pool: RolePool;
let database: Database;
const places: Place[] = [];

beforeAll(async () => {
  house = await freshDatabase();
  owner = new pg.Client({ connectionString: house.superuserUrl });
  await owner.connect();
  // What is tried here is who sees what, so the facts are put in without anyone's hand.
  await owner.query(
    `alter table consent disable trigger is_genuine; alter table consent disable trigger givers_answer; alter table team_member disable trigger is_no_own_case`,
  );
  pool = await RolePool.open(house.appUrl, 4, 'test');
  database = new Database(pool, mayEnter);
  const dice = new Dice(seed);
  places.push(await settle(1, 'NO', 'Europe/Oslo', dice), await settle(2, 'DK', 'Europe/Copenhagen', dice));
}, 120_000);
afterAll(async () => {
  await pool.close();
  await owner.end();
  await house.drop();
});

async function settle(m: number, country: Country, zone: string, dice: Dice): Promise<Place> {
  await owner.query(
    `insert into municipality (id, country, name, region_number, region_name, kind, time_zone) values ($1, $2, $2, '99', 'Prøve', 'municipality', $3)`,
    [m, country, zone],
  );
  const ids = [randomUUID(), randomUUID(), randomUUID()];
  const staff = ids.flatMap((serviceId) => [0, 1].map(() => ({ personId: randomUUID(), serviceId })));
  for (const [n, id] of ids.entries())
    await owner.query(
      `insert into service (municipality_id, id, name, sector, owner, secrecy, version) values ($1, $2, $3, 'school', 'municipality', 'ordinary', 1)`,
      [m, id, `Tjeneste ${n}`],
    );
  for (const post of staff) {
    await person(m, post.personId, 'staff', null, null, null);
    await owner.query(
      `insert into staff (municipality_id, id, person_id, service_id, role, valid_from, version) values ($1, $2, $3, $4, 'coordinator', '2020-01-01', 1)`,
      [m, newId(), post.personId, post.serviceId],
    );
  }
  const services = { ids, staff };
  const families: RandomFamily[] = [];
  for (let n = 0; n < familiesEach; n += 1)
    families.push(await write(m, services, randomFamily(dice, services, country)));
  return { municipalityId: m, country, services, families };
}

async function person(
  m: number,
  id: string,
  kind: string,
  birth: { years: number; sinceBirthday: number } | null,
  carriedBy: string | null,
  diedDaysAgo: number | null,
  grade: ProtectionGrade = 'none',
): Promise<void> {
  await owner.query(
    `insert into person (municipality_id, id, kind, given_name, family_name, birth_date, carried_by_id, died_on, capacity, protection_grade, language, plain_language, created_at, version)
     values ($1, $2, $3, 'N', 'N', ((ctx.at() at time zone 'Europe/Oslo')::date - $5::int - make_interval(years => $4::int))::date, $6, (ctx.at() at time zone 'Europe/Oslo')::date - $7::int, 'full', $8, 'nb', false, ctx.at(), 1)`,
    [m, id, kind, birth?.years ?? null, birth?.sinceBirthday ?? 0, carriedBy, diedDaysAgo, grade],
  );
}

/** One row with a period, days counted from today. */
async function row(
  table: string,
  m: number,
  columns: Record<string, unknown>,
  { from, to }: Span,
): Promise<void> {
  const names = Object.keys(columns);
  const today = `(ctx.at() at time zone 'Europe/Oslo')::date`;
  await owner.query(
    `insert into ${table} (municipality_id, id, ${names.join(', ')}, valid_from, valid_to)
     values ($1, $2, ${names.map((_, n) => `$${n + 5}`).join(', ')}, ${today} + $3::int, ${today} + $4::int)`,
    [m, (columns.own_id as string | undefined) ?? newId(), from, to, ...Object.values(columns)],
  );
}

/** A second employee's word, without which an exemption takes nobody out. */
function confirmed() {
  const at = '2020-01-01T00:00:00Z';
  return { recorded_at: at, confirmed_by: randomUUID(), confirmed_at: at };
}

async function write(m: number, services: Services, f: RandomFamily): Promise<RandomFamily> {
  const founder = services.staff[0]!;
  await owner.query('begin');
  await owner.query(
    `insert into family (municipality_id, id, name, step, step_since, founded_by, founding_service_id, created_at, version) values ($1, $2, 'F', 'start', ctx.at(), $3, $4, ctx.at(), 1)`,
    [m, f.id, founder.personId, founder.serviceId],
  );
  for (const h of f.humans) await person(m, h.id, 'citizen', h.age, h.carriedBy, h.diedDaysAgo, h.grade);
  const family_id = f.id;
  const pair = (x: { childId: string; adultId: string }) => ({ child_id: x.childId, adult_id: x.adultId });
  for (const x of f.members) await row('member', m, { family_id, person_id: x.personId }, x);
  for (const x of f.responsibilities)
    await row('parental_responsibility', m, { ...pair(x), source: 'court-order' }, x);
  for (const x of f.exemptions)
    await row('exemption', m, { ...pair(x), basis: 'b', recorded_by: founder.personId, ...confirmed() }, x);
  for (const x of f.representatives)
    await row(
      'representative',
      m,
      { person_id: x.personId, representative_id: x.by, kind: 'guardian', mandate: x.mandate, basis: 'b' },
      x,
    );
  for (const x of f.supports)
    await row(
      'support_person',
      m,
      { family_id, person_id: x.personId, supporter_id: x.by, areas: x.areas },
      x,
    );
  for (const x of f.blocks)
    await row(
      'block',
      m,
      {
        family_id,
        person_id: x.personId,
        subject_id: x.subjectId,
        source: 'court',
        basis: 'b',
        set_by: founder.personId,
      },
      x,
    );
  for (const home of new Set(f.stays.map((x) => x.householdId)))
    await owner.query(
      `insert into household (municipality_id, id, family_id, name, valid_from) values ($1, $2, $3, 'H', '2020-01-01')`,
      [m, home, f.id],
    );
  for (const x of f.stays)
    await row('household_member', m, { family_id, household_id: x.householdId, person_id: x.personId }, x);
  await team(m, f, founder);
  for (const x of f.consents)
    await row(
      'consent',
      m,
      {
        family_id,
        subject_id: x.subjectId,
        service_id: x.serviceId,
        areas: x.areas,
        purpose: 'p',
        state: x.state,
        given_by: [x.givenBy],
        givers: x.givers,
        notice_version: '1',
        language: 'nb',
        route: 'own-device',
        recorded_by: x.givenBy,
        given_at: new Date(0).toISOString(),
        version: 1,
      },
      x,
    );
  await owner.query('commit');
  return f;
}

/** The places as the dice wants them, resting on no basis; a coordinator long gone closes the founder's door. */
async function team(
  m: number,
  f: RandomFamily,
  founder: { personId: string; serviceId: string },
): Promise<void> {
  await owner.query(`set local session_replication_role = replica`);
  const gone = { ...founder, duty: 'coordinator', from: -900, to: -800 };
  for (const x of [...f.places, gone])
    await row(
      'team_member',
      m,
      { family_id: f.id, person_id: x.personId, service_id: x.serviceId, duty: x.duty, basis_id: newId() },
      x,
    );
  await owner.query(`set local session_replication_role = origin`);
  for (const x of f.keptOut)
    await row(
      'kept_out',
      m,
      {
        family_id: f.id,
        person_id: x.personId,
        ground: 'relative',
        reason: 'r',
        set_by: founder.personId,
        set_at: confirmed().recorded_at,
        review_on: '2030-01-01',
      },
      x,
    );
  for (const x of f.selves) {
    const account = newId();
    await owner.query('insert into account values ($1, $2, now())', [
      account,
      randomBytes(32).toString('hex'),
    ]);
    for (const id of [x.staffId, x.personId])
      await owner.query(
        'insert into account_person (municipality_id, id, account_id, person_id) values ($1, $2, $3, $4)',
        [m, newId(), account, id],
      );
  }
  await owner.query(`select app.refresh_family_access($1::smallint, $2)`, [m, f.id]);
}

async function ticketOf(m: number, personId: string): Promise<Ticket> {
  const account = newId();
  const tokenHash = randomBytes(32).toString('hex');
  await owner.query('insert into account values ($1, $2, now())', [account, randomBytes(32).toString('hex')]);
  await owner.query(
    `insert into session (id, token_hash, account_id, municipality_id, person_id, acr, auth_at, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, $4, $5, 'high', ctx.at(), ctx.at(), ctx.at(), ctx.at() + interval '1 day')`,
    [newId(), tokenHash, account, m, personId],
  );
  return { tokenHash, requestId: 'test', need: { action: 'read', type: 'Me' } };
}

/** Any item; often one that lies near what this viewer holds, where the answer is decided. */
function randomItem(
  dice: Dice,
  people: readonly string[],
  services: readonly string[],
  near: Viewer | null,
): Item {
  const few = () => [
    ...new Set(Array.from({ length: dice.one([0, 1, 1, 1, 1, 2, 2, 3]) }, () => dice.one(people))),
  ];
  const pairs = near === null ? [] : dice.one([near.consented, near.covers, near.mates]);
  const [subject, area] = pairs.length > 0 && dice.often(50) ? dice.one(pairs).split(/:(.*)/) : [];
  return {
    subjectIds: subject === undefined ? few() : [subject],
    area: (area as LifeArea | undefined) ?? dice.one(lifeAreas),
    lane: dice.one(lanes),
    namedIds: few(),
    authorId: dice.one(people),
    serviceId: dice.often(50) ? null : dice.one(services),
  };
}

const bySql = `select i.n, ctx.sees(v, i."subjectIds", i.area, i.lane, i."namedIds", i."authorId", i."serviceId") as sees,
    ctx.sees_because(v, i."subjectIds", i.area, i.lane, i."namedIds", i."authorId", i."serviceId") as because
  from ctx.viewer($1) v, jsonb_to_recordset($2::jsonb) as i(n int, "subjectIds" uuid[], area text, lane text, "namedIds" uuid[], "authorId" uuid, "serviceId" uuid)
  order by i.n`;

const linesBySql = `select l.subject_ids as "subjectIds", l.because, l.reach, l.areas from ctx.viewer($1) v, unnest(app.lines_of(v, array(
    select (i."subjectIds", i.area, i.lane, i."namedIds", i."authorId", i."serviceId")::app.item
    from jsonb_to_recordset($2::jsonb) as i("subjectIds" uuid[], area text, lane text, "namedIds" uuid[], "authorId" uuid, "serviceId" uuid)), 'asked')) l
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
  };

const ofTheFamily = `select 1 from family_access where family_id = $1 and person_id = $2 and kind in ('member', 'guardian', 'representative')
  and valid_from <= ctx.at() and (valid_to is null or valid_to > ctx.at())`;

describe('who sees what', () => {
  it('the rule, the database and the grants give one answer for every viewer, family and item', async () => {
    const dice = new Dice(seed + 1);
    const tally = { viewers: 0, cases: 0, families: 0, lines: 0 };
    const reasons = new Map<SeesBecause, number>();
    for (const { municipalityId, services, families } of places) {
      const staff = services.staff.map((post) => post.personId);
      for (const family of families) {
        const people = [...family.humans.map((one) => one.id), ...staff];
        for (const me of people) {
          const ticket = await ticketOf(municipalityId, me);
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
              expect({ item, sees: row?.sees, because: row?.because }).toEqual({
                ...{ item, sees: because !== null, because },
              });
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
    // Every reason must have opened something often, or agreement would say little.
    expect(tally.families).toBe(2 * familiesEach);
    expect(tally.cases).toBeGreaterThan(20_000);
    expect(tally.lines).toBeGreaterThan(5_000);
    for (const because of everyReason)
      expect({ because, often: (reasons.get(because) ?? 0) >= 20 }).toEqual({ because, often: true });
  }, 240_000);

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
            ...(await ticketOf(municipalityId, me)),
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
