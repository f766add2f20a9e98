import { describe, expect, it } from '@jest/globals';
import { staffRoles, tieKinds, type StaffRole, type TieKind } from '#contract';
import type { Actor } from '#platform/database';
import { actions, byPost, byTie, types } from './grants.js';
import {
  assertAllowed,
  coordinatesFamily,
  findCoordinatingTie,
  grantsFor,
  isAllowed,
  isKnownNeed,
  mayEnter,
  tiesThatGrant,
} from './rights.js';

const tie = (kind: TieKind, familyId = 'f') => ({
  ...{ familyId, kind, subjectId: null, serviceId: null, areas: null },
});
const actor = (ties: readonly TieKind[], posts: readonly StaffRole[] = []): Actor =>
  ({
    municipalityId: 7,
    personId: 'me',
    ties: ties.map((kind) => tie(kind)),
    staff: posts.map((role) => ({ role, serviceId: null })),
  }) as unknown as Actor;
const here = { familyId: 'f' };
const town = { municipalityId: 7 };

describe('what an actor may do', () => {
  it('in a family is exactly what each tie grants there, and nothing in another', () => {
    for (const kind of tieKinds)
      for (const type of types)
        for (const action of actions) {
          const granted = byTie[kind][type]?.includes(action) === true;
          expect([kind, type, action, isAllowed(actor([kind]), action, type, here)]).toEqual([
            ...[kind, type, action, granted || (type === 'Me' && ['read', 'change'].includes(action))],
          ]);
          if (type !== 'Me') expect(isAllowed(actor([kind]), action, type, { familyId: 'g' })).toBe(false);
        }
  });

  it('in the municipality is exactly what each post grants, and nothing in another or in a family', () => {
    for (const role of staffRoles)
      for (const type of types.filter((one) => one !== 'Me'))
        for (const action of actions) {
          const granted = byPost[role][type]?.includes(action) === true;
          expect(isAllowed(actor([], [role]), action, type, town)).toBe(granted);
          expect(isAllowed(actor([], [role]), action, type, { municipalityId: 8 })).toBe(false);
          expect(isAllowed(actor([], [role]), action, type, here)).toBe(false);
        }
  });

  it('is to read and change about themselves when there is neither tie nor post', () => {
    expect(grantsFor(actor([]))).toEqual([
      { action: 'read', subject: 'Me' },
      { action: 'change', subject: 'Me' },
    ]);
  });

  it('is never answered for a place that was not loaded', () => {
    const unloaded = [{ familyId: undefined }, { municipalityId: undefined }] as unknown as (typeof here)[];
    for (const place of unloaded)
      expect(() => isAllowed(actor(['coordinator']), 'read', 'Plan', place)).toThrow(
        'read Plan: the place was not loaded',
      );
  });
});

describe('a refusal', () => {
  it('is not-found where the actor has no tie, forbidden where they have one', () => {
    expect(() => assertAllowed(actor(['support']), 'add', 'Plan', here)).toThrow('forbidden');
    expect(() => assertAllowed(actor(['support']), 'read', 'Plan', { familyId: 'g' })).toThrow('not-found');
    expect(() => assertAllowed(actor([]), 'read', 'Plan', here)).toThrow('not-found');
    expect(() => assertAllowed(actor([]), 'read', 'Staff', town)).toThrow('forbidden');
    expect(() => assertAllowed(actor(['support']), 'read', 'Plan', here)).not.toThrow();
  });
});

describe('coordinating', () => {
  it('is the coordinator’s and the stand-in’s, in that family alone', () => {
    expect(tieKinds.filter((kind) => coordinatesFamily(actor([kind]), 'f')).sort()).toEqual([
      'coordinator',
      'stand-in',
    ]);
    expect(coordinatesFamily(actor(['coordinator']), 'g')).toBe(false);
    expect(coordinatesFamily(actor([]), 'f')).toBe(false);
    expect(findCoordinatingTie(actor(['member', 'stand-in']), 'f')).toEqual(tie('stand-in'));
  });
});

describe('the ties that grant an act', () => {
  it('are just those somebody with no other tie may do it by, in that family', () => {
    // One's own page is everybody's, with no tie at all.
    for (const type of types.filter((one) => one !== 'Me'))
      for (const action of actions)
        expect({ type, action, by: tiesThatGrant(action, type) }).toEqual({
          ...{ type, action },
          by: tieKinds.filter((kind) => isAllowed(actor([kind]), action, type, { familyId: 'f' })),
        });
    expect(tiesThatGrant('read', 'Decision')).toContain('support');
    expect(tiesThatGrant('read', 'Consent')).not.toContain('support');
  });
});

describe('the door', () => {
  it('is open to whoever has some grant of that act on that type, and says why it is not', () => {
    expect(mayEnter(actor(['support']), { action: 'read', type: 'Plan' })).toBeNull();
    expect(mayEnter(actor(['support']), { action: 'add', type: 'Plan' })).toBe('no-grant');
    expect(mayEnter(actor(['support']), { action: 'read', type: 'Staff' })).toBe('no-grant');
    expect(mayEnter(actor([], ['administrator']), { action: 'read', type: 'Staff' })).toBeNull();
    expect(mayEnter(actor([]), { action: 'read', type: 'Plan' })).toBe('no-grant');
  });

  it('is open to everybody for their own page and an open one', () => {
    for (const type of ['Me', 'open-page'])
      for (const action of ['read', 'stop']) expect(mayEnter(actor([]), { action, type })).toBeNull();
  });

  it('knows every act and type of the closed lists and no other', () => {
    for (const type of types) for (const action of actions) expect(isKnownNeed({ action, type })).toBe(true);
    expect(isKnownNeed({ action: 'read', type: 'Secret' })).toBe(false);
    expect(isKnownNeed({ action: 'erase', type: 'Plan' })).toBe(false);
  });
});
