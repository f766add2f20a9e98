import type { ChangeKind, LocalDate } from '#contract';
import { isWithin, longestMonths, refusedTerm, type Term } from './months.js';

/** Fullmakt: one adult lets another sign listed matters for them, for a time. */
export interface DelegationTerms extends Term {
  readonly giverId: string;
  readonly receiverId: string;
  readonly kinds: readonly ChangeKind[];
  /** The day it was taken back, from which it no longer holds. */
  readonly withdrawnOn: LocalDate | null;
}

/** What must be known about the two, asked anew each time the delegation is used. */
export interface DelegationFacts {
  readonly today: LocalDate;
  readonly giverIsAdult: boolean;
  readonly receiverIsAdult: boolean;
  /** Works for any service tied to the family. */
  readonly receiverIsStaff: boolean;
  /** A block bars either of them, from the family or from somebody the matter is about. */
  readonly blockStands: boolean;
  readonly giverHasCapacity: boolean;
}

export type DelegationRefusal =
  | 'to-oneself'
  | 'child-signature'
  | 'not-adult'
  | 'to-staff'
  | 'block-stands'
  | 'no-capacity'
  | 'nothing-listed'
  | 'period-reversed'
  | 'period-too-long'
  | 'not-in-force'
  | 'not-listed';

/** Why a delegation cannot be given, or `null`; only between adults, never to staff, never where a block stands. */
export function refusedDelegation(
  terms: DelegationTerms,
  facts: DelegationFacts,
  months = longestMonths,
): DelegationRefusal | null {
  if (terms.giverId === terms.receiverId) return 'to-oneself';
  if (!facts.giverIsAdult) return 'child-signature';
  if (!facts.receiverIsAdult) return 'not-adult';
  if (facts.receiverIsStaff) return 'to-staff';
  if (facts.blockStands) return 'block-stands';
  if (!facts.giverHasCapacity) return 'no-capacity';
  return terms.kinds.length === 0 ? 'nothing-listed' : refusedTerm(terms, months);
}

/** Why a delegation does not carry a signature today, or `null`; every part that needs the giver must be listed. */
export function refusedUse(
  terms: DelegationTerms,
  kindsToSign: readonly ChangeKind[],
  facts: DelegationFacts,
): DelegationRefusal | null {
  const refused = refusedDelegation(terms, facts);
  if (refused !== null) return refused;
  const isTakenBack = terms.withdrawnOn !== null && terms.withdrawnOn <= facts.today;
  if (isTakenBack || !isWithin(terms, facts.today)) return 'not-in-force';
  const isListed = kindsToSign.length > 0 && kindsToSign.every((kind) => terms.kinds.includes(kind));
  return isListed ? null : 'not-listed';
}
