import { localDateOf, timeZoneOf } from '#platform/clock';
import type { Country, Instant, LocalDate } from '#contract';

/** Which calendar day a moment falls on where the family lives; a right changes at local midnight. */
export function localDate(instant: Instant, country: Country): LocalDate {
  return localDateOf(instant, timeZoneOf(country));
}
