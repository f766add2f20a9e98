import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lanes } from '#contract';
import { tellingOf } from './telling.js';

const person = fc.constantFrom('kari', 'ola', 'amina', 'said', 'coordinator');
const part = fc.record({
  subjectIds: fc.uniqueArray(person, { minLength: 1, maxLength: 3 }),
  area: fc.constantFrom('school' as const, 'housing' as const),
  lane: fc.constantFrom(...lanes),
  namedIds: fc.uniqueArray(person, { maxLength: 3 }),
});
const parts = fc.array(part, { minLength: 1, maxLength: 4 });
const isNarrow = (lane: string) => ['only-me', 'named-persons', 'service-notes'].includes(lane);

describe('to whom the history tells of a proposal', () => {
  it('is nobody but the named and the drafter when every part is kept to named persons', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const kept = all.map((one) => ({ ...one, lane: 'named-persons' as const }));
        const named = new Set(['drafter', ...kept.flatMap(({ namedIds }) => namedIds)]);
        const told = tellingOf(kept, 'drafter');
        expect(told.lane).toBe('named-persons');
        expect(new Set(told.namedIds)).toEqual(named);
      }),
    );
  });

  it('never counts a kept part when an open one is there', () => {
    fc.assert(
      fc.property(parts, part, (all, last) => {
        const open = [...all, { ...last, lane: 'subjects' as const }].filter(({ lane }) => !isNarrow(lane));
        const told = tellingOf([...all, { ...last, lane: 'subjects' }], 'drafter');
        expect(told).toMatchObject({ lane: 'subjects', namedIds: [] });
        expect(new Set(told.subjectIds)).toEqual(new Set(open.flatMap(({ subjectIds }) => subjectIds)));
      }),
    );
  });
});
