import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import type { ProtectionGrade, SecrecyClass, TieKind } from '#contract';
import { disclosuresSeen } from '#consents';
import { knowsService, mustNotTrace, personsKnown, servicesWithNeed, type RosterFacts } from '#families';
import { HomeQueries } from '#overview';
import { mayEnter } from '#platform/access';
import { Database, newId, RolePool } from '#platform/database';
import { PlanQueries } from '#plans';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { aDecisionInEffect, aPlanFamily, ticketFor, type PlanFamily } from '../support/plan-family.js';

const here = 301;

let database: FreshDatabase;
let pool: RolePool;
let family: PlanFamily;
let app: Database;
let plans: PlanQueries;
let homes: HomeQueries;
let sql: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  pool = await RolePool.open(database.appUrl, 2, 'names-spec');
  app = new Database(pool, mayEnter);
  family = await aPlanFamily(database);
  [plans, homes] = [new PlanQueries(app), new HomeQueries(app)];
  sql = new pg.Client({ connectionString: database.appUrl });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await pool.close();
  await family.close();
  await database.drop();
});

/** Asked by one of them, as the product asks. */
async function asked<T>(who: string, text: string, values: readonly unknown[]): Promise<T> {
  await sql.query('begin');
  await sql.query('select ctx.enter($1)', [createHash('sha256').update(family.tokenOf(who)).digest('hex')]);
  const { rows } = await sql.query<{ answer: T }>(`select ${text} as answer`, [...values]);
  await sql.query('rollback');
  return rows[0]?.answer as T;
}

const protect = (grade: ProtectionGrade, who = family.mother) =>
  family.past(`update person set protection_grade = $2 where id = $1`, [who, grade]);

async function stepOf(ownerIds: readonly string[], serviceIds: readonly string[] = []): Promise<string> {
  const { basisId } = await aDecisionInEffect(family);
  const id = newId();
  await family.past(
    `insert into action (municipality_id, family_id, subject_ids, author_id, basis_id, id, area, lane, named_ids, kind, title, owner_kind, owner_ids, owner_service_ids,
        service_id, support_level, state, state_since, created_at, version)
      values ($1, $2, $3, $4, $5, $6, 'school', 'subjects', '{}', 'action-add', 'Hente på skolen', $7, $8, $9, $10, 'alone', 'planned', now(), now(), 1)`,
    [
      ...[here, family.familyId, [family.child], family.coordinator, basisId, id],
      ...[
        serviceIds.length === 0 ? 'member' : ownerIds.length === 0 ? 'service' : 'joint',
        ownerIds,
        serviceIds,
        serviceIds[0] ?? null,
      ],
    ],
  );
  return id;
}

interface Told {
  readonly id: string;
  readonly owner: {
    readonly persons: { name: string }[];
    readonly services: { name: string }[];
    readonly others: boolean;
  };
}
const ticket = (who: string) => ticketFor(family, who);
async function doersOf(who: string, id: string): Promise<Told['owner'] | undefined> {
  const { plan } = await plans.planFor(ticket(who), family.familyId);
  const { areas } = JSON.parse(plan) as { areas: { actions: Told[] }[] };
  return areas.flatMap(({ actions }) => actions).find((one) => one.id === id)?.owner;
}
const doersAtHome = async (who: string, id: string) =>
  (await homes.home(ticket(who), family.familyId)).nextSteps.find((one) => one.id === id);

const days = (amount: number) => `current_date + ${amount}`;
const consent = (
  subjectId: string,
  serviceId: string,
  givenBy: string,
  state = 'given',
  from = -1,
  to = 30,
) =>
  family.past(
    `insert into consent (municipality_id, id, family_id, subject_id, service_id, areas, purpose, valid_from, valid_to, state, given_by, givers, notice_version, language, route, recorded_by, given_at, version)
      values ($1, $2, $3, $4, $5, '{school}', 'x', ${days(from)}, ${days(to)}, $6, $7, $7, '1', 'nb', 'own-device', $4, now(), 1)`,
    [here, newId(), family.familyId, subjectId, serviceId, state, [givenBy]],
  );

