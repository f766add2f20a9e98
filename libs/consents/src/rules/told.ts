import { isProtected, livesWith, type RosterFacts } from '#families';
import { toldOfConsent } from '#people';
import type { SecrecyClass } from '#contract';
import type { Asked } from './givers.js';
import { isOldEnoughToBeHeard } from './hearing.js';
import type { ConsentState } from './words.js';

/**
 * Who is told that somebody has answered about a person, or that an answer has ended: whoever the law involves without
 * asking, and the person themself, from seven years; never those whose own hand it was.
 */
export function toldOfAnswer(
  { country, subjectId, areas, today, circle }: Asked,
  hands: readonly string[],
): string[] {
  const involved = areas.flatMap((area) => toldOfConsent(country, subjectId, area, today, circle));
  const hears = isOldEnoughToBeHeard(subjectId, circle, today);
  const all = new Set([...involved, ...(hears ? [subjectId] : [])]);
  return [...all].filter((id) => !hands.includes(id)).sort();
}

interface Answered {
  readonly subjectId: string;
  readonly state: ConsentState;
  readonly secrecy: SecrecyClass;
}

/**
 * Whether somebody the law involves may hear of it now: the name of a service can lead to a protected home, and a no is
 * told only where the service is one the whole family may know of.
 */
export function mayHear(
  personId: string,
  { subjectId, state, secrecy }: Answered,
  roster: Pick<RosterFacts, 'households' | 'protection'>,
): boolean {
  const isApartFrom = (id: string) =>
    id !== personId && isProtected(roster, id) && !livesWith(roster, personId, id);
  if (isApartFrom(subjectId)) return false;
  return (
    state !== 'refused' || (secrecy !== 'protected' && !Object.keys(roster.protection).some(isApartFrom))
  );
}
