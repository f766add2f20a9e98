import { describe, expect, it } from '@jest/globals';
import { informingRefusalReasons } from '#contract';
import { hearingOf, isToldByRight, refusalsToRecord } from './informing.js';
import type { NotTold } from './requirement.js';
import { aPart } from './testing/a-family.js';

describe('a refusal to inform', () => {
  it.each([
    ['harmful-to-child', 'may-hear'],
    ['court-order', 'may-hear'],
    ['young-persons-own', 'reason-is-protected'],
    ['protected-address', 'reason-is-protected'],
    ['danger', 'reason-is-protected'],
  ] as const)('for %s: %s', (reason, hearing) => {
    expect(hearingOf(reason, false)).toBe(hearing);
  });

  it('is never heard of by whoever is refused while somebody of the family is protected', () => {
    for (const reason of informingRefusalReasons) expect(hearingOf(reason, true)).not.toBe('may-hear');
  });

  const part = aPart({ area: 'school', subjectIds: ['amina'] });
  const father: NotTold = { partId: part.id, personId: 'father', because: 'told-parent' };
  const recorded = { personId: 'father', subjectIds: ['amina', 'jonas'], area: 'school' } as const;

  it('is asked for where a parent has a right to be told, and for nobody else', () => {
    expect(refusalsToRecord([father], [part], [])).toEqual([father]);
    expect(isToldByRight({ because: 'holder-blocked' })).toBe(true);
    for (const because of ['added-by-drafter', 'concerns-me-too', 'told-party'] as const)
      expect(refusalsToRecord([{ ...father, because }], [part], [])).toEqual([]);
  });

  it('once recorded, holds for that person, those children and that part of life alone', () => {
    expect(refusalsToRecord([father], [part], [recorded])).toEqual([]);
    expect(refusalsToRecord([father], [part], [{ ...recorded, area: 'leisure' }])).toEqual([father]);
    expect(refusalsToRecord([father], [part], [{ ...recorded, personId: 'aunt' }])).toEqual([father]);
    expect(refusalsToRecord([father], [part], [{ ...recorded, subjectIds: ['jonas'] }])).toEqual([father]);
  });
});