describe('the name of who does a step', () => {
  it('is told to those who may know that person; to the parent apart the new partner is another adult', async () => {
    const home = `select id from household where family_id = $1`;
    await family.past(
      `insert into household_member (municipality_id, id, family_id, household_id, person_id, valid_from) values ($2, $3, $1, (${home}), $4, '2026-01-01')`,
      [family.familyId, here, newId(), family.motherNewPartner],
    );
    const id = await stepOf([family.motherNewPartner, family.mother]);
    const names = (owner: Told['owner'] | undefined) => owner?.persons.map(({ name }) => name);
    expect(names(await doersOf(family.mother, id))).toEqual(['Mona', 'Nils']);
    expect(names(await doersOf(family.father, id))).toEqual(['Mona']);
    expect((await doersOf(family.father, id))?.others).toBe(true);
    expect((await doersOf(family.mother, id))?.others).toBe(false);
    expect(await doersAtHome(family.father, id)).toMatchObject({ owners: ['Mona'], others: true });
    expect(await doersAtHome(family.mother, id)).toMatchObject({ owners: ['Mona', 'Nils'], others: false });
    await family.past(`delete from action where id = $1`, [id]);
  });
});

describe('the name of a service', () => {
  it('past a home under protection is told of no service at all, the school no more than another', async () => {
    const id = await stepOf([family.child], [family.school]);
    const services = async (who: string) => (await doersOf(who, id))?.services.map(({ name }) => name);
    expect(await services(family.father)).toEqual(['Testvik skole']);
    await protect('confidential', family.grandmother);
    expect(await services(family.father)).toEqual([]);
    expect(await services(family.coordinator)).toEqual(['Testvik skole']);
    await consent(family.father, family.school, family.father);
    expect(await services(family.father)).toEqual(['Testvik skole']);
    await family.past(`delete from consent where service_id = $1`, [family.school]);
    await protect('none', family.grandmother);
    await family.past(`delete from action where id = $1`, [id]);
  });

  it('comes with a step alone: the service meets the first name of whom it is about, and nobody else', async () => {
    const team = randomUUID();
    await family.past(
      `insert into team_member (municipality_id, id, family_id, person_id, service_id, duty, basis_id, valid_from)
        select $1, $2, $3, $4, $5, 'professional', basis_id, '2026-01-01' from team_member where family_id = $3 limit 1`,
      [here, team, family.familyId, family.clerk, family.jobCentre],
    );
    await family.sql(`select app.refresh_family_access($1, $2)`, [here, family.familyId]);
    const met = () => asked<string[]>(family.clerk, 'ctx.met_in_steps($1)', [family.familyId]);
    expect(await met()).toEqual([]);
    const id = await stepOf([], [family.jobCentre]);
    expect(await met()).toEqual([family.child]);
    expect(await asked(family.clerk, 'ctx.persons_known($1)', [family.familyId])).toEqual(
      expect.arrayContaining([family.child]),
    );
    expect(await asked(family.clerk, 'ctx.knows_person($1, $2)', [family.familyId, family.mother])).toBe(
      false,
    );
    await family.past(`delete from action where id = $1`, [id]);
    await family.past(`delete from team_member where id = $1`, [team]);
    await family.sql(`select app.refresh_family_access($1, $2)`, [here, family.familyId]);
  });
});

