import { describe, expect, it } from '@jest/globals';
import { partsWaiting, refusedTerms, statedEffectAt } from './stated-terms.js';
import { aPart } from './testing/a-family.js';

const saying = (id: string, more: Record<string, unknown>) => {
  const part = aPart({ id });
  return { ...part, payload: { ...part.payload, ...more } };
};
const from = (takesEffectOn: string) => saying(takesEffectOn, { takesEffectOn });

describe('the day an agreement says it holds from', () => {
  it('is today or later, and at most a year ahead', () => {
    const refused = (day: string) => refusedTerms(from(day), '2026-11-22').map(({ code }) => code);
    expect(refused('2026-11-21')).toEqual(['in-the-past']);
    expect(refused('2026-11-22')).toEqual([]);
    expect(refused('2027-11-22')).toEqual([]);
    expect(refused('2027-11-23')).toEqual(['too-far-ahead']);
    expect(refusedTerms(aPart(), '2026-11-22')).toEqual([]);
  });

  it('is the last of its parts’, at eight where the family lives, summer and winter', () => {
    expect(statedEffectAt([aPart()], 'NO')).toBeNull();
    expect(statedEffectAt([from('2027-01-04'), aPart(), from('2026-12-01')], 'NO')).toBe(
      '2027-01-04T07:00:00.000Z',
    );
    expect(statedEffectAt([from('2027-06-01')], 'DK')).toBe('2027-06-01T06:00:00.000Z');
  });
});

describe('what must be in place first', () => {
  it('is waited for until it is written down for that very part', () => {
    const keys = saying('keys', { precondition: 'Når dere har fått nøklene' });
    const job = saying('job', { precondition: 'Når Kari har begynt i jobben' });
    expect(partsWaiting([aPart({ id: 'plain' }), keys, job], [])).toEqual([keys, job]);
    expect(partsWaiting([keys, job], ['keys'])).toEqual([job]);
    expect(partsWaiting([keys, job], ['job', 'keys'])).toEqual([]);
  });
});
