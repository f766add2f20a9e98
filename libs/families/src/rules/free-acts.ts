import type { LocalDate } from '#contract';
import { ageOn } from '#people';
import type { TeamDuty } from './words.js';

export type Removal =
  /** The service has to do with this person alone: its place ends. */
  | 'end-place'
  /** Others are concerned too, or the place is the accountable one: what this person opened closes, the place stays. */
  | 'close-own'
  /** It has nothing to do with this person, who is told no more than that. */
  | 'not-concerned';

/** What becomes of a service somebody no longer wants in their own matters; it needs nobody's yes. */
export function removalOf(personId: string, openedBy: readonly string[], duty: TeamDuty): Removal {
  if (!openedBy.includes(personId)) return 'not-concerned';
  return duty === 'professional' && openedBy.every((one) => one === personId) ? 'end-place' : 'close-own';
}

/** Why somebody cannot close the plan for themself, or `null`: an adult member can, and nobody is asked. */
export function refusalOfLeaving(birthDate: LocalDate | null, today: LocalDate): 'only-for-adults' | null {
  return birthDate !== null && ageOn(birthDate, today) >= 18 ? null : 'only-for-adults';
}
