import type { Instant, ThinkingRefusal } from '#contract';
import { addMs, dayMs, hourMs, latestOf, msBetween } from './local-time.js';
import { leastOpenMs } from './timing.js';

/** What a wish to think first is measured against. */
export interface ThinkingFacts {
  readonly at: Instant;
  readonly openedAt: Instant;
  readonly earliestSignAt: Instant | null;
  readonly closesAt: Instant;
  readonly urgent: boolean;
}

export type ThinkingTime =
  { readonly earliestSignAt: Instant; readonly closesAt: Instant } | { readonly refused: ThinkingRefusal };

const leastThoughtMs = hourMs;
const longestThoughtMs = { ordinary: 14 * dayMs, urgent: dayMs } as const;

/** The last moment a signer may still want to think until: 14 days after the version was put forward, urgent 24 hours. */
export function thinkingTimeAtMost({
  openedAt,
  urgent,
}: Pick<ThinkingFacts, 'openedAt' | 'urgent'>): Instant {
  return addMs(openedAt, urgent ? longestThoughtMs.urgent : longestThoughtMs.ordinary);
}

/** Whether somebody who is asked can still give everybody more time to think. */
export function hasThinkingTimeLeft(facts: ThinkingFacts): boolean {
  return 'earliestSignAt' in thinkingTime(thinkingTimeAtMost(facts), facts);
}

/**
 * Thinking time as a signer asks for it. It holds for all, so it only ever grows, and it is counted from when the
 * version was put forward, so that nobody keeps a decision open for ever by asking again. It takes nothing from the
 * time to answer: as when a drafter sets it, three days (urgent 24 hours) are left after it, and the end moves if need be.
 */
export function thinkingTime(until: Instant, facts: ThinkingFacts): ThinkingTime {
  const { at, earliestSignAt, closesAt, urgent } = facts;
  if (msBetween(at, until) < leastThoughtMs) return { refused: 'too-soon' };
  if (earliestSignAt !== null && msBetween(earliestSignAt, until) <= 0) return { refused: 'not-longer' };
  if (msBetween(until, thinkingTimeAtMost(facts)) < 0) return { refused: 'too-long' };
  const answerable = addMs(until, urgent ? leastOpenMs.urgent : leastOpenMs.ordinary);
  return { earliestSignAt: until, closesAt: latestOf(closesAt, answerable) };
}
