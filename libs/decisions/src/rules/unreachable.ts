import type { ContactRoute, Instant, ReachVerdict } from '#contract';
import { dayMs, msBetween } from './local-time.js';

/** One try to reach a person, on record. */
export interface ContactAttempt {
  readonly at: Instant;
  readonly route: ContactRoute;
  readonly byEmployeeId: string;
}

/** How much must have been tried; a municipality may ask for more than its country does. */
export interface ReachLimits {
  readonly attempts: number;
  readonly days: number;
}
const countryLimits: ReachLimits = { attempts: 3, days: 14 };

/** How far it has come to reach one person, for one employee. */
export interface Tries {
  readonly personId: string;
  readonly attempts: readonly ContactAttempt[];
  /** `unreachable`: this employee may confirm it; `not-confirmed`: another must. */
  readonly verdict: ReachVerdict;
  readonly confirmed: boolean;
  /** How many more are asked for, routes and days apart. */
  readonly attemptsLeft: number;
}

interface Tried extends ContactAttempt {
  readonly personId: string;
}

/** What was tried, person by person, and what is still lacking before this employee may confirm that somebody is out of reach. */
export function triesOf(
  tried: readonly Tried[],
  confirmedIds: readonly string[],
  employeeId: string,
  least: ReachLimits = countryLimits,
): readonly Tries[] {
  const personIds = [...new Set(tried.map(({ personId }) => personId))];
  return personIds.map((personId) => {
    const attempts = tried.filter((one) => one.personId === personId);
    const confirmed = confirmedIds.includes(personId);
    const attemptsLeft = Math.max(0, least.attempts - attempts.length);
    return {
      personId,
      attempts,
      verdict: reachVerdict(attempts, employeeId, least),
      confirmed,
      attemptsLeft,
    };
  });
}

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
