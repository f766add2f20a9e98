import type { LocalDate } from '#contract';
import { ageOn, type Circle } from '#people';
import type { Hearing } from './words.js';

const oldEnoughToHear = 7;

/** Whether a person is old enough to be heard, and told, of what others answer about them: seven years, by the law. */
export function isOldEnoughToBeHeard(subjectId: string, circle: Circle, today: LocalDate): boolean {
  const born = circle.persons.find(({ id }) => id === subjectId)?.birthDate ?? null;
  return born !== null && ageOn(born, today) >= oldEnoughToHear;
}

/**
 * Whether the person is heard before others say yes about them: from seven years always, or a reason stands; a younger
 * one as far as they can form a view. Whoever must say yes themself has said it by that.
 */
export function hearingOf(
  subjectId: string,
  givers: readonly string[],
  circle: Circle,
  today: LocalDate,
): Hearing {
  if (givers.length === 0 || givers.includes(subjectId)) return 'not';
  return isOldEnoughToBeHeard(subjectId, circle, today) ? 'must' : 'may';
}
