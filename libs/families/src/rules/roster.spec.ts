import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TieKind } from '#contract';
import { mustNotTrace, servicesWithNeed } from './need-of-services.js';
import { rosterFor, type RosterFacts, type RosterTie } from './roster.js';

const tie = (personId: string, kind: TieKind, subjectId: string | null = null): RosterTie => ({
  personId,
  kind,
  subjectId,
});
const member = (personId: string) => tie(personId, 'member', personId);

/** Mona lives with Dina; Frank, elsewhere, answers for Dina; Nils is Mona's new partner; Kari coordinates, Tone teaches. */
const apart: Omit<RosterFacts, 'viewerId'> = {
  ties: [
    ...['mona', 'dina', 'nils'].map(member),
    tie('mona', 'guardian', 'dina'),
    tie('frank', 'guardian', 'dina'),
    tie('berit', 'support', 'mona'),
    tie('kari', 'coordinator'),
    tie('tone', 'professional'),
  ],
  members: [
    { personId: 'mona', role: 'adult' },
    { personId: 'dina', role: 'child' },
    { personId: 'nils', role: 'adult' },
  ],
  households: [['mona', 'dina', 'nils']],
  protection: { mona: 'none', dina: 'none', nils: 'none', frank: 'none' },
  consented: [],
  metInSteps: [],
};
const seenBy = (viewerId: string, facts: Partial<RosterFacts> = {}) =>
  rosterFor({ ...apart, ...facts, viewerId }).map((line) => line.personId);

describe('the roster', () => {
  it('shows the outside parent the own child and himself, never the home or the new partner', () => {
    expect(seenBy('frank')).toEqual(['dina', 'frank']);
  });

  it('shows the parent at home who the other parent is, and that he lives elsewhere', () => {
    expect(seenBy('mona')).toEqual(['berit', 'dina', 'frank', 'mona', 'nils']);
    const frank = rosterFor({ ...apart, viewerId: 'mona' }).find((line) => line.personId === 'frank');
    expect(frank).toMatchObject({ role: 'parent-elsewhere', because: 'parent-of-my-child', detail: 'name' });
  });

  it('hides a parent under protection from the other one and from the child who lives elsewhere', () => {
    const protection = { ...apart.protection, frank: 'confidential' as const };
    expect(seenBy('mona', { protection })).not.toContain('frank');
    expect(seenBy('dina', { protection })).not.toContain('frank');
    expect(seenBy('kari', { protection })).toContain('frank');
  });

  it('shows a professional nobody without a consent, and a first name alone with one', () => {
    expect(seenBy('tone')).toEqual([]);
    const lines = rosterFor({ ...apart, viewerId: 'tone', consented: ['dina:school'] });
    expect(lines).toEqual([{ personId: 'dina', role: 'child', because: 'consented', detail: 'first-name' }]);
  });

  it('shows a service the first name of whom a step it was given is about, without any consent, and nobody else', () => {
    const lines = rosterFor({ ...apart, viewerId: 'tone', metInSteps: ['dina'] });
    expect(lines).toEqual([{ personId: 'dina', role: 'child', because: 'own-step', detail: 'first-name' }]);
    expect(seenBy('frank', { metInSteps: ['nils'] })).toEqual(['dina', 'frank']);
  });

  it('shows a support person the one who chose them, and themself', () => {
    expect(seenBy('berit')).toEqual(['berit', 'mona']);
  });

  it('does not show two members apart to each other', () => {
    expect(seenBy('nils', { households: [['mona', 'dina'], ['nils']] })).toEqual(['nils']);
  });

  it('never shows anybody to a stranger, whatever the family looks like', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const kinds: TieKind[] = [
      'member',
      'guardian',
      'representative',
      'support',
      'coordinator',
      'professional',
    ];
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            personId: fc.constantFrom(...ids),
            kind: fc.constantFrom(...kinds),
            subjectId: fc.constantFrom(...ids),
          }),
        ),
        fc.array(fc.subarray(ids)),
        (ties, households) =>
          rosterFor({ ...apart, ties, households, members: [], viewerId: 'stranger' }).length === 0,
      ),
    );
  });
});

describe('the need to know of a service', () => {
  const facts = (viewerId: string, more: Partial<RosterFacts> = {}): RosterFacts => ({
    ...apart,
    viewerId,
    ...more,
  });
  const aboutDina = [{ subjectId: 'dina', serviceId: 'school', givenBy: ['mona'] }];

  it('is there for whoever answers for the child, unless the child is protected elsewhere', () => {
    expect(servicesWithNeed(facts('frank'), aboutDina)).toEqual(['school']);
    const protection = { ...apart.protection, mona: 'strictly-confidential' as const };
    expect(servicesWithNeed(facts('frank', { protection }), aboutDina)).toEqual([]);
    expect(servicesWithNeed(facts('mona', { protection }), aboutDina)).toEqual(['school']);
    expect(mustNotTrace(facts('frank', { protection }))).toBe(true);
    expect(mustNotTrace(facts('mona', { protection }))).toBe(false);
  });

  it('is not there for others in the home about an adult', () => {
    const aboutMona = [{ subjectId: 'mona', serviceId: 'crisis', givenBy: ['mona'] }];
    expect(servicesWithNeed(facts('nils'), aboutMona)).toEqual([]);
    expect(servicesWithNeed(facts('mona'), aboutMona)).toEqual(['crisis']);
  });
});
