import type { LocalDate } from '#contract';
import { ageOn } from '#people';
import type { RosterReason } from './words.js';

/** From this age a child has a page of its own, on its own device. */
const ownPageFrom = 13;

/** Whether the reader answers for a child so young that the two read the child's page together. */
export function isReadTogether(
  because: RosterReason,
  birthDate: LocalDate | null,
  today: LocalDate,
): boolean {
  return because === 'answers-for' && birthDate !== null && ageOn(birthDate, today) < ownPageFrom;
}
