import { ageOn, toldOfConsent } from '#people';
import type { Asked } from './givers.js';

const oldEnoughToHear = 7;

/**
 * Who is told that somebody has said yes about a person: whoever the law involves without asking, and the person
 * themself, from seven years, when others answered.
 */
export function toldOfYes(
  { country, subjectId, areas, today, circle }: Asked,
  givenBy: readonly string[],
): string[] {
  const involved = areas.flatMap((area) => toldOfConsent(country, subjectId, area, today, circle));
  const born = circle.persons.find(({ id }) => id === subjectId)?.birthDate ?? null;
  const hears = born !== null && ageOn(born, today) >= oldEnoughToHear;
  const all = new Set([...involved, ...(hears ? [subjectId] : [])]);
  return [...all].filter((id) => !givenBy.includes(id)).sort();
}
