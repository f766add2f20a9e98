import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { changeKinds, lifeAreas } from '#contract';
import { findClass } from '#decisions';
import { documentHash as hashOf } from '#platform/audit';
import { fallsOnHoliday } from '#platform/clock';
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
      values ($1, $2, $3, 'Skal vi?', $4, 'coordination', 'proposed', now() - interval '1 hour', 1, '{}', false, now() - interval '1 hour', now() + interval '9 days', now(), 2)`,
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
          `insert into signature (municipality_id, id, family_id, decision_id, version_n, person_id, attempt, requirement_ids, root_hash, sheet_hash, answer, words_for, language, route, signed_at, recorded_by, receipt)
            values ($1, gen_random_uuid(), $2, $3, 1, $4, 1, $5, 'r', 's', $6, '{}', 'nb', 'own-device', now(), $4, 'x')`,
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

/** A requirement as freezing would have left it. */
async function asked(
  decisionId: string,
  partId: string,
  personId: string,
  more: { because?: string; group?: string | null; subjectId?: string } = {},
): Promise<string> {
  const id = randomUUID();
  await family.past(
    `insert into requirement (municipality_id, id, family_id, decision_id, version_n, key, part_id, person_id, subject_id, role, because, source, alternative_group, may_not_see, state, created_at)
      values ($1, $2, $3, $4, 1, $2::uuid::text, $5, $6, $7, 'sign', $8, 'x', $9, false, 'open', now())`,
    [
      here,
      id,
      family.familyId,
      decisionId,
      partId,
      personId,
      more.subjectId ?? family.child,
      more.because ?? 'holds-responsibility',
      more.group ?? null,
    ],
  );
  return id;
}

async function answered(
  decisionId: string,
  personId: string,
  ids: readonly string[],
  said = 'yes',
): Promise<void> {
  await family.past(
    `insert into signature (municipality_id, id, family_id, decision_id, version_n, person_id, attempt, requirement_ids, root_hash, sheet_hash, answer, words_for, language, route, signed_at, recorded_by, receipt)
      values ($1, gen_random_uuid(), $2, $3, 1, $4, 1, $5, 'r', 's', $6, '{}', 'nb', 'own-device', now(), $4, 'x')`,
    [here, family.familyId, decisionId, personId, ids, said],
  );
}

const change = (decisionId: string, set: string): Line => [
  `update decision set ${set}, version = version + 1 where id = $1`,
  decisionId,
];

describe('as the app role: whom a version asks', () => {
  const ask = (
    decisionId: string,
    partId: string,
    personId: string | null,
    more: Readonly<Record<string, string | null>> = {},
  ): Line => [
    `insert into requirement (municipality_id, id, family_id, decision_id, version_n, key, part_id, person_id, subject_id, role, because, source, alternative_group, may_not_see, state, created_at)
      values ($1, gen_random_uuid(), $2, $3, 1, 'x', $4, $5, $6, $7, $8, 'x', $9, false, $10, ${more['at'] ?? 'ctx.at()'})`,
    here,
    family.familyId,
    decisionId,
    partId,
    personId,
    more['subjectId'] ?? family.child,
    more['role'] ?? 'sign',
    more['because'] ?? 'holds-responsibility',
    more['group'] ?? null,
    more['state'] ?? 'open',
  ];

  it('is asked later only for a reason that is true of them today', async () => {
    const { decisionId, partId } = await anOpenDecision();
    for (const [who, more] of [
      [family.grandmother, {}],
      [family.motherNewPartner, { because: 'daily-care-now' }],
      [family.mother, { because: 'child-lives-with' }],
      [family.mother, { because: 'own-voice' }],
      [family.child, { because: 'signs-by-age' }],
      [family.father, { because: 'care-order' }],
      [family.mother, { because: 'because-i-say-so' }],
      [family.mother, { at: `ctx.at() - interval '1 minute'` }],
      [family.child, { role: 'heard', group: 'g' }],
      [family.child, { role: 'told', group: 'g' }],
    ] as const)
      for (const by of [family.mother, family.coordinator])
        expect([more, await asPerson(by, ask(decisionId, partId, who, more))]).toEqual([more, 'VL403']);
    expect(await asPerson(family.mother, ask(decisionId, partId, family.mother))).toBe('done 1');
  });

  it('opens no group of alternatives from outside it', async () => {
    const { decisionId, partId } = await anOpenDecision();
    await asked(decisionId, partId, family.father, { because: 'one-holder-suffices', group: 'care' });
    const join = ask(decisionId, partId, family.mother, { because: 'one-holder-suffices', group: 'care' });
    expect(await asPerson(family.mother, join)).toBe('VL403');
    const alone = await asked(decisionId, partId, family.father);
    const weaker = ask(decisionId, partId, family.father, { because: 'one-holder-suffices', group: 'new' });
    const retire: Line = ['select app.retire_requirement($1, $2)', alone, 'circle-changed'];
    expect(await asPerson(family.mother, weaker, retire)).toBe('VL403');
  });

  it('lets no guardian be replaced by a young person’s own yes but by a birthday since', async () => {
    const { decisionId, partId } = await anOpenDecision();
    await family.past(
      `update person set birth_date = current_date - interval '15 years 6 months' where id = $1`,
      [family.child],
    );
    const guardian = await asked(decisionId, partId, family.father);
    const own = ask(decisionId, partId, family.child, { because: 'signs-by-age' });
    const retire: Line = ['select app.retire_requirement($1, $2)', guardian, 'circle-changed'];
    expect(await asPerson(family.mother, own, retire)).toBe('VL403');
    await family.past(
      `update decision_version set frozen_at = now() - interval '8 months' where decision_id = $1`,
      [decisionId],
    );
    expect(await asPerson(family.mother, own, retire)).toBe('done 1');
    await family.past(`update person set birth_date = '2018-01-01' where id = $1`, [family.child]);
  });

  it('leaves out nobody with a right: what one parent froze with themself alone is never agreed', async () => {
    for (const [matterClass, signers, answer] of [
      ['parental-responsibility', [family.mother], 'VL403'],
      ['daily-authority', [family.mother], 'VL403'],
      ['parental-responsibility', [family.mother, family.father], 'done 1'],
      ['daily-care', [family.mother], 'done 1'],
    ] as const) {
      const { decisionId, partId } = await anOpenDecision();
      await family.past('update part set matter_class = $2 where id = $1', [partId, matterClass]);
      for (const who of signers) await answered(decisionId, who, [await asked(decisionId, partId, who)]);
      expect([matterClass, await asPerson(family.mother, change(decisionId, `status = 'agreed'`))]).toEqual([
        matterClass,
        answer,
      ]);
    }
  });

  it('knows the class of every change in a child’s life as the rules do', async () => {
    const wrong: unknown[] = [];
    for (const country of ['NO', 'DK'] as const)
      for (const kind of changeKinds)
        for (const area of lifeAreas) {
          const found = findClass({ country, kind, area, subject: 'child', today: '2026-06-01' });
          const [row] = await family.sql<{ found: string }>(
            'select app.class_for_child($1, $2, $3) as found',
            [kind, area, country],
          );
          if (found !== undefined && row?.found !== found.matterClass)
            wrong.push([country, kind, area, row, found]);
        }
    expect(wrong).toEqual([]);
  });

  it('is put forward by its drafter alone, in the moment it is frozen', async () => {
    const { decisionId } = await anOpenDecision();
    const freeze = (by: string, n: number, at = 'ctx.at()'): Line => [
      `insert into decision_version (municipality_id, id, family_id, decision_id, n, question, root_hash, part_hashes, frozen_by, frozen_at)
        values ($1, gen_random_uuid(), $2, $3, $4, 'Skal vi?', 'r', '{h}', $5, ${at})`,
      here,
      family.familyId,
      decisionId,
      n,
      by,
    ];
    expect(await asPerson(family.mother, freeze(family.mother, 2))).toBe('VL403');
    expect(await asPerson(family.mother, freeze(family.coordinator, 2))).toBe('VL403');
    expect(await asPerson(family.coordinator, freeze(family.coordinator, 3))).toBe('VL409');
    expect(
      await asPerson(family.coordinator, freeze(family.coordinator, 2, `ctx.at() - interval '1 day'`)),
    ).toBe('VL403');
    const next = `status = 'proposed', current_version = 2, opened_at = ctx.at(), closes_at = ctx.at() + interval '9 days'`;
    expect(await asPerson(family.coordinator, change(decisionId, next))).toBe('VL403');
    expect(await asPerson(family.coordinator, freeze(family.coordinator, 2), change(decisionId, next))).toBe(
      'done 1',
    );
  });

  it('gets a sheet that is true: what they may see, and its own hash', async () => {
    const { decisionId, partId } = await anOpenDecision();
    await asked(decisionId, partId, family.mother);
    await asked(decisionId, partId, family.father);
    const [part] = await family.sql<{ id: string; change: object }>('select * from part where id = $1', [
      partId,
    ]);
    const hashFor = (personId: string) =>
      hashOf({
        rootHash: 'r',
        signerId: personId,
        parts: [
          {
            salt: 's',
            part: {
              ...{ id: partId, kind: 'action-add', area: 'school', subjectIds: [family.child] },
              ...{ lane: 'subjects', namedIds: [], payload: part?.change },
            },
          },
        ],
      });
    const sheet = (who: string, hash: string, ids: readonly string[] = [partId], at = 'ctx.at()'): Line => [
      `insert into sheet (municipality_id, id, family_id, decision_id, version_n, person_id, part_ids, sheet_hash, created_at)
        values ($1, gen_random_uuid(), $2, $3, 1, $4, $5, $6, ${at})`,
      here,
      family.familyId,
      decisionId,
      who,
      ids,
      hash,
    ];
    const { mother, father, grandmother } = family;
    expect(await asPerson(mother, sheet(mother, 'f'.repeat(64)))).toBe('VL403');
    expect(await asPerson(mother, sheet(mother, hashFor(father)))).toBe('VL403');
    expect(await asPerson(mother, sheet(mother, hashFor(mother), []))).toBe('VL403');
    expect(await asPerson(grandmother, sheet(grandmother, hashFor(grandmother)))).toBe('VL403');
    expect(
      await asPerson(mother, sheet(mother, hashFor(mother), [partId], `ctx.at() - interval '1 hour'`)),
    ).toBe('VL403');
    expect(await asPerson(father, sheet(mother, hashFor(mother)))).toBe('done 1');
  });
});

describe('as the app role: the times of a decision', () => {
  it('are moved by nobody’s wish', async () => {
    const { decisionId, partId } = await anOpenDecision();
    await asked(decisionId, partId, family.father);
    await family.past(`update decision set closes_at = now() + interval '9 days' where id = $1`, [
      decisionId,
    ]);
    for (const by of [family.mother, family.father, family.coordinator])
      for (const set of [
        `effect_at = ctx.at()`,
        `effect_at = ctx.at() + interval '9 days'`,
        `closes_at = ctx.at()`,
        `closes_at = closes_at - interval '1 minute'`,
        `closes_at = closes_at + interval '1 minute'`,
        `opened_at = opened_at - interval '20 days'`,
        `in_effect_at = ctx.at()`,
        `held_since = ctx.at()`,
        `clock_stopped_at = ctx.at()`,
        `urgent = true`,
        `question = 'Noe annet?'`,
        `draft = '{"parts": []}'`,
        `status = 'expired'`,
        `status = 'not-agreed'`,
        `earliest_sign_at = ctx.at() + interval '90 days'`,
        `earliest_sign_at = ctx.at() - interval '1 day'`,
        `question = question`,
      ])
        expect([set, await asPerson(by, change(decisionId, set))]).toEqual([
          set,
          expect.stringMatching(/^VL40[39]$/),
        ]);
    expect(await asPerson(family.mother, change(decisionId, `status = 'withdrawn'`))).toBe('VL403');
  });

  it('give a signer time to think: more of it, never less, and nobody else', async () => {
    const { decisionId, partId } = await anOpenDecision();
    await asked(decisionId, partId, family.father);
    await family.past(`update decision set closes_at = now() + interval '4 days' where id = $1`, [
      decisionId,
    ]);
    const think = (days: number, closes = 'closes_at'): Line =>
      change(decisionId, `earliest_sign_at = ctx.at() + interval '${days} days', closes_at = ${closes}`);
    expect(await asPerson(family.mother, think(2))).toBe('VL403');
    expect(await asPerson(family.coordinator, think(2))).toBe('VL403');
    expect(await asPerson(family.father, think(2, `ctx.at() + interval '6 days'`))).toBe('VL403');
    expect(await asPerson(family.father, think(2, `ctx.at() + interval '5 days'`))).toBe('done 1');
    expect(await asPerson(family.father, think(1))).toBe('VL409');
    expect(await asPerson(family.father, change(decisionId, 'earliest_sign_at = null'))).toBe('VL409');
  });

  it('let an agreement change the plan no sooner than its morning, unless everybody was called', async () => {
    const open = async (urgent: boolean): Promise<string> => {
      const { decisionId, partId } = await anOpenDecision();
      await family.past(`update part set matter_class = 'daily-authority' where id = $1`, [partId]);
      await family.past(`update decision set urgent = $2 where id = $1`, [decisionId, urgent]);
      for (const who of [family.mother, family.father])
        await answered(decisionId, who, [await asked(decisionId, partId, who)]);
      return decisionId;
    };
    const agree = (id: string, at: string): Line => change(id, `status = 'agreed', effect_at = ${at}`);
    const [morning] = await family.sql<{ at: string }>(
      `select quote_literal(app.iso(app.working_morning(ctx.at(), 301::smallint))) || '::timestamptz' as at`,
    );
    const at = morning?.at ?? '';
    const ordinary = await open(false);
    expect(await asPerson(family.mother, agree(ordinary, 'ctx.at()'))).toBe('VL403');
    expect(await asPerson(family.mother, agree(ordinary, `${at} - interval '1 second'`))).toBe('VL403');
    expect(await asPerson(family.mother, agree(ordinary, `${at} + interval '1 second'`))).toBe('VL403');
    expect(await asPerson(family.mother, agree(ordinary, at))).toBe('done 1');
    expect(await asPerson(family.mother, change(ordinary, 'effect_at = ctx.at()'))).toBe('VL403');
    expect(
      await asPerson(
        family.mother,
        change(ordinary, `status_since = ctx.at() - interval '9 days', effect_at = ctx.at()`),
      ),
    ).toBe('VL403');
    const urgent = await open(true);
    const call = (who: string, when = 'ctx.at()'): Line => [
      `insert into contact_attempt (municipality_id, id, family_id, decision_id, person_id, route, tried_at, tried_by) values ($1, gen_random_uuid(), $2, $3, $4, 'private-call', ${when}, $5)`,
      here,
      family.familyId,
      urgent,
      who,
      family.coordinator,
    ];
    expect(await asPerson(family.coordinator, call(family.mother, `ctx.at() - interval '1 day'`))).toBe(
      '42501',
    );
    expect(await asPerson(family.coordinator, call(family.mother))).toBe('done 1');
    expect(await asPerson(family.mother, agree(urgent, 'ctx.at()'))).toBe('VL403');
    expect(await asPerson(family.coordinator, call(family.father))).toBe('done 1');
    expect(await asPerson(family.mother, agree(urgent, 'ctx.at()'))).toBe('done 1');
  });

  it('let an agreement hold no sooner than the day it says, and not before what it says must come first', async () => {
    const said = async (more: Record<string, string>): Promise<{ decisionId: string; partId: string }> => {
      const open = await anOpenDecision();
      await family.past('update part set change = $2 where id = $1', [open.partId, JSON.stringify(more)]);
      for (const who of [family.mother, family.father])
        await answered(open.decisionId, who, [await asked(open.decisionId, open.partId, who)]);
      return open;
    };
    const agree = (id: string, at: string): Line => change(id, `status = 'agreed', effect_at = ${at}`);
    const dated = await said({ takesEffectOn: '2099-01-05' });
    const stated = `'2099-01-05T07:00:00Z'::timestamptz`;
    for (const at of ['ctx.at()', `${stated} - interval '1 second'`, `${stated} + interval '1 second'`])
      expect(await asPerson(family.mother, agree(dated.decisionId, at))).toBe('VL403');
    expect(await asPerson(family.mother, agree(dated.decisionId, stated))).toBe('done 1');

    const { decisionId, partId } = await said({ precondition: 'Når nøklene er hentet' });
    const enters = change(decisionId, `status = 'in-effect', in_effect_at = ctx.at()`);
    const met = (by: string, part: string, at = 'ctx.at()'): Line => [
      `insert into precondition_met (municipality_id, id, family_id, decision_id, version_n, part_id, recorded_by, met_at)
        values ($1, gen_random_uuid(), $2, $3, 1, $4, $5, ${at})`,
      here,
      family.familyId,
      decisionId,
      part,
      by,
    ];
    expect(await asPerson(family.mother, agree(decisionId, 'ctx.at()'))).toBe('done 1');
    expect(await asPerson(family.mother, enters)).toBe('VL403');
    expect(await asPerson(family.mother, met(family.mother, partId))).toBe('VL403');
    expect(await asPerson(family.coordinator, met(family.mother, partId))).toBe('42501');
    expect(await asPerson(family.coordinator, met(family.coordinator, dated.partId))).toBe('VL403');
    expect(
      await asPerson(family.coordinator, met(family.coordinator, partId, `ctx.at() - interval '1 day'`)),
    ).toBe('VL403');
    expect(await asPerson(family.coordinator, met(family.coordinator, partId))).toBe('done 1');
    expect(await asPerson(family.mother, enters)).toBe('done 1');
  });

  it('are written on beside what stands by whoever may send it, and found by nobody else', async () => {
    const { decisionId } = await anOpenDecision();
    const writes = (by: string, n = 2, at = 'ctx.at()'): Line => [
      `insert into next_version (municipality_id, id, family_id, decision_id, n, written, written_by, written_at, version)
        values ($1, gen_random_uuid(), $2, $3, ${n}, '{}', $4, ${at}, 1)`,
      here,
      family.familyId,
      decisionId,
      by,
    ];
    const { coordinator, mother } = family;
    expect(await asPerson(mother, writes(mother))).toBe('42501');
    expect(await asPerson(coordinator, writes(mother))).toBe('42501');
    for (const wrong of [writes(coordinator, 1), writes(coordinator, 3)])
      expect(await asPerson(coordinator, wrong)).toBe('VL409');
    expect(await asPerson(coordinator, writes(coordinator, 2, `ctx.at() - interval '1 day'`))).toBe('VL409');
    expect(await asPerson(coordinator, writes(coordinator))).toBe('done 1');
    const own: Line = [
      'update next_version set written = null, written_by = ctx.person(), written_at = ctx.at() where decision_id = $1',
      decisionId,
    ];
    expect(await asPerson(mother, own)).toBe('done 0');
    expect(await asPerson(coordinator, own)).toBe('done 1');
  });

  it('know the same holidays as the rules', async () => {
    const wrong: unknown[] = [];
    for (const country of ['NO', 'DK'] as const) {
      const days = await family.sql<{ day: string; off: boolean }>(
        `select to_char(d, 'YYYY-MM-DD') as day, app.is_holiday($1, d::date) as off from generate_series('2026-01-01'::date, '2027-12-31'::date, '1 day') d`,
        [country],
      );
      wrong.push(
        ...days
          .filter(({ day, off }) => fallsOnHoliday(country, day) !== off)
          .map(({ day }) => [country, day]),
      );
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('as the app role: a delegation', () => {
  it('carries a signature between adults, for what it lists, and not to staff or past a bar', async () => {
    const { decisionId, partId } = await anOpenDecision();
    const id = await asked(decisionId, partId, family.mother);
    const given = async (toId: string, kinds: string[], more: { from?: string; ended?: boolean } = {}) => {
      const delegation = randomUUID();
      await family.past(
        `insert into delegation (municipality_id, id, family_id, from_person_id, to_person_id, kinds, valid_from, valid_to, given_at, revoked_at)
          values ($1, $2, $3, $4, $5, $6, current_date - 1, current_date + 9, now(), $7)`,
        [
          here,
          delegation,
          family.familyId,
          more.from ?? family.mother,
          toId,
          kinds,
          more.ended ? new Date() : null,
        ],
      );
      return delegation;
    };
    await family.past(
      `insert into sheet (municipality_id, id, family_id, decision_id, version_n, person_id, part_ids, sheet_hash, created_at) values ($1, gen_random_uuid(), $2, $3, 1, $4, $5, 's', now())`,
      [here, family.familyId, decisionId, family.mother, [partId]],
    );
    const sign = (by: string, delegation: string): Line => [
      `insert into signature (municipality_id, id, family_id, decision_id, version_n, person_id, attempt, requirement_ids, root_hash, sheet_hash, answer, words_for, language, route, acr, auth_at, signed_at, delegation_id, recorded_by, receipt)
        values ($1, gen_random_uuid(), $2, $3, 1, $4, 1, $5, 'r', 's', 'yes', '{}', 'nb', 'own-device', ctx.actor() ->> 'acr', (ctx.actor() ->> 'authAt')::timestamptz, ctx.at(), $6, $7, 'x')`,
      here,
      family.familyId,
      decisionId,
      family.mother,
      [id],
      delegation,
      by,
    ];
    await family.sql(`update session set auth_at = date_trunc('milliseconds', now())`);
    const { grandmother, teacher, coordinator } = family;
    expect(await asPerson(coordinator, sign(coordinator, await given(coordinator, ['action-add'])))).toBe(
      'VL403',
    );
    expect(await asPerson(teacher, sign(teacher, await given(teacher, ['action-add'])))).toMatch(
      /^(VL403|42501)$/,
    );
    expect(await asPerson(grandmother, sign(grandmother, await given(grandmother, ['goal-add'])))).toBe(
      'VL403',
    );
    const good = await given(grandmother, ['action-add', 'goal-add']);
    expect(await asPerson(family.motherNewPartner, sign(family.motherNewPartner, good))).toBe('VL403');
    for (const [text, undo] of [
      [
        `insert into block (municipality_id, id, family_id, person_id, source, basis, set_by, valid_from) values (301, $2, $3, $1, 'court', 'x', $1, current_date + 2)`,
        `delete from block where id = $1`,
      ],
      [
        `update person set birth_date = '2015-01-01' where id = $1`,
        `update person set birth_date = '1960-01-01' where id = $1`,
      ],
    ] as const) {
      const block = randomUUID();
      await family.past(text, text.includes('$3') ? [grandmother, block, family.familyId] : [grandmother]);
      expect(await asPerson(grandmother, sign(grandmother, good))).toBe('VL403');
      await family.past(undo, [text.includes('$3') ? block : grandmother]);
    }
    expect(await asPerson(grandmother, sign(grandmother, good))).toBe('done 1');
  });
});

describe('as the app role: a place in the team', () => {
  it('is had by the service that was agreed, and filled by the coordinator', async () => {
    const { decisionId, basisId } = await aDecisionInEffect(family);
    const partId = randomUUID();
    await aPartOf(family, decisionId, partId);
    const place = (serviceId: string, personId: string | null): Line => [
      `insert into team_member (municipality_id, id, family_id, person_id, service_id, duty, basis_id, valid_from)
        values ($1, gen_random_uuid(), $2, $3, $4, 'professional', $5, app.today())`,
      here,
      family.familyId,
      personId,
      serviceId,
      basisId,
    ];
    expect(await asPerson(family.coordinator, place(family.jobCentre, null))).toBe('VL403');
    await family.past(
      `update part set kind = 'team-service-add', change = jsonb_build_object('serviceId', $2::text) where id = $1`,
      [partId, family.jobCentre],
    );
    expect(await asPerson(family.coordinator, place(family.school, family.teacher))).toBe('VL403');
    expect(await asPerson(family.coordinator, place(family.jobCentre, family.teacher))).toBe('VL403');
    expect(await asPerson(family.mother, place(family.jobCentre, family.clerk))).toBe('VL403');
    expect(await asPerson(family.mother, place(family.jobCentre, null))).toBe('done 1');
    expect(await asPerson(family.coordinator, place(family.jobCentre, family.clerk))).toBe('done 1');
  });
});

describe('as the app role: what waits for another', () => {
  it('is neither called off nor put off while its fact stands', async () => {
    const { decisionId, partId } = await anOpenDecision();
    await asked(decisionId, partId, family.father);
    const [mine, theirs, ends] = [randomUUID(), randomUUID(), randomUUID()];
    for (const [id, who, topic] of [
      [mine, family.mother, 'answer-waiting'],
      [theirs, family.father, 'answer-waiting'],
      [ends, null, 'decision-effect'],
    ])
      await family.past(
        `insert into due (municipality_id, id, family_id, person_id, topic, ref_id, occurrence, due_at, attempts, created_at) values ($1, $2, $3, $4, $5, $6, $2::uuid::text, now(), 0, now())`,
        [here, id, family.familyId, who, topic, decisionId],
      );
    const off = (id: string, set = 'cancelled_at = ctx.at()'): Line => [
      `update due set ${set} where id = $1`,
      id,
    ];
    for (const id of [theirs, ends]) {
      expect(await asPerson(family.mother, off(id))).toBe('VL403');
      expect(await asPerson(family.mother, off(id, `due_at = due_at + interval '1 year'`))).toBe('VL403');
    }
    expect(await asPerson(family.coordinator, off(theirs))).toBe('VL403');
    expect(await asPerson(family.mother, off(mine))).toBe('done 1');
    const withdraw = change(decisionId, `status = 'withdrawn'`);
    expect(await asPerson(family.coordinator, withdraw, off(theirs), off(ends))).toBe('done 1');
  });
});

describe('a parent living elsewhere', () => {
  it('covers nothing of a child whose home is not recorded while somebody it may live with is under protection', async () => {
    const covers = async (): Promise<number> => {
      await sql.query('begin');
      await sql.query('select ctx.enter($1)', [
        createHash('sha256').update(family.tokenOf(family.father)).digest('hex'),
      ]);
      const { rows } = await sql.query<{ n: number }>('select cardinality(covers) as n from ctx.viewer($1)', [
        family.familyId,
      ]);
      await sql.query('rollback');
      return rows[0]?.n ?? -1;
    };
    const protect = (grade: string) =>
      family.past(`update person set protection_grade = $2 where id = $1`, [family.mother, grade]);
    expect(await covers()).toBeGreaterThan(0);
    await family.past(
      `update household_member set valid_to = current_date - 1, valid_from = '2026-01-01' where person_id = $1`,
      [family.child],
    );
    expect(await covers()).toBeGreaterThan(0);
    await protect('strictly-confidential');
    expect(await covers()).toBe(0);
    await family.past(
      `insert into residence (municipality_id, id, child_id, adult_id, source, valid_from) values ($1, gen_random_uuid(), $2, $3, 'court', '2026-01-01')`,
      [here, family.child, family.grandmother],
    );
    expect(await covers()).toBeGreaterThan(0);
  });
});

describe('a protected service', () => {
  it('is known to those with a need, and to a parent living elsewhere only once something was given to it', async () => {
    const knows = async (who: string): Promise<boolean> => {
      await sql.query('begin');
      await sql.query('select ctx.enter($1)', [
        createHash('sha256').update(family.tokenOf(who)).digest('hex'),
      ]);
      const { rows } = await sql.query<{ known: boolean }>('select ctx.knows_service($1, $2) as known', [
        family.familyId,
        family.jobCentre,
      ]);
      await sql.query('rollback');
      return rows[0]?.known ?? false;
    };
    // Past a home under protection no service is named, whatever its kind.
    expect(await knows(family.father)).toBe(false);
    await family.past(`update person set protection_grade = 'none' where id = $1`, [family.mother]);
    expect(await knows(family.father)).toBe(true);
    await family.past(`update service set secrecy = 'protected' where id = $1`, [family.jobCentre]);
    await family.past(`delete from consent where service_id = $1`, [family.jobCentre]);
    expect(await knows(family.father)).toBe(false);
    expect(await knows(family.mother)).toBe(false);
    expect(await knows(family.coordinator)).toBe(true);
    expect(await knows(family.clerk)).toBe(true);
    await family.past(
      `insert into consent (municipality_id, id, family_id, subject_id, service_id, areas, purpose, valid_from, valid_to, state, given_by, givers, notice_version, language, route, recorded_by, given_at, version)
        values ($1, gen_random_uuid(), $2, $3, $4, '{school}', 'x', current_date - 1, current_date + 30, 'given', $5, $5, '1', 'nb', 'own-device', $3, now(), 1)`,
      [here, family.familyId, family.mother, family.jobCentre, [family.mother]],
    );
    expect(await knows(family.mother)).toBe(true);
    expect(await knows(family.father)).toBe(false);
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
