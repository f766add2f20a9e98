import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { headingFor } from './heading.js';
import { aPart } from './testing/a-family.js';

const words = { question: 'Skal mor gå til samtale og Amina på speider?', urgentBecause: 'Mor er sliten.' };
const parts = [
  aPart({ id: 'talks', area: 'mental-health', subjectIds: ['mother'] }),
  aPart({ id: 'scouts', area: 'leisure', subjectIds: ['amina'] }),
  aPart({ id: 'homework', area: 'school', subjectIds: ['amina'] }),
];

describe('what stands over a proposal', () => {
  it('is its own words for whoever sees every part', () => {
    expect(headingFor(words, parts, parts)).toEqual({
      ...words,
      areas: ['school', 'mental-health', 'leisure'],
    });
  });

  it('is for all others the areas of life they see of it, and no word of the rest', () => {
    expect(headingFor(words, parts, parts.slice(1))).toEqual({
      ...{ question: null, urgentBecause: null },
      areas: ['school', 'leisure'],
    });
    expect(headingFor(words, parts, [])).toEqual({ question: null, urgentBecause: null, areas: [] });
  });

  it('is the same however the parts are ordered, and never tells an area nobody showed', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(parts, { minLength: 3 }),
        fc.shuffledSubarray(parts),
        (all, visible) => {
          const { question, urgentBecause, areas } = headingFor(words, all, visible);
          expect(question === null).toBe(visible.length < all.length);
          expect(urgentBecause === null).toBe(question === null);
          expect([...areas].sort()).toEqual([...new Set(visible.map(({ area }) => area))].sort());
        },
      ),
    );
  });
});
