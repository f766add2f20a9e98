import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldCase, loadCase, loadFacts } from '#decisions';
import { mayEnter } from '#platform/access';
import { Database, RolePool, type Ticket } from '#platform/database';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { aPartOf, aPlanFamily, ticketFor, type PlanFamily } from '../support/plan-family.js';

const here = 301;

let fresh: FreshDatabase;
let family: PlanFamily;
let pool: RolePool;
let database: Database;
let caller: Ticket;

beforeAll(async () => {
  fresh = await freshDatabase();
  family = await aPlanFamily(fresh);
  pool = await RolePool.open(fresh.appUrl, 2, 'test');
  database = new Database(pool, mayEnter);
  caller = ticketFor(family, family.coordinator);
});

afterAll(async () => {
  await pool.close();
  await family.close();
  await fresh.drop();
});

const answer = fc.record({
  by: fc.constantFrom('mother', 'father'),
  said: fc.constantFrom('yes', 'yes', 'yes-with-words', 'no'),
  route: fc.constantFrom('own-device', 'own-device', 'paper'),
  withdrawn: fc.constantFrom(false, false, true),
  calledBack: fc.constantFrom(null, true, true, false),
  /** Given before the last requirement of this person was asked. */
  partial: fc.constantFrom(false, false, false, true),
});
const view = fc.record({
  objects: fc.boolean(),
  reads: fc.constantFrom(true, true, true, false),
  weighed: fc.boolean(),
  daysAgo: fc.constantFrom(0, 30, 90, 91),
});
const story = fc.record({
  age: fc.constantFrom(8, 11, 12, 14),
  group: fc.boolean(),
  fatherBarred: fc.constantFrom(false, false, true),
  second: fc.boolean(),
  answers: fc.array(answer, { maxLength: 5 }),
  views: fc.array(view, { maxLength: 3 }),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** The rows such a story would have left, past the services; nothing of it is checked but whether it agrees. */
async function tell({ age, group, fatherBarred, second, answers, views }: Story): Promise<string> {
  const [decisionId, partId] = [randomUUID(), randomUUID()];
  await family.past(
    `update person set birth_date = current_date - make_interval(years => $2) where id = $1`,
    [family.child, age],
  );
  await family.past(
    `insert into decision (municipality_id, id, family_id, question, drafted_by, drafted_as, status, status_since, current_version, draft, urgent, opened_at, closes_at, created_at, version)
      values ($1, $2, $3, 'Skal vi?', $4, 'coordination', 'proposed', now(), 1, '{}', false, now(), now() + interval '9 days', now(), 2)`,
    [here, decisionId, family.familyId, family.coordinator],
  );
  await aPartOf(family, decisionId, partId);
  const asked: Record<'mother' | 'father', string[]> = { mother: [], father: [] };
  const ask = async (who: 'mother' | 'father' | 'child', role: string, state: string, together: boolean) => {
    const id = randomUUID();
    await family.past(
      `insert into requirement (municipality_id, id, family_id, decision_id, version_n, key, part_id, person_id, subject_id, role, because, source, alternative_group, may_not_see, state, created_at)
        values ($1, $2, $3, $4, 1, $2::uuid::text, $5, $6, $7, $8, 'holds-responsibility', 'x', $9, false, $10, now())`,
      [
        here,
        id,
        family.familyId,
        decisionId,
        partId,
        family[who],
        family.child,
        role,
        together ? 'g' : null,
        state,
      ],
    );
    if (who !== 'child') asked[who].push(id);
  };
  await ask('child', 'heard', 'open', false);
  for (const who of ['mother', 'father'] as const)
    await ask(who, 'sign', who === 'father' && fatherBarred ? 'other-route' : 'open', group);
  if (second) await ask('mother', 'sign', 'open', false);
  const attempts = { mother: 0, father: 0 };
  for (const one of answers) {
    const by = one.by;
    const id = randomUUID();
    await family.past(
      `insert into signature (municipality_id, id, family_id, decision_id, version_n, person_id, attempt, requirement_ids, root_hash, sheet_hash, answer, words_for, language, route, signed_at, recorded_by, receipt)
        values ($1, $2, $3, $4, 1, $5, $6, $7, 'r', 's', $8, '{}', 'nb', $9, now(), $5, 'x')`,
      [
        here,
        id,
        family.familyId,
        decisionId,
        family[by],
        ++attempts[by],
        one.partial ? asked[by].slice(0, 1) : asked[by],
        one.said,
        one.route,
      ],
    );
    if (one.withdrawn)
      await family.past(
        `insert into signature_withdrawal (municipality_id, id, family_id, signature_id, withdrawn_by, withdrawn_at) values ($1, gen_random_uuid(), $2, $3, $4, now())`,
        [here, family.familyId, id, family[by]],
      );
    if (one.calledBack !== null)
      await family.past(
        `insert into call_back (municipality_id, id, family_id, signature_id, called_by, service_id, confirmed, called_at) values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, now())`,
        [here, family.familyId, id, family.clerk, family.jobCentre, one.calledBack],
      );
  }
  for (const one of views) {
    const id = randomUUID();
    await family.past(
      `insert into child_view (municipality_id, id, family_id, decision_id, version_n, child_id, recorded_by, words, says_nothing, objects, coordinator_reads, present, readable_by, language, talked_on, recorded_at)
        values ($1, $2, $3, $4, 1, $5, $6, 'ord', false, $7, $9, '{}', '{}', 'nb', (now() at time zone 'Europe/Oslo')::date - $8::int, now())`,
      [
        here,
        id,
        family.familyId,
        decisionId,
        family.child,
        family.coordinator,
        one.objects,
        one.daysAgo,
        one.reads,
      ],
    );
    if (one.weighed)
      await family.past(
        `insert into weighing (municipality_id, id, family_id, child_view_id, decision_id, weighed_by, reasons, told_child, weighed_at) values ($1, gen_random_uuid(), $2, $3, $4, $5, 'x', true, now())`,
        [here, family.familyId, id, decisionId, family.coordinator],
      );
  }
  return decisionId;
}

/** What the rule makes of the answers, and whether the database lets the same decision be called agreed. */
async function judged(decisionId: string): Promise<{ rule: string; gate: string }> {
  const rule = await database.write(caller, async (tx) => {
    const facts = await loadFacts(tx, family.familyId);
    return foldCase(await loadCase(tx, family.familyId, decisionId), facts.circle, tx.today).outcome;
  });
  const gate = await database
    .write(caller, async (tx) => {
      await tx.rows(`update decision set status = 'agreed', version = version + 1 where id = $1`, [
        decisionId,
      ]);
      return 'agreed';
    })
    .catch((error: unknown) => {
      if ((error as { code?: unknown }).code !== 'gate-refused') throw error;
      return 'refused';
    });
  return { rule, gate };
}

describe('the gate in the database', () => {
  it('opens for exactly what the rule calls agreed, whatever was answered, taken back, said and weighed', async () => {
    const seen = { agreed: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const { rule, gate } = await judged(await tell(told));
        expect(gate).toBe(rule === 'agreed' ? 'agreed' : 'refused');
        seen[gate as 'agreed' | 'refused'] += 1;
      }),
      { numRuns: 150 },
    );
    expect(seen.agreed).toBeGreaterThan(3);
    expect(seen.refused).toBeGreaterThan(20);
  });

  it('is not opened by a child’s earlier word when the child objects later and nobody has weighed it', async () => {
    const yes = { said: 'yes', route: 'own-device', withdrawn: false, calledBack: null, partial: false };
    const objection = { objects: true, reads: true, weighed: false, daysAgo: 0 };
    const told: Story = {
      ...{ age: 14, group: false, fatherBarred: false, second: false },
      answers: [
        { ...yes, by: 'mother' },
        { ...yes, by: 'father' },
      ] as Story['answers'],
      views: [{ objects: false, reads: true, weighed: false, daysAgo: 1 }, objection] as Story['views'],
    };
    expect(await judged(await tell(told))).toEqual({ rule: 'open', gate: 'refused' });
    const weighed = { ...told, views: [told.views[0], { ...objection, weighed: true }] } as Story;
    expect(await judged(await tell(weighed))).toEqual({ rule: 'agreed', gate: 'agreed' });
    const unread = { ...told, views: [{ ...told.views[0], reads: false }] } as Story;
    expect(await judged(await tell(unread))).toEqual({ rule: 'other-route', gate: 'refused' });
  });
});