describe('who told something without consent, and to whom', () => {
  const toldTo = async (who: string) => {
    const [one] = await app.write(ticket(who), (tx) => disclosuresSeen(tx, family.familyId));
    return [one?.disclosedBy, one?.recipient];
  };

  it('is said as far as the reader may know the service that told, and past a protected home the recipient not at all', async () => {
    await family.past(
      `insert into disclosure (municipality_id, id, family_id, subject_ids, area, lane, named_ids, author_id, ground, legal_basis, reason, what, recipient, disclosed_at, valid_to, shown_at)
        values ($1, $2, $3, $4, 'school', 'subjects', '{}', $5, 'danger', 'lov', 'fare', 'at', 'Fjordlys', now(), current_date + 7, now())`,
      [here, newId(), family.familyId, [family.child], family.clerk],
    );
    expect(await toldTo(family.father)).toEqual(['Klara Testesen', 'Fjordlys']);
    await family.past(`update service set secrecy = 'protected' where id = $1`, [family.jobCentre]);
    expect(await toldTo(family.father)).toEqual([null, null]);
    expect(await toldTo(family.mother)).toEqual([null, null]);
    await consent(family.mother, family.jobCentre, family.mother);
    expect(await toldTo(family.mother)).toEqual(['Klara Testesen', 'Fjordlys']);
    await family.past(`update disclosure set author_id = $1`, [family.coordinator]);
    expect(await toldTo(family.father)).toEqual(['Kari Testesen', 'Fjordlys']);
    await protect('confidential', family.grandmother);
    expect(await toldTo(family.father)).toEqual(['Kari Testesen', null]);
    await protect('none', family.grandmother);
    await family.past(`update service set secrecy = 'ordinary' where id = $1`, [family.jobCentre]);
    await family.past(`delete from consent where service_id = $1`, [family.jobCentre]);
  });
});

/** A family thrown together: who lives with whom, who is protected, who answers for whom, what was said to the services. */
interface Drawn {
  readonly members: readonly number[];
  readonly homes: readonly (readonly number[])[];
  readonly grades: readonly ProtectionGrade[];
  readonly guardians: readonly number[];
  readonly representatives: readonly number[];
  readonly supporter: readonly (readonly [number, number])[];
  readonly answers: readonly {
    subject: number;
    by: number;
    service: number;
    state: 'given' | 'withdrawn' | 'refused';
  }[];
  readonly secrecy: SecrecyClass;
}

interface Drawing {
  readonly n: number;
  readonly kind: TieKind;
  readonly subject: number;
}

