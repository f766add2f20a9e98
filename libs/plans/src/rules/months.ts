import type { LocalDate } from '#contract';
import { addMonths } from '#platform/clock';

export { addMonths };

/** The country's rule; a municipality may set fewer. */
export const longestMonths = 6;

/** A time from one day until another, the last day not counted. */
export interface Term {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
}

/** Why a term cannot stand, or `null`: it ends before it begins, or lasts longer than the months it may. */
export function refusedTerm(
  { validFrom, validTo }: Term,
  months = longestMonths,
): 'period-reversed' | 'period-too-long' | null {
  if (validTo <= validFrom) return 'period-reversed';
  return validTo > addMonths(validFrom, months) ? 'period-too-long' : null;
}

/** Whether a term covers the day. */
export function isWithin({ validFrom, validTo }: Term, day: LocalDate): boolean {
  return validFrom <= day && day < validTo;
}
