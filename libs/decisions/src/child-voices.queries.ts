import { ageOn } from '#people';
import { saw } from '#platform/access';
import { statement, type BareTx, type Tx } from '#platform/database';
import type { DraftingFacts } from './cases.queries.js';
import type { DecisionCase } from './decision-case.js';
import type { CoordinatorReading, VoiceForCoordinatorView } from './dto/voices-for-coordinator.view.js';

const seenByCoordinator = statement(
  'seen-by-coordinator',
  `select app.coordinator_sees(d.id, d.current_version) as sees from decision d
   where d.municipality_id = (select ctx.municipality()) and d.family_id = $1 and d.id = $2 and exists (select 1 from requirement r
     where r.municipality_id = d.municipality_id and r.decision_id = d.id and r.role = 'heard' and r.person_id = any ((select app.my_rows())::uuid[]))`,
);

/** Whether whoever coordinates sees anything of the version that stands; asked only for somebody who is heard in it. */
export async function coordinatorSees(
  tx: Pick<BareTx, 'find'>,
  familyId: string,
  decisionId: string,
): Promise<boolean> {
  return (await tx.find<{ sees: boolean }>(seenByCoordinator, [familyId, decisionId]))?.sees === true;
}

/** What the actor, who is heard, is told of who goes through it; nothing to anybody else. */
export function coordinatorReadingFor(
  { actor }: Pick<Tx, 'actor'>,
  found: DecisionCase,
  { circle, today }: DraftingFacts,
  isSeen: boolean,
): CoordinatorReading | undefined {
  const me = actor.personId;
  if (!found.requirements.some(({ personId, role }) => personId === me && role === 'heard')) return undefined;
  if (isSeen) return 'always';
  const birthDate = circle.persons.find(({ id }) => id === me)?.birthDate ?? null;
  return birthDate !== null && ageOn(birthDate, today) >= 12 ? 'with-my-yes' : 'not';
}

/** What whoever coordinates may read of what children say now; the question only of a proposal they see all of. */
export async function voicesForCoordinator(tx: Tx, familyId: string): Promise<VoiceForCoordinatorView[]> {
  return tx.rows<VoiceForCoordinatorView>(
    `select v.id, v.child_id as "childId", v.words, v.says_nothing as "saysNothing", v.objects, app.iso(v.recorded_at) as "saidAt",
        h.question, h.areas
      from child_view v join decision d on d.municipality_id = v.municipality_id and d.id = v.decision_id and d.current_version = v.version_n
        cross join lateral app.heading_for(ctx.viewer(d.family_id), d) h
      where v.municipality_id = $1 and v.family_id = $2 and v.coordinator_reads and d.status in ('proposed', 'other-route')
      order by v.recorded_at, v.id`,
    [tx.municipalityId, familyId],
  );
}

/** Who read what a child said is told to the child alone. */
export async function sawVoices(
  tx: Tx,
  familyId: string,
  voices: readonly Pick<VoiceForCoordinatorView, 'childId'>[],
): Promise<void> {
  const because = { because: 'coordinates', reach: 'subject', areas: [] } as const;
  await saw(
    tx,
    familyId,
    'child-view',
    voices.map(({ childId }) => ({ subjectIds: [childId], ...because })),
  );
}
