import { newId, type Tx } from '#platform/database';
import type { DecisionCase } from './decision-case.js';
import { NextVersion } from './next-version.entity.js';

/** What is written of a new version; the frozen one stands, and is answered, until this is sent. */
export type WrittenVersion = Pick<DecisionCase, 'question' | 'urgent' | 'urgentBecause' | 'draft'>;

/** The next version as it was last kept; `written` is empty when it was thrown away. */
export interface KeptVersion {
  readonly id: string;
  readonly version: number;
  readonly written: WrittenVersion | null;
}

/** What is kept of the version after the one that stands, for whoever may send it; row security keeps it from all others. */
export function findNextVersion(tx: Tx, found: DecisionCase): Promise<KeptVersion | undefined> {
  return tx.find<KeptVersion>(
    'select id, version, written from next_version where municipality_id = $1 and family_id = $2 and decision_id = $3 and n = $4',
    [tx.municipalityId, found.familyId, found.id, found.currentVersion + 1],
  );
}

/** Keeps it on top of what was seen; `null` leaves no word of it. */
export async function keepNextVersion(
  tx: Tx,
  { id: decisionId, familyId, currentVersion }: DecisionCase,
  kept: KeptVersion | undefined,
  written: WrittenVersion | null,
): Promise<void> {
  const { municipalityId } = tx;
  const now = { written, writtenBy: tx.actor.personId, writtenAt: tx.at };
  if (kept !== undefined) {
    await tx.change(NextVersion, { municipalityId, id: kept.id, version: kept.version }, now);
    return;
  }
  const of = { municipalityId, id: newId(), familyId, decisionId, n: currentVersion + 1 };
  await tx.insert(NextVersion, { ...of, ...now, version: 1 });
}
