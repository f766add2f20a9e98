import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { AnswerFact } from './answers.js';
import { fold } from './fold.js';
import {
  answeredOf,
  foldedOn,
  isUnderReview,
  visibleRequirements,
  type RequirementViewer,
} from './viewer.js';
import { aYes, mustSign, soFar } from './testing/a-family.js';

const requirements = [mustSign('mother'), mustSign('father'), mustSign('jonas', { role: 'heard' })];
const viewer = (personId: string, about: Partial<RequirementViewer> = {}): RequirementViewer => ({
  personId,
  isCoordinator: false,
  visiblePartIds: ['part'],
  openedBy: [],
  ...about,
});
const folded = (...answers: readonly AnswerFact[]) => fold(requirements, soFar({ answers }));
const states = (...asked: Parameters<typeof visibleRequirements>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    visibleRequirements(...asked).map(({ personId, state }) => [personId ?? 'nobody', state]),
  );
const coordinator = viewer('coordinator', { isCoordinator: true });

describe('while a proposal is open', () => {
  it('a family member sees who must answer and their own state, not the others’', () => {
    expect(states(viewer('mother'), 'proposed', folded(aYes('mother'), aYes('father')))).toEqual({
      mother: 'met',
      father: null,
      jonas: null,
    });
  });

  it('the family sees how many have answered', () => {
    expect(answeredOf(folded(), ['part'])).toEqual({ given: 0, of: 2 });
    expect(answeredOf(folded(aYes('father', { route: 'paper' })), ['part'])).toEqual({ given: 1, of: 2 });
    expect(answeredOf(folded(aYes('father', { withdrawn: true })), ['part'])).toEqual({ given: 0, of: 2 });
    expect(answeredOf(folded(aYes('father')), ['another part'])).toEqual({ given: 0, of: 0 });
  });

  it('the coordinator sees who has not answered', () => {
    expect(states(coordinator, 'proposed', folded(aYes('mother')))).toEqual({
      mother: 'met',
      father: 'open',
      jonas: 'open',
    });
  });

  it('nobody else can tell a yes from a no', () => {
    const group = [
      mustSign('mother', { alternativeGroup: 'care' }),
      mustSign('father', { alternativeGroup: 'care' }),
    ];
    const answer = fc.constantFrom('yes' as const, 'yes-with-words' as const, 'no' as const);
    const reader = fc.constantFrom(coordinator, viewer('mother'), viewer('aunt'));
    fc.assert(
      fc.property(reader, answer, answer, (someone, first, second) => {
        const seen = (given: typeof first) =>
          visibleRequirements(
            someone,
            'proposed',
            fold(group, soFar({ answers: [aYes('father', { answer: given })] })),
          );
        expect(seen(first)).toEqual(seen(second));
      }),
    );
  });

  it('a part one may not see does not exist: no requirement, no count, not even one’s own', () => {
    const hiddenPart = mustSign('father', {
      partIds: ['hidden'],
      reasons: [{ partId: 'hidden', subjectId: 'mother', because: 'holds-responsibility', source: 'law' }],
    });
    const all = fold([...requirements, hiddenPart], soFar());
    expect(visibleRequirements(viewer('father'), 'proposed', all)).toHaveLength(3);
    expect(answeredOf(all, ['part'])).toEqual({ given: 0, of: 2 });
    expect(foldedOn(['part'], all).requirements).toHaveLength(3);
  });
});

describe('afterwards', () => {
  const no = folded(aYes('mother'), aYes('father', { answer: 'no' }));

  it('all know that those who had to say yes did, and nobody reads a child’s voice from it', () => {
    expect(states(viewer('mother'), 'agreed', folded(aYes('mother'), aYes('father')))).toEqual({
      mother: 'met',
      father: 'met',
      jonas: null,
    });
  });

  it('who said no is for those the signer chose', () => {
    expect(states(viewer('mother'), 'not-agreed', no)).toEqual({ mother: 'met', father: null, jonas: null });
    expect(states(viewer('mother', { openedBy: ['father'] }), 'not-agreed', no)).toMatchObject({
      father: 'refused',
    });
    expect(states(coordinator, 'not-agreed', no)).toEqual({ mother: null, father: null, jonas: 'open' });
  });

  it('the coordinator sees who never answered', () => {
    expect(states(coordinator, 'expired', folded(aYes('mother')))).toEqual({
      mother: null,
      father: 'open',
      jonas: 'open',
    });
  });
});

describe('the line everybody may see', () => {
  it('reads the same for a weighing and for a quiet word', () => {
    const view = {
      personId: 'jonas',
      talkedOn: '2026-11-01',
      said: 'words',
      objects: true,
      weighed: false,
      coordinatorReads: true,
    } as const;
    const weighing = fold(requirements, soFar({ views: [view], twelveOrOlderIds: ['jonas'] }));
    expect(isUnderReview(weighing, false)).toBe(true);
    expect(isUnderReview(folded(), true)).toBe(true);
    expect(isUnderReview(folded(), false)).toBe(false);
  });
});
