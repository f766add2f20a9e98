import type { Country, Instant, ReminderOccurrenceWord } from '#contract';
import { localDateOf, timeZoneOf } from '#platform/clock';
import { addMs, dayMs, msBetween } from './local-time.js';

export interface ReminderOccurrence {
  readonly occurrence: ReminderOccurrenceWord;
  readonly at: Instant;
}

/**
 * When a person with a waiting answer is reminded: at once, on day 3 and the day before the end, one a day at most.
 * While the clock is stopped nobody is hurried.
 */
export function reminderOccurrences(
  openedAt: Instant,
  closesAt: Instant | null,
  country: Country,
): readonly ReminderOccurrence[] {
  const first: ReminderOccurrence = { occurrence: 'first', at: openedAt };
  if (closesAt === null) return [first];
  const wanted: readonly ReminderOccurrence[] = [
    first,
    { occurrence: 'last-day', at: addMs(closesAt, -dayMs) },
    { occurrence: 'day-3', at: addMs(openedAt, 3 * dayMs) },
  ];
  const kept: ReminderOccurrence[] = [];
  const dayOf = ({ at }: ReminderOccurrence): string => localDateOf(at, timeZoneOf(country));
  for (const one of wanted) {
    const isInTime = msBetween(openedAt, one.at) >= 0 && msBetween(one.at, closesAt) > 0;
    if (isInTime && kept.every((other) => dayOf(other) !== dayOf(one))) kept.push(one);
  }
  return kept.sort((a, b) => msBetween(b.at, a.at));
}
