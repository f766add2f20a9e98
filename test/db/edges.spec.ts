import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { aDecisionInEffect, aPartOf, aPlanFamily, type PlanFamily } from '../support/plan-family.js';

const here = 301;

let database: FreshDatabase;
let family: PlanFamily;
let sql: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  family = await aPlanFamily(database);
  sql = new pg.Client({ connectionString: database.appUrl });
  await sql.connect();
});

afterAll(async () => {
  await sql.end();
  await family.close();
  await database.drop();
});

type Line = readonly [string, ...unknown[]];

/** Raw SQL as this person and the role the API uses; what the database said, or how many rows the last line touched. */
async function asPerson(personId: string, ...lines: Line[]): Promise<string> {
  await sql.query('begin');
  try {
    const token = createHash('sha256').update(family.tokenOf(personId)).digest('hex');
    await sql.query('select ctx.enter($1)', [token]);
    let touched = 0;
    for (const [text, ...values] of lines) touched = (await sql.query(text, values)).rowCount ?? 0;
    await sql.query('commit');
    return `done ${touched}`;
  } catch (error) {
    await sql.query('rollback');
    return (error as { code?: string }).code ?? String(error);
  }
}

const goal = (basisId: string, partId: string | null): Line => [
  `insert into goal (municipality_id, id, family_id, subject_ids, area, lane, named_ids, author_id, title, horizon, basis_id, part_id, state, state_since, created_at, version)
    values ($1, $2, $3, $4, 'school', 'subjects', '{}', $5, 'Mål', 'now', $6, $7, 'in-progress', ctx.at(), ctx.at(), 1)`,
  here,
  randomUUID(),
  family.familyId,
  [family.child],
  family.mother,
  basisId,
  partId,
];

/** A proposal put to the family, past the services; the parent who is asked has not answered. */
async function anOpenDecision(): Promise<{ decisionId: string; partId: string }> {
  const [decisionId, partId] = [randomUUID(), randomUUID()];
  await family.past(
    `insert into decision (municipality_id, id, family_id, question, drafted_by, drafted_as, status, status_since, current_version, draft, urgent,
        opened_at, closes_at, created_at, version)
      values ($1, $2, $3, 'Skal vi?', $4, 'coordination', 'proposed', now(), 1, '{}', false, now(), now(), now(), 2)`,
    [here, decisionId, family.familyId, family.coordinator],
  );
  await aPartOf(family, decisionId, partId);
  return { decisionId, partId };
}

describe('as the app role: an agreement', () => {
  it('carries its own part once, and nothing that was never in it', async () => {
    const { decisionId, basisId } = await aDecisionInEffect(family);
    const [partId, another] = [randomUUID(), randomUUID()];
    await aPartOf(family, decisionId, partId);
    await aPartOf(family, (await aDecisionInEffect(family)).decisionId, another);
    expect(await asPerson(family.mother, goal(basisId, null))).toBe('VL403');
    expect(await asPerson(family.mother, goal(basisId, randomUUID()))).toBe('VL403');
    expect(await asPerson(family.mother, goal(basisId, another))).toBe('VL403');
    expect(await asPerson(family.mother, goal(basisId, partId), goal(basisId, partId))).toBe('VL403');
    expect(await asPerson(family.mother, goal(basisId, partId))).toBe('done 1');
    expect(await asPerson(family.mother, goal(basisId, partId))).toBe('VL403');
  });

  it('makes nobody coordinator but whoever accepted the hand-over, and no stand-in', async () => {
    const { basisId } = await aDecisionInEffect(family);
    const place = (duty: string): Line => [
      `insert into team_member (municipality_id, id, family_id, person_id, service_id, duty, basis_id, valid_from)
        values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, app.today())`,
      here,
      family.familyId,
      family.teacher,
      family.school,
      duty,
      basisId,
    ];
    expect(await asPerson(family.coordinator, place('coordinator'))).toBe('VL403');
    expect(await asPerson(family.coordinator, place('stand-in'))).toBe('VL403');
  });

  it('is no way round the first appointment: nobody appoints once a family has its coordinator', async () => {
    const appoint = (who: string, kind: string): Line => [
      `insert into appointment (municipality_id, id, family_id, kind, person_id, service_id, appointed_by, reason, valid_from, valid_to)
        values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, 'ny', app.today(), app.today() + 7)`,
      here,
      family.familyId,
      kind,
      who,
      family.school,
      family.coordinator,
    ];
    for (const kind of ['first-coordinator', 'stand-in'])
      for (const who of [family.teacher, family.coordinator])
        expect(await asPerson(family.coordinator, appoint(who, kind))).toBe('42501');
  });
});

