import type { LocalDate } from '#contract';

/** A standing agreement or a delegation lasts so many months at most. */
export const longestMonths = 6;

/** The same day so many months later, or the last day of a month that is too short. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const lastDate = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  const at = Date.UTC(Math.floor(index / 12), index % 12, Math.min(date, lastDate));
  return new Date(at).toISOString().slice(0, 10);
}

/** A time from one day until another, the last day not counted. */
export interface Term {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
}

/** Why a term cannot stand, or `null`: it ends before it begins, or lasts longer than six months. */
export function refusedTerm({ validFrom, validTo }: Term): 'period-reversed' | 'period-too-long' | null {
  if (validTo <= validFrom) return 'period-reversed';
  return validTo > addMonths(validFrom, longestMonths) ? 'period-too-long' : null;
}

/** Whether a term covers the day. */
export function isWithin({ validFrom, validTo }: Term, day: LocalDate): boolean {
  return validFrom <= day && day < validTo;
}
