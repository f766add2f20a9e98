import type { Country, Instant, LocalDate } from '#contract';
import { addMonths } from '#plans';
import { eightOClock, latestOf } from './local-time.js';
import type { Part } from './part.js';
import type { FieldRefusal } from './payload.js';

/** How far ahead people may bind themselves today. */
const monthsAhead = 12;

/** Whether the day a part holds from can still be signed: not behind us, and not further ahead than a year. */
export function refusedTerms(
  { payload: { takesEffectOn } }: Part,
  today: LocalDate,
): readonly FieldRefusal[] {
  const path = 'payload.takesEffectOn';
  if (takesEffectOn === undefined) return [];
  if (takesEffectOn < today) return [{ code: 'in-the-past', path }];
  return takesEffectOn > addMonths(today, monthsAhead) ? [{ code: 'too-far-ahead', path }] : [];
}

/** A version takes effect as one: at eight on the last day any of its parts names; `null` when none does. */
export function statedEffectAt(parts: readonly Part[], country: Country): Instant | null {
  const [first, ...others] = parts.flatMap(({ payload: { takesEffectOn } }) =>
    takesEffectOn === undefined ? [] : [eightOClock(takesEffectOn, country)],
  );
  return first === undefined ? null : latestOf(first, ...others);
}

/** The parts that still wait for what they say must be in place first. */
export function partsWaiting<P extends Part>(
  parts: readonly P[],
  metPartIds: readonly string[],
): readonly P[] {
  return parts.filter(({ id, payload }) => payload.precondition !== undefined && !metPartIds.includes(id));
}
