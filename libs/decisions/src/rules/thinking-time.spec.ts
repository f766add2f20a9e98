import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addMs, dayMs, hourMs, msBetween } from './local-time.js';
import {
  hasThinkingTimeLeft,
  thinkingTime,
  thinkingTimeAtMost,
  type ThinkingFacts,
} from './thinking-time.js';

const openedAt = '2026-11-02T10:00:00.000Z';
const days = (count: number) => addMs(openedAt, count * dayMs);
const asked = (about: Partial<ThinkingFacts> = {}): ThinkingFacts => ({
  at: days(1),
  openedAt,
  earliestSignAt: null,
  closesAt: days(14),
  urgent: false,
  ...about,
});

describe('thinking time', () => {
  it('is given until the moment asked for, and the end stays when there is time to answer', () => {
    expect(thinkingTime(days(5), asked())).toEqual({ earliestSignAt: days(5), closesAt: days(14) });
  });

  it('moves the end, so that three days are left to answer', () => {
    expect(thinkingTime(days(12), asked())).toEqual({ earliestSignAt: days(12), closesAt: days(15) });
    expect(thinkingTime(days(0.9), asked({ at: openedAt, closesAt: days(1), urgent: true }))).toEqual({
      earliestSignAt: days(0.9),
      closesAt: days(1.9),
    });
  });

  it.each([
    ['too-soon', days(1), {}],
    ['too-soon', addMs(days(1), hourMs - 1), {}],
    ['not-longer', days(5), { earliestSignAt: days(5) }],
    ['not-longer', days(4), { earliestSignAt: days(5) }],
    ['too-long', addMs(days(14), 1), {}],
    ['too-long', days(1.5), { at: days(0.5), urgent: true }],
    ['not-longer', days(14), { earliestSignAt: days(20), closesAt: days(30) }],
  ] as const)('is refused as %s', (refused, until, about) => {
    expect(thinkingTime(until, asked(about))).toEqual({ refused });
  });

  it('is over for good when its longest has passed', () => {
    expect(hasThinkingTimeLeft(asked())).toBe(true);
    expect(hasThinkingTimeLeft(asked({ at: days(14) }))).toBe(false);
    expect(hasThinkingTimeLeft(asked({ earliestSignAt: days(14) }))).toBe(false);
  });

  it('however often it is asked for, never shrinks, always ends, and always leaves time to answer', () => {
    const hours = fc.integer({ min: 0, max: 24 * 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(hours, hours), { maxLength: 8 }), fc.boolean(), (wishes, urgent) => {
        let facts = asked({ at: openedAt, urgent, closesAt: days(urgent ? 1 : 14) });
        for (const [later, wanted] of wishes) {
          facts = { ...facts, at: addMs(facts.at, later * hourMs) };
          const given = thinkingTime(addMs(openedAt, wanted * hourMs), facts);
          if ('refused' in given) continue;
          expect(msBetween(facts.earliestSignAt ?? openedAt, given.earliestSignAt)).toBeGreaterThan(0);
          expect(msBetween(facts.closesAt, given.closesAt)).toBeGreaterThanOrEqual(0);
          const left = msBetween(given.earliestSignAt, given.closesAt);
          expect(left).toBeGreaterThanOrEqual((urgent ? 1 : 3) * dayMs);
          expect(msBetween(given.earliestSignAt, thinkingTimeAtMost(facts))).toBeGreaterThanOrEqual(0);
          facts = { ...facts, ...given };
        }
        expect(msBetween(openedAt, facts.closesAt)).toBeLessThanOrEqual((urgent ? 2 : 17) * dayMs);
      }),
    );
  });
});