describe('as the app role: an answer', () => {
  const requirement = (decisionId: string, partId: string, personId: string, familyId: string): Line => [
    `insert into requirement (municipality_id, id, family_id, decision_id, version_n, key, part_id, person_id, subject_id, role, because, source, may_not_see, state, created_at)
      values ($1, gen_random_uuid(), $2, $3, 1, 'x', $4, $5, $6, 'sign', 'holds-responsibility', 'x', false, 'open', ctx.at())`,
    here,
    familyId,
    decisionId,
    partId,
    personId,
    family.child,
  ];

  it('is asked of the circle and of no employee', async () => {
    const { decisionId, partId } = await anOpenDecision();
    const ask = (who: string) => requirement(decisionId, partId, who, family.familyId);
    for (const who of [family.coordinator, family.teacher, family.stranger])
      expect(await asPerson(family.coordinator, ask(who))).toBe('VL403');
    expect(await asPerson(family.coordinator, ask(family.mother))).toBe('done 1');
  });

  it('is never heard about a version that is not open, nor weighed where nobody objected', async () => {
    const { decisionId } = await anOpenDecision();
    const view = (id: string, version: number): Line => [
      `insert into child_view (municipality_id, id, family_id, decision_id, version_n, child_id, recorded_by, words, says_nothing, objects, present, readable_by, language, talked_on, recorded_at)
        values ($1, $2, $3, $4, $5, $6, $7, 'ja', false, false, '{}', '{}', 'nb', app.today(), ctx.at())`,
      here,
      id,
      family.familyId,
      decisionId,
      version,
      family.child,
      family.coordinator,
    ];
    const id = randomUUID();
    expect(await asPerson(family.coordinator, view(randomUUID(), 2))).toBe('VL409');
    expect(await asPerson(family.coordinator, view(id, 1))).toBe('done 1');
    const weigh: Line = [
      `insert into weighing (municipality_id, id, family_id, child_view_id, decision_id, weighed_by, reasons, told_child, weighed_at)
        values ($1, gen_random_uuid(), $2, $3, $4, $5, 'x', true, ctx.at())`,
      here,
      family.familyId,
      id,
      decisionId,
      family.coordinator,
    ];
    expect(await asPerson(family.coordinator, weigh)).toBe('VL409');
  });
});

describe('the gate', () => {
  it('lets one parent’s yes pass another’s no where the law says that one is enough, and nowhere else', async () => {
    for (const [group, answer] of [
      ['care', 'done 1'],
      [null, 'VL403'],
    ]) {
      const { decisionId, partId } = await anOpenDecision();
      for (const [who, said] of [
        [family.father, 'no'],
        [family.mother, 'yes'],
      ]) {
        const id = randomUUID();
        await family.past(
          `insert into requirement (municipality_id, id, family_id, decision_id, version_n, key, part_id, person_id, subject_id, role, because, source, alternative_group, may_not_see, state, created_at)
            values ($1, $2, $3, $4, 1, $2::uuid::text, $5, $6, $7, 'sign', 'holds-responsibility', 'x', $8, false, 'open', now())`,
          [here, id, family.familyId, decisionId, partId, who, family.child, group],
        );
        await family.past(
          `insert into signature (municipality_id, id, family_id, decision_id, version_n, person_id, attempt, requirement_ids, root_hash, sheet_hash, answer, words_for, language, interpreter, route, signed_at, recorded_by, receipt)
            values ($1, gen_random_uuid(), $2, $3, 1, $4, 1, $5, 'r', 's', $6, '{}', 'nb', false, 'own-device', now(), $4, 'x')`,
          [here, family.familyId, decisionId, who, [id], said],
        );
      }
      const agree: Line = [
        `update decision set status = 'agreed', version = version + 1 where id = $1`,
        decisionId,
      ];
      expect(await asPerson(family.coordinator, agree)).toBe(answer);
    }
  });
});

