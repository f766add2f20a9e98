import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commitmentStates } from '#contract';
import { staysBehind, whoIsWho, type OfPlan } from './taking.js';

const people = ['kari', 'ola', 'amina', 'jonas'] as const;
const some = fc.uniqueArray(fc.constantFrom(...people), { maxLength: 4 });
const kari = { personId: 'kari', childIds: ['amina'] };
const goal: OfPlan = { subjectIds: ['kari'], state: 'planned', owner: null };
const owned = (personIds: readonly string[], others = false): OfPlan => ({
  ...goal,
  owner: { personIds, others },
});

describe('what somebody takes along', () => {
  it.each([
    ['her own goal', goal, null],
    ['her child’s', { ...goal, subjectIds: ['amina'] }, null],
    ['hers and her child’s', { ...goal, subjectIds: ['amina', 'kari'] }, null],
    ['her husband’s', { ...goal, subjectIds: ['ola'] }, 'about-another'],
    ['what they share', { ...goal, subjectIds: ['kari', 'ola'] }, 'about-another'],
    ['somebody else’s child’s', { ...goal, subjectIds: ['jonas'] }, 'about-another'],
    ['what is done', { ...goal, state: 'done' }, 'over'],
    ['her own step', owned(['kari']), null],
    ['a step her child does with her', owned(['kari', 'amina']), null],
    ['a step the school does', owned([], true), 'another-does-it'],
    ['a step she does with the school', owned(['kari'], true), 'another-does-it'],
    ['a step her husband does', owned(['ola']), 'another-does-it'],
  ] as const)('%s', (_, thing, because) => {
    expect(staysBehind(kari, thing)).toBe(because);
  });

  it('is never about anybody but the taker and the children the taker answers for, whoever asks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...people),
        some,
        some,
        fc.constantFrom(...commitmentStates),
        fc.option(fc.record({ personIds: some, others: fc.boolean() })),
        (personId, childIds, subjectIds, state, owner) => {
          if (staysBehind({ personId, childIds }, { subjectIds, state, owner }) !== null) return;
          const own = [personId, ...childIds];
          expect(subjectIds.length).toBeGreaterThan(0);
          for (const id of [...subjectIds, ...(owner?.personIds ?? [])]) expect(own).toContain(id);
        },
      ),
    );
  });
});

describe('who is who in the new place', () => {
  it('is the bringer, and the bringer’s own children by their numbers', () => {
    expect(whoIsWho(kari, [{ person: 1, personId: 'amina' }], [0, 1])).toEqual(
      new Map([
        [0, 'kari'],
        [1, 'amina'],
      ]),
    );
    expect(whoIsWho(kari, [{ person: 1, personId: 'jonas' }], [0, 1])).toBeNull();
    expect(whoIsWho(kari, [{ person: 1, personId: 'jonas' }], [0])?.get(1)).toBeUndefined();
    expect(whoIsWho(kari, [{ person: 0, personId: 'amina' }], [0])?.get(0)).toBe('kari');
  });
});
