import type { AnswerFact, ViewFact } from './answers.js';
import { addDays } from '#platform/clock';
import type { LocalDate } from '#contract';

/** One talk with a child covers the decisions of so many days. */
const daysOneTalkCovers = 90;

/** Whether an answer was given on this very version, and has neither been taken back nor denied when called back. */
export function isUpheld(
  fact: Pick<AnswerFact, 'version' | 'withdrawn' | 'denied'>,
  version: number,
): boolean {
  return fact.version === version && !fact.withdrawn && !fact.denied;
}

/** Whether an answer stands: upheld, and given by the person or under a delegation that held. */
export function isStanding(fact: AnswerFact, version: number): boolean {
  const isOwn = fact.signedBy === fact.onBehalfOf;
  return isUpheld(fact, version) && (isOwn || fact.delegationHeld);
}

/** Whether a standing yes counts now: an answer on paper or by word of mouth counts after the call back. */
export function isCountedYes(fact: AnswerFact): boolean {
  const isConfirmed = (fact.route !== 'paper' && fact.route !== 'oral') || fact.calledBack;
  return fact.answer !== 'no' && isConfirmed;
}

/** Whether a talk with a child still covers decisions on the day. */
export function isTalkCovering(talkedOn: LocalDate, today: LocalDate): boolean {
  return talkedOn <= today && today <= addDays(talkedOn, daysOneTalkCovers);
}

/** The views of one person that count today, whoever recorded them and in whatever order. */
export function viewsOf(personId: string, views: readonly ViewFact[], today: LocalDate): readonly ViewFact[] {
  return views.filter((view) => view.personId === personId && isTalkCovering(view.talkedOn, today));
}
