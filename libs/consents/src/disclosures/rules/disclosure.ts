import type { Instant, LocalDate } from '#contract';
import { addDays } from '#platform/clock';

/** On what ground something may be told without consent. Norway: fvl. § 13 b, hpl. § 23; Denmark: fvl. § 28, stk. 2. */
export const disclosureGrounds = ['danger', 'court-order', 'statute'] as const;
export type DisclosureGround = (typeof disclosureGrounds)[number];

export const disclosureFindings = ['well-founded', 'not-well-founded'] as const;
/** What the data protection officer found. */
export type DisclosureFinding = (typeof disclosureFindings)[number];

export type DisclosureRefusal =
  'not-permitted' | 'ends-too-late' | 'ends-before-it-begins' | 'danger-unstated';

const longestDays = 30;
const longestWithheldDays = 90;

export interface WantedDisclosure {
  /** Holds the permission of its own; no other post carries it along. */
  readonly isPermitted: boolean;
  readonly today: LocalDate;
  readonly validTo: LocalDate;
  readonly ground: DisclosureGround;
  readonly withheldBecause: string | null;
}

/** Why this may not be told without consent, or `null`. It is kept from the family only where telling them is itself a danger. */
export function refusalOfDisclosure(wanted: WantedDisclosure): DisclosureRefusal | null {
  const { isPermitted, today, validTo, withheldBecause } = wanted;
  if (!isPermitted) return 'not-permitted';
  if (validTo <= today) return 'ends-before-it-begins';
  if (validTo > addDays(today, longestDays)) return 'ends-too-late';
  return withheldBecause !== null && withheldBecause.trim() === '' ? 'danger-unstated' : null;
}

export interface MadeDisclosure {
  readonly authorId: string;
  readonly shownAt: Instant | null;
  readonly reviewedAt: Instant | null;
  readonly lookAgainOn: LocalDate | null;
}

/** The officer looks once at each, again at what is still kept from the family when its day has come, and never at their own. */
export function awaitsReview(made: MadeDisclosure, officerId: string, today: LocalDate): boolean {
  if (made.authorId === officerId) return false;
  if (made.reviewedAt === null) return true;
  return made.shownAt === null && made.lookAgainOn !== null && made.lookAgainOn <= today;
}

export interface ReviewWanted {
  readonly isShown: boolean;
  readonly show: boolean;
  readonly lookAgainOn: LocalDate | null;
  readonly today: LocalDate;
}

/** What stays hidden has a day when somebody asks again whether the danger is over; it is never hidden for good. */
export function refusalOfReview(review: ReviewWanted): 'needs-a-day' | 'day-too-far' | null {
  const { isShown, show, lookAgainOn, today } = review;
  if (isShown || show) return null;
  if (lookAgainOn === null || lookAgainOn <= today) return 'needs-a-day';
  return lookAgainOn > addDays(today, longestWithheldDays) ? 'day-too-far' : null;
}
