import type { InformingRefusalReason, LifeArea } from '#contract';
import type { Part } from './part.js';
import type { NotTold } from './requirement.js';

/**
 * Whether whoever is refused may hear of the refusal itself, by its reason. A court's order was served on them, and an
 * assessment of harm is theirs to appeal; what stands behind the others must not show, not even by its absence.
 */
export const refusalIsHeard: Readonly<Record<InformingRefusalReason, boolean>> = {
  'harmful-to-child': true,
  'court-order': true,
  'young-persons-own': false,
  'protected-address': false,
  danger: false,
};

/** A refusal as it is recorded: who is not told, of whom and of what part of life. */
export interface RecordedRefusal {
  readonly personId: string;
  readonly subjectIds: readonly string[];
  readonly area: LifeArea;
}

export type RefusalHearing = 'may-hear' | 'reason-is-protected' | 'somebody-is-protected';

/** Whether a refused person hears that something is kept from them, and why not. */
export function hearingOf(reason: InformingRefusalReason, somebodyIsProtected: boolean): RefusalHearing {
  if (!refusalIsHeard[reason]) return 'reason-is-protected';
  return somebodyIsProtected ? 'somebody-is-protected' : 'may-hear';
}

/** Whether a parent is told by right; a child hears nothing confidential of others anyway, and that needs no refusal. */
export function isToldByRight({ because }: Pick<NotTold, 'because'>): boolean {
  return because === 'told-parent' || because === 'holder-blocked';
}

/** Those who are not told although they have a right to be, and for whom nobody has yet answered for the refusal. */
export function refusalsToRecord(
  notTold: readonly NotTold[],
  parts: readonly Part[],
  recorded: readonly RecordedRefusal[],
): readonly NotTold[] {
  return notTold.filter((one) => isToldByRight(one) && !isRecorded(one, parts, recorded));
}

/** Whether a recorded refusal speaks of this person, of all the part is about and of its part of life. */
export function isRecorded(
  { partId, personId }: NotTold,
  parts: readonly Part[],
  recorded: readonly RecordedRefusal[],
): boolean {
  const part = parts.find(({ id }) => id === partId);
  return recorded.some(
    (one) =>
      one.personId === personId &&
      one.area === part?.area &&
      part.subjectIds.every((id) => one.subjectIds.includes(id)),
  );
}
