import { tell } from '#families';
import type { Tx } from '#platform/database';

/** Told to the subject and whose hand it was; who else may know of it is the list's own rule. */
export async function tellOfConsent(
  tx: Tx,
  familyId: string,
  subjectId: string,
  what: Pick<Parameters<typeof tell>[1], 'type' | 'payload'>,
): Promise<void> {
  const namedIds = [...new Set([subjectId, tx.actor.personId])];
  await tell(tx, {
    ...what,
    familyId,
    subjectIds: [subjectId],
    area: 'network',
    lane: 'named-persons',
    namedIds,
  });
}
