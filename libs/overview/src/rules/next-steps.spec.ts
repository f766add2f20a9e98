import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, nextSteps, type StepAhead } from './next-steps.js';

const ours: StepAhead = { ownerKind: 'member', withService: false };
const theirs: StepAhead = { ownerKind: 'service', withService: true };
const together: StepAhead = { ownerKind: 'joint', withService: true };
const named = (steps: readonly StepAhead[]) => steps.map((step, n) => ({ ...step, n }));
const numbers = (steps: readonly StepAhead[]) => nextSteps(named(steps)).map(({ n }) => n);

describe('the steps that come next', () => {
  it.each([
    ['the nearest three', [ours, theirs, ours, ours], [0, 1, 2]],
    ['what the services do, however far ahead', [ours, ours, ours, ours, theirs], [0, 1, 4]],
    ['what the family does, however far ahead', [theirs, theirs, theirs, ours], [0, 1, 3]],
    ['a step done together as one of both', [together, ours, ours, theirs], [0, 1, 2]],
    ['all there are', [ours], [0]],
    ['none where there are none', [], []],
  ])('are %s', (_, steps, expected) => {
    expect(numbers(steps)).toEqual(expected);
  });

  it('are at most three, the nearest among them, in their order, with both columns when both are there', () => {
    const step = fc.record({
      ownerKind: fc.constantFrom(
        'member' as const,
        'service' as const,
        'civil-society' as const,
        'joint' as const,
      ),
      withService: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const all = named(steps);
        const next = nextSteps(all);
        expect(next.length).toBe(Math.min(3, all.length));
        expect(next.map(({ n }) => n)).toEqual(next.map(({ n }) => n).sort((a, b) => a - b));
        if (all.length > 0) expect(next.map(({ n }) => n)).toContain(0);
        const has = (some: readonly StepAhead[], column: 'family' | 'services') =>
          some.some((one) => columnsOf(one).includes(column));
        for (const column of ['family', 'services'] as const)
          expect(has(next, column)).toBe(has(all, column));
      }),
    );
  });
});
