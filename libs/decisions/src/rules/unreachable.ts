import type { ContactRoute, Instant } from '#contract';
import { dayMs, msBetween } from './local-time.js';

/** One try to reach a person, on record. */
export interface ContactAttempt {
  readonly at: Instant;
  readonly route: ContactRoute;
  readonly byEmployeeId: string;
}

export type ReachVerdict =
  'unreachable' | 'too-few-attempts' | 'one-route-only' | 'too-short' | 'not-confirmed';

/** How much must have been tried; a municipality may ask for more than its country does. */
export interface ReachLimits {
  readonly attempts: number;
  readonly days: number;
}
const countryLimits: ReachLimits = { attempts: 3, days: 14 };

/**
 * Whether a person counts as unreachable: three attempts over 14 days by two routes, confirmed by an employee
 * who made none of them. It opens another route; it is never a yes.
 */
export function reachVerdict(
  attempts: readonly ContactAttempt[],
  confirmedByEmployeeId: string | null,
  least: ReachLimits = countryLimits,
): ReachVerdict {
  if (attempts.length < least.attempts) return 'too-few-attempts';
  if (new Set(attempts.map(({ route }) => route)).size < 2) return 'one-route-only';
  const times = attempts.map(({ at }) => at).sort();
  const first = times[0] ?? '';
  const last = times[times.length - 1] ?? '';
  if (msBetween(first, last) < least.days * dayMs) return 'too-short';
  const isSecond = attempts.every(({ byEmployeeId }) => byEmployeeId !== confirmedByEmployeeId);
  return confirmedByEmployeeId !== null && isSecond ? 'unreachable' : 'not-confirmed';
}
