import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#platform/clock';
import { awaitsReview, refusalOfDisclosure, refusalOfReview } from './disclosure.js';

const today = '2026-11-22';
const wanted = {
  isPermitted: true,
  today,
  validTo: '2026-11-29',
  ground: 'danger' as const,
  withheldBecause: null,
};
const made = { authorId: 'unni', shownAt: null, reviewedAt: null, lookAgainOn: null };

describe('telling without consent', () => {
  it('wants a permission of its own, and a limit in time', () => {
    expect(refusalOfDisclosure(wanted)).toBeNull();
    expect(refusalOfDisclosure({ ...wanted, isPermitted: false })).toBe('not-permitted');
    expect(refusalOfDisclosure({ ...wanted, validTo: today })).toBe('ends-before-it-begins');
    expect(refusalOfDisclosure({ ...wanted, validTo: '2026-12-22' })).toBeNull();
    expect(refusalOfDisclosure({ ...wanted, validTo: '2026-12-23' })).toBe('ends-too-late');
  });

  it('is kept from the family only where the danger is put into words', () => {
    expect(refusalOfDisclosure({ ...wanted, withheldBecause: ' ' })).toBe('danger-unstated');
    expect(refusalOfDisclosure({ ...wanted, withheldBecause: 'Far har truet mor.' })).toBeNull();
  });

  it('is never let through without the permission, whatever else is right', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.option(fc.string()), (days, because) => {
        const asked = {
          ...wanted,
          isPermitted: false,
          validTo: addDays(today, days),
          withheldBecause: because,
        };
        return refusalOfDisclosure(asked) === 'not-permitted';
      }),
    );
  });
});

describe('the data protection officer', () => {
  it('looks at each once, and never at their own', () => {
    expect(awaitsReview(made, 'per', today)).toBe(true);
    expect(awaitsReview(made, 'unni', today)).toBe(false);
    expect(awaitsReview({ ...made, reviewedAt: '2026-11-22T10:00:00.000Z' }, 'per', today)).toBe(false);
  });

  it('looks again at what is kept from the family, when its day has come', () => {
    const hidden = { ...made, reviewedAt: '2026-11-01T10:00:00.000Z', lookAgainOn: today };
    expect(awaitsReview(hidden, 'per', '2026-11-21')).toBe(false);
    expect(awaitsReview(hidden, 'per', today)).toBe(true);
    expect(awaitsReview({ ...hidden, shownAt: '2026-11-02T10:00:00.000Z' }, 'per', today)).toBe(false);
  });

  it('cannot leave anything hidden without a day to look again', () => {
    const review = { isShown: false, show: false, lookAgainOn: null, today };
    expect(refusalOfReview(review)).toBe('needs-a-day');
    expect(refusalOfReview({ ...review, lookAgainOn: today })).toBe('needs-a-day');
    expect(refusalOfReview({ ...review, lookAgainOn: '2027-02-20' })).toBeNull();
    expect(refusalOfReview({ ...review, lookAgainOn: '2027-02-21' })).toBe('day-too-far');
    expect(refusalOfReview({ ...review, show: true })).toBeNull();
    expect(refusalOfReview({ ...review, isShown: true })).toBeNull();
  });
});
