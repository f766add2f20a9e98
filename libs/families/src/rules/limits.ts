import type { LocalDate } from '#contract';
import { addDays } from '#platform/clock';

/** Why a stand-in cannot be there until a day: longer than the weeks the municipality lets one stand in. */
export function refusalOfStandIn(today: LocalDate, until: LocalDate, weeks: number): 'too-long' | null {
  return until > addDays(today, weeks * 7) ? 'too-long' : null;
}

export type BarDays =
  { readonly ok: true; readonly days: number } | { readonly ok: false; readonly because: 'too-long' };

/** How many days a safety bar lasts before legal review: as long as it may unless fewer are wanted, never more. */
export function barDays(wanted: number | undefined, longest: number): BarDays {
  const days = wanted ?? longest;
  return days > longest ? { ok: false, because: 'too-long' } : { ok: true, days };
}
