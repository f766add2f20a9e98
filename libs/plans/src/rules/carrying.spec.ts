import { describe, expect, it } from '@jest/globals';
import { appliers } from '#contract';
import { isPlanApplier, namesSomebody, storedOwner } from './index.js';

describe('a text that goes to a service without names', () => {
  const names = ['Mona', 'Berg', 'Åse-Marie'];
  it.each(['Kurs for Mona', 'monas kurs', 'Åse-Marie trenger hjelp', 'fam. BERG'])(
    'is stopped: %s',
    (text) => {
      expect(namesSomebody(text, names)).toBe(true);
    },
  );
  it.each(['Et kurs før jul', 'Bergen', 'monark', ''])('goes: %s', (text) => {
    expect(namesSomebody(text, names)).toBe(false);
  });
});

describe('who does a step', () => {
  it('is whom it is about when nobody is named, together when they are several', () => {
    expect(storedOwner(undefined, ['a'])).toMatchObject({ ownerKind: 'member', ownerIds: ['a'] });
    expect(storedOwner(undefined, ['a', 'b'])).toMatchObject({ ownerKind: 'joint', ownerIds: ['a', 'b'] });
  });

  it('is one owner alone when a shared step has only one', () => {
    const alone = { kind: 'joint' as const, personIds: [], serviceIds: ['s'] };
    expect(storedOwner(alone, ['a'])).toMatchObject({ ownerKind: 'service', ownerServiceIds: ['s'] });
  });
});

it('the plan carries out what belongs to it and leaves team and family to theirs', () => {
  expect(appliers.filter((applier) => !isPlanApplier(applier))).toEqual([
    'team.add-service',
    'coordinator.hand-over',
    'plan.adopt',
  ]);
});
