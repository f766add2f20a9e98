import { describe, expect, it } from '@jest/globals';
import type { Country } from '#contract';
import type { Part } from './part.js';
import { requirementsOf } from './requirements.js';
import { aPart, FamilyStory } from './testing/a-family.js';

const today = '2026-11-22';
const owner = { kind: 'service', serviceId: 'child-welfare' } as const;
const joint = { kind: 'joint', personIds: [], serviceIds: ['school', 'child-welfare'] } as const;

function told(age: number, about: Partial<Part>, country: Country = 'NO'): readonly (string | null)[] {
  const facts = new FamilyStory()
    .adult('mother')
    .child('amina', `${2026 - age}-01-01`, ['mother'], ['mother'])
    .home('mother', 'amina')
    .on(today, country);
  const parts = [aPart({ subjectIds: ['amina'], ...about })];
  const plan = requirementsOf({ parts, additions: [], facts, maySeePart: () => true });
  expect(plan.refusals).toEqual([]);
  return plan.requirements
    .filter(({ role, reasons }) => role === 'told' && reasons.some(({ because }) => because === 'told-party'))
    .map(({ personId }) => personId);
}

const payload = (more: Partial<Part['payload']>): Part['payload'] => ({
  language: 'nb',
  title: 'x',
  ...more,
});

describe('what child welfare does or joins', () => {
  it.each([
    [14, []],
    [15, ['amina']],
    [17, ['amina']],
  ])('is told to a young person of %d in Norway as a party: %j', (age, expected) => {
    expect(told(age, { kind: 'action-add', area: 'leisure', payload: payload({ owner }) })).toEqual(expected);
  });

  it('is so whether it does the step, does it with others, pays for it or comes into the team', () => {
    const add = { kind: 'action-add', area: 'leisure' } as const;
    expect(told(15, { ...add, payload: payload({ owner: joint }) })).toEqual(['amina']);
    const money = { amountOre: 100, currency: 'NOK', payingServiceId: 'child-welfare' } as const;
    expect(told(15, { kind: 'money-spend', area: 'leisure', payload: payload({ money }) })).toEqual([
      'amina',
    ]);
    const join = payload({ serviceId: 'child-welfare' });
    expect(told(15, { kind: 'team-service-add', area: 'parenting', payload: join })).toEqual(['amina']);
  });

  it('and nothing of it follows from another service', () => {
    const school = payload({ owner: { kind: 'service', serviceId: 'school' } });
    expect(told(15, { kind: 'action-add', area: 'leisure', payload: school })).toEqual([]);
  });

  it('is told once in Denmark, where a child of ten is told anyway', () => {
    expect(told(10, { kind: 'action-add', area: 'leisure', payload: payload({ owner }) }, 'DK')).toEqual([
      'amina',
    ]);
  });

  it('does not take the choice over sharing from a young person of sixteen, who signs and so is not told as well', () => {
    const join = payload({ serviceId: 'child-welfare' });
    expect(told(16, { kind: 'team-service-add', area: 'parenting', payload: join })).toEqual([]);
  });
});