describe('who may know whom, and which service', () => {
  const who = fc.integer({ min: 0, max: 4 });
  const drawn: fc.Arbitrary<Drawn> = fc.record({
    members: fc.uniqueArray(who, { minLength: 1 }),
    homes: fc.array(fc.uniqueArray(who, { minLength: 1 }), { maxLength: 2 }),
    grades: fc.array(fc.constantFrom<ProtectionGrade>('none', 'none', 'none', 'confidential'), {
      minLength: 5,
      maxLength: 5,
    }),
    guardians: fc.uniqueArray(fc.integer({ min: 0, max: 3 })),
    representatives: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 1 }),
    supporter: fc.array(fc.tuple(who, who), { maxLength: 2 }),
    answers: fc.array(
      fc.record({
        ...{ subject: who, by: who, service: fc.integer({ min: 0, max: 1 }) },
        state: fc.constantFrom('given', 'withdrawn', 'refused'),
      }),
      { maxLength: 3 },
    ),
    secrecy: fc.constantFrom<SecrecyClass>('ordinary', 'protected'),
  });

  it('is said alike by the rules and by the database, of every family', async () => {
    const people = [family.mother, family.father, family.grandmother, family.motherNewPartner, family.child];
    const [child, services] = [4, [family.school, family.jobCentre]];
    const idOf = (n: number) => people[n] ?? '';
    await fc.assert(
      fc.asyncProperty(drawn, async (one) => {
        // A child with a home on record; without one, the database alone is stricter.
        const members = [...new Set([...one.members, child])];
        const together = [
          ...one.homes
            .map((home) => home.filter((n) => members.includes(n)))
            .filter((home) => home.length > 0),
          [child],
        ];
        const ties = [
          ...members.map((n): Drawing => ({ n, kind: 'member', subject: n })),
          ...one.guardians.map((n): Drawing => ({ n, kind: 'guardian', subject: child })),
          ...one.representatives.map((n): Drawing => ({ n, kind: 'representative', subject: child })),
          ...one.supporter
            .filter(([a, b]) => a !== b)
            .map(([n, subject]): Drawing => ({ n, kind: 'support', subject })),
        ];
        await drawInto(one, members, together, ties);
        const inFamily = new Set(ties.map(({ n }) => n));
        for (const viewer of inFamily) {
          const facts: RosterFacts = {
            viewerId: idOf(viewer),
            ties: ties.map(({ n, kind, subject }) => ({ personId: idOf(n), kind, subjectId: idOf(subject) })),
            members: members.map((n) => ({ personId: idOf(n), role: 'adult' as const })),
            households: together.map((home) => home.map(idOf)),
            protection: Object.fromEntries([...inFamily].map((n) => [idOf(n), one.grades[n] ?? 'none'])),
            ...{ consented: [], metInSteps: [] },
          };
          const f = family.familyId;
          const known = await asked<string[]>(idOf(viewer), 'ctx.persons_known($1)', [f]);
          expect([...new Set(known)].filter((id) => people.includes(id)).sort()).toEqual(personsKnown(facts));
          expect(await asked(idOf(viewer), 'ctx.must_not_trace($1)', [f])).toBe(mustNotTrace(facts));
          const given = one.answers
            .filter(({ state, by }) => state !== 'refused' || by === viewer)
            .map(({ subject, by, service }) => ({
              ...{ subjectId: idOf(subject), serviceId: services[service] ?? '', givenBy: [idOf(by)] },
            }));
          const reader = {
            servicesWithNeed: servicesWithNeed(facts, given),
            mustNotTrace: mustNotTrace(facts),
          };
          for (const id of services)
            expect(await asked(idOf(viewer), 'ctx.knows_service($1, $2)', [f, id])).toBe(
              knowsService(reader, { id, secrecy: one.secrecy }),
            );
        }
      }),
      { numRuns: 40, seed: 1814 },
    );

    async function drawInto(
      one: Drawn,
      members: readonly number[],
      together: readonly (readonly number[])[],
      ties: readonly Drawing[],
    ): Promise<void> {
      const f = family.familyId;
      for (const table of ['household_member', 'household', 'member', 'consent'])
        await family.past(`delete from ${table} where family_id = $1`, [f]);
      await family.past(`delete from family_access where family_id = $1 and service_id is null`, [f]);
      await family.past(`update service set secrecy = $2 where id = any ($1)`, [services, one.secrecy]);
      for (const [n, id] of people.entries()) await protect(one.grades[n] ?? 'none', id);
      for (const n of members)
        await family.past(
          `insert into member (municipality_id, id, family_id, person_id, valid_from) values ($1, $2, $3, $4, '2026-01-01')`,
          [here, newId(), f, idOf(n)],
        );
      for (const home of together) {
        const household = newId();
        await family.past(
          `insert into household (municipality_id, id, family_id, name, valid_from) values ($1, $2, $3, 'Hjem', '2026-01-01')`,
          [here, household, f],
        );
        for (const n of home)
          await family.past(
            `insert into household_member (municipality_id, id, family_id, household_id, person_id, valid_from) values ($1, $2, $3, $4, $5, '2026-01-01')`,
            [here, newId(), f, household, idOf(n)],
          );
      }
      for (const { n, kind, subject } of ties)
        await family.past(
          `insert into family_access (municipality_id, id, family_id, person_id, kind, subject_id, valid_from, barred) values ($1, $2, $3, $4, $5, $6, '2026-01-01', false)`,
          [here, newId(), f, idOf(n), kind, idOf(subject)],
        );
      for (const { subject, by, service, state } of one.answers)
        await consent(idOf(subject), services[service] ?? '', idOf(by), state);
    }
  });
});
