import type { Country, Instant, LocalDate } from '#contract';
import { addDays, startOfDay, timeZoneOf } from '#platform/clock';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** The moment so many milliseconds later. */
export function addMs(at: Instant, ms: number): Instant {
  return new Date(Date.parse(at) + ms).toISOString();
}

/** Milliseconds from one moment to another. */
export function msBetween(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from);
}

/** The later of some moments. */
export function latestOf(first: Instant, ...others: readonly Instant[]): Instant {
  return others.reduce((latest, at) => (msBetween(latest, at) > 0 ? at : latest), first);
}

/** 08:00 on the wall of that country; counted back from midnight, since clocks change before eight. */
export function eightOClock(day: LocalDate, country: Country): Instant {
  return addMs(startOfDay(addDays(day, 1), timeZoneOf(country)), -16 * hourMs);
}