describe('as the app role: a home', () => {
  it('is not entered by one’s own hand while others live there, and one may move out alone', async () => {
    const { id: household } = (await family.sql<{ id: string }>('select id from household'))[0]!;
    const enter = (id: string, who: string): Line => [
      `insert into household_member (municipality_id, id, family_id, household_id, person_id, valid_from)
        values ($1, gen_random_uuid(), $2, $3, $4, app.today())`,
      here,
      family.familyId,
      id,
      who,
    ];
    const leave: Line = [
      `update household_member set valid_to = app.today() where person_id = $1`,
      family.mother,
    ];
    expect(await asPerson(family.father, enter(household, family.father))).toBe('42501');
    expect(await asPerson(family.motherNewPartner, enter(household, family.motherNewPartner))).toBe('42501');
    expect(await asPerson(family.father, leave)).toBe('done 0');
    const own = randomUUID();
    const open: Line = [
      `insert into household (municipality_id, id, family_id, name, valid_from) values ($1, $2, $3, 'Ny', app.today())`,
      here,
      own,
      family.familyId,
    ];
    expect(await asPerson(family.grandmother, open, enter(own, family.grandmother))).toBe('done 1');
  });
});

describe('as the app role: a service', () => {
  it('asks itself nothing in a family it does not work with', async () => {
    const ask = (by: string, asker: string): Promise<string> =>
      asPerson(by, [
        `insert into service_promise (municipality_id, id, family_id, service_id, asked_by, asked_at, area, what, when_wanted, subject_ids, with_names, state)
          values ($1, gen_random_uuid(), $2, $3, $4, ctx.at(), 'work', 'x', 'nå', $5, false, 'asked')`,
        here,
        family.familyId,
        family.jobCentre,
        asker,
        [family.child],
      ]);
    expect(await ask(family.clerk, family.clerk)).toBe('42501');
    expect(await ask(family.coordinator, family.mother)).toBe('42501');
    expect(await ask(family.coordinator, family.coordinator)).toBe('done 1');
  });

  it('loses a consent by the hand of the subject or of those who answer for the subject', async () => {
    const id = randomUUID();
    await family.past(
      `insert into consent (municipality_id, id, family_id, subject_id, service_id, areas, purpose, valid_from, valid_to, state, given_by, givers, notice_version, language, route, recorded_by, given_at, version)
        values ($1, $2, $3, $4, $5, '{school}', 'x', current_date, current_date + 30, 'given', $6, $6, '1', 'nb', 'own-device', $4, now(), 1)`,
      [here, id, family.familyId, family.mother, family.school, [family.mother]],
    );
    const end = (who: string): Promise<string> =>
      asPerson(who, [
        `update consent set state = 'withdrawn', ended_at = ctx.at(), ended_by = $2, version = version + 1 where id = $1`,
        id,
        who,
      ]);
    expect(await end(family.father)).toBe('done 0');
    expect(await end(family.motherNewPartner)).toBe('done 0');
    expect(await end(family.mother)).toBe('done 1');
  });
});

describe('a function that runs as its owner', () => {
  it('never meets a temporary table of its caller', async () => {
    const found = await family.sql<{ name: string }>(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('app', 'ctx', 'vault') and p.prosecdef and not exists (select 1 from unnest(p.proconfig) c where c like 'search\\_path=%, pg\\_temp')`,
    );
    expect(found).toEqual([]);
  });
});

describe('a session nobody has used for an hour', () => {
  it('is not woken by acting as another', async () => {
    const [row] = await family.sql<{ token_hash: string; person_id: string }>(
      `update session set last_seen_at = now() - interval '61 minutes' where person_id = $1 returning token_hash, person_id`,
      [family.stranger],
    );
    const { rows } = await sql.query<{ turned: boolean }>(
      `select app.turn_session(gen_random_uuid(), $1, $2, null, null, null, $3::smallint, $4, null) as turned`,
      [row?.token_hash, randomUUID(), here, row?.person_id],
    );
    expect(rows[0]?.turned).toBe(false);
  });
});
