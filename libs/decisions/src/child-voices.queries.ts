import { ageOn } from '#people';
import { saw } from '#platform/access';
import type { Tx } from '#platform/database';
import type { DraftingFacts } from './cases.queries.js';
import type { DecisionCase } from './decision-case.js';
import type { CoordinatorReading, VoiceForCoordinatorView } from './dto/voices-for-coordinator.view.js';

/** Whether whoever coordinates sees anything of the version that stands. */
async function seenByCoordinator(tx: Tx, { id, currentVersion }: DecisionCase): Promise<boolean> {
  const { sees } = await tx.one<{ sees: boolean }>('select app.coordinator_sees($1, $2) as sees', [
    id,
    currentVersion,
  ]);
  return sees;
}

/** What the actor, who is heard, is told of who goes through it; nothing to anybody else. */
export async function coordinatorReadingFor(
  tx: Tx,
  found: DecisionCase,
  { circle, today }: DraftingFacts,
): Promise<CoordinatorReading | undefined> {
  const me = tx.actor.personId;
  if (!found.requirements.some(({ personId, role }) => personId === me && role === 'heard')) return undefined;
  if (await seenByCoordinator(tx, found)) return 'always';
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
