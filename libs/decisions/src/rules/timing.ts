import type { Country, Instant, LocalDate, MatterClass } from '#contract';
import { addDays, localDateOf, timeZoneOf } from '#platform/clock';
import { addMs, dayMs, eightOClock, latestOf, msBetween } from './local-time.js';

const openDays = 14;
/** How long a proposal is open at the least. */
export const leastOpenMs = { ordinary: 3 * dayMs, urgent: dayMs } as const;

/** A time the clock stands still: somebody wants to talk first, or an interpreter is asked for. */
export interface Pause {
  readonly from: Instant;
  /** `null` while it lasts. */
  readonly until: Instant | null;
}

/** Whether somebody still waits for a talk or an interpreter: the clock stands. */
export function hasOpenTalk(talks: readonly { readonly closedAt: Instant | null }[]): boolean {
  return talks.some(({ closedAt }) => closedAt === null);
}

export interface OpenTerms {
  readonly proposedAt: Instant;
  /** How long the drafter wants it open; 14 days when nothing is said. */
  readonly wantedDays: number | null;
  readonly urgent: boolean;
  readonly earliestSignAt: Instant | null;
  readonly pauses: readonly Pause[];
}

/** When an unanswered proposal ends; `null` while the clock is stopped. Never so soon that nobody could answer. */
export function closesAt(terms: OpenTerms): Instant | null {
  if (terms.pauses.some(({ until }) => until === null)) return null;
  const least = terms.urgent ? leastOpenMs.urgent : leastOpenMs.ordinary;
  const wanted = (terms.wantedDays ?? openDays) * dayMs;
  const begins = latestOf(terms.proposedAt, terms.earliestSignAt ?? terms.proposedAt);
  const ordinary = latestOf(addMs(terms.proposedAt, wanted), addMs(begins, least));
  return withPauses(terms.proposedAt, ordinary, terms.pauses);
}

/** When a proposal that opens again ends: as before, but never so soon that whoever is asked now could not answer. */
export function closesAgainAt(at: Instant, closesAt: Instant | null, urgent: boolean): Instant | null {
  if (closesAt === null) return null;
  return latestOf(closesAt, addMs(at, urgent ? leastOpenMs.urgent : leastOpenMs.ordinary));
}

/** Moves an end by the time the clock stood still before it, each minute counted once. */
function withPauses(start: Instant, end: Instant, pauses: readonly Pause[]): Instant {
  const inOrder = [...pauses].sort((a, b) => msBetween(b.from, a.from));
  let moved = end;
  let counted = start;
  for (const { from, until } of inOrder) {
    const begins = latestOf(from, counted);
    if (until === null || msBetween(begins, until) <= 0 || msBetween(begins, moved) <= 0) continue;
    moved = addMs(moved, msBetween(begins, until));
    counted = until;
  }
  return moved;
}

/** Whether thinking time is over and a signer may answer. */
export function isTimeToSign(at: Instant, earliestSignAt: Instant | null): boolean {
  return earliestSignAt === null || msBetween(earliestSignAt, at) >= 0;
}

/** The thinking time that holds: the longest anybody, or the municipality's policy, has set. */
export function earliestSignAt(wishes: readonly Instant[]): Instant | null {
  const [first, ...others] = wishes;
  return first === undefined ? null : latestOf(first, ...others);
}

export interface EffectTerms {
  readonly agreedAt: Instant;
  readonly classes: readonly MatterClass[];
  readonly country: Country;
  readonly isHoliday: (day: LocalDate) => boolean;
  /** How many working days the municipality lets pass; one when nothing is said. */
  readonly workingDays?: number;
  readonly urgent: boolean;
  /** When the private call with each signer ended; `null` for one who has not been called. */
  readonly privateCalls: readonly (Instant | null)[];
  /** From when it holds as it says itself; nothing brings that nearer. */
  readonly statedAt: Instant | null;
}

/** When an agreed decision changes the plan: as its class says, and not before the day that was agreed to. */
export function effectAt(terms: EffectTerms): Instant {
  const byClass = effectByClass(terms);
  return terms.statedAt === null ? byClass : latestOf(byClass, terms.statedAt);
}

/** At once for own and daily-care matters, else next working day at eight; sooner when it is urgent and all were called. */
function effectByClass(terms: EffectTerms): Instant {
  const isEveryday = terms.classes.every((one) => one === 'own' || one === 'daily-care');
  if (isEveryday && terms.classes.length > 0) return terms.agreedAt;
  const ordinary = nextWorkingMorning(terms.agreedAt, terms.country, terms.isHoliday, terms.workingDays);
  const calls = terms.privateCalls.filter((call) => call !== null);
  const isShortened = terms.urgent && calls.length > 0 && calls.length === terms.privateCalls.length;
  if (!isShortened) return ordinary;
  const afterCalls = latestOf(terms.agreedAt, ...calls);
  return msBetween(afterCalls, ordinary) > 0 ? afterCalls : ordinary;
}

/** The next working day (or so many of them later) at 08:00 where the family lives, so that a quiet objection can still hold a decision. */
export function nextWorkingMorning(
  at: Instant,
  country: Country,
  isHoliday: (day: LocalDate) => boolean,
  workingDays = 1,
): Instant {
  let day = localDateOf(at, timeZoneOf(country));
  for (let left = workingDays; left > 0;) {
    day = addDays(day, 1);
    if (!isWeekend(day) && !isHoliday(day)) left -= 1;
  }
  return eightOClock(day, country);
}

function isWeekend(day: LocalDate): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00.000Z`).getUTCDay());
}

/** A signature may be taken back until the decision has taken effect; which came first is settled by order, not by clocks that crossed. */
export function isWithdrawable(tookEffectAt: Instant | null): boolean {
  return tookEffectAt === null;
}

/** The last day a request for reconsideration is answered. */
export function reconsiderationDue(askedOn: LocalDate, days = 14): LocalDate {
  return addDays(askedOn, days);
}
