import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { healthWordKinds, refusedHealthWord, type HealthWordAsked } from './health-word.js';

const asked = (more: Partial<HealthWordAsked> = {}): HealthWordAsked => ({
  ...{ kind: 'objection', country: 'NO', age: 13, byChild: true, stands: false },
  ...more,
});

describe('a child’s own word on its health', () => {
  it.each([
    ['a child of eleven', asked({ age: 11 }), 'too-young'],
    ['one not born', asked({ age: null }), 'too-young'],
    ['a child of twelve, in Norway', asked({ age: 12 }), null],
    ['a child of twelve, in Denmark', asked({ age: 12, country: 'DK' }), null],
    ['a child of fourteen, in Denmark', asked({ age: 14, country: 'DK' }), null],
    ['fifteen in Denmark', asked({ age: 15, country: 'DK' }), 'own-anyway'],
    ['fifteen in Norway', asked({ age: 15 }), null],
    ['sixteen in Norway', asked({ age: 16 }), 'own-anyway'],
    ['said to the coordinator', asked({ byChild: false }), null],
    ['said twice', asked({ stands: true }), 'stands-already'],
    ['an assessment, in Norway', asked({ kind: 'assessment', byChild: false }), null],
    ['an assessment by the child', asked({ kind: 'assessment' }), 'not-yours'],
    [
      'an assessment in Denmark',
      asked({ kind: 'assessment', byChild: false, country: 'DK' }),
      'not-in-this-country',
    ],
  ] as const)('%s', (_, word, refused) => {
    expect(refusedHealthWord(word)).toBe(refused);
  });

  it('is nobody’s under twelve, and nobody’s once health is one’s own', () => {
    const any = fc.record({
      kind: fc.constantFrom(...healthWordKinds),
      country: fc.constantFrom('NO' as const, 'DK' as const),
      age: fc.option(fc.integer({ min: 0, max: 90 })),
      ...{ byChild: fc.boolean(), stands: fc.boolean() },
    });
    fc.assert(
      fc.property(any, (word) => {
        const is = refusedHealthWord(word) === null;
        return !is || (word.age !== null && word.age >= 12 && word.age < 16);
      }),
    );
  });
});
