import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { turns, workKinds, workStates, workTabs } from '#contract';
import { placeOf, tabsOf, turnOf, type Work } from './work-list.js';

const at = '2026-11-22T10:00:00.000Z';
const work = (more: Partial<Work> = {}): Work => ({
  kind: 'answers',
  state: 'open',
  since: '2026-11-20T10:00:00.000Z',
  dueAt: '2026-12-04T10:00:00.000Z',
  ...more,
});
const instant = fc
  .integer({ min: -100, max: 100 })
  .map((days) => new Date(Date.parse(at) + days * 86_400_000).toISOString());
const anything: fc.Arbitrary<Work> = fc.record({
  kind: fc.constantFrom(...workKinds),
  state: fc.constantFrom(...workStates),
  since: instant,
  dueAt: fc.option(instant),
});

describe('the work list', () => {
  it.each([
    ['a proposal the family has not answered', work(), ['family', 'all']],
    ['an objection to weigh', work({ kind: 'weighing', state: 'to-do' }), ['mine', 'all']],
    ['a talk somebody asked for', work({ kind: 'talk', state: 'interpreter', dueAt: null }), ['mine', 'all']],
    ['a quiet word', work({ kind: 'help', state: 'call', dueAt: null }), ['mine', 'all']],
    ['a service that was asked', work({ kind: 'service-promise', dueAt: null }), ['all']],
    ['a service that said no', work({ kind: 'service-promise', state: 'stuck' }), ['mine', 'stuck', 'all']],
    ['a draft a service holds up', work({ kind: 'draft', state: 'waits-for-service', dueAt: null }), ['all']],
    ['another route', work({ kind: 'other-route', state: 'stuck', dueAt: null }), ['mine', 'stuck', 'all']],
    [
      'a step of the family that is over its day',
      work({ kind: 'late-step', dueAt: at }),
      ['family', 'overdue', 'all'],
    ],
    [
      'a step of a service that is over its day',
      work({ kind: 'late-step', state: 'waits-for-service', dueAt: at }),
      ['overdue', 'all'],
    ],
    [
      'a service that has not answered for three weeks',
      work({ kind: 'service-promise', since: '2026-11-01T10:00:00.000Z', dueAt: null }),
      ['stuck', 'all'],
    ],
    ['a bar that waits for another leader’s review', work({ kind: 'safety-bar' }), ['all']],
    ['an answer on paper nobody has called about', work({ kind: 'call-back', dueAt: null }), ['all']],
    ['an answer denied when called', work({ kind: 'call-back', state: 'stuck' }), ['mine', 'stuck', 'all']],
    ['a next coordinator who has not answered', work({ kind: 'hand-over', dueAt: null }), ['all']],
    [
      'a next coordinator who said yes',
      work({ kind: 'hand-over', state: 'to-do', dueAt: null }),
      ['mine', 'all'],
    ],
  ])('puts %s where it belongs', (_, thing, tabs) => {
    expect(tabsOf(thing, at)).toEqual(tabs);
  });

  it('lets nothing fall off: everything stands among all, and on the tab of whoever’s turn it is', () => {
    fc.assert(
      fc.property(anything, (thing) => {
        const tabs = tabsOf(thing, at);
        expect(tabs).toContain('all');
        expect(turns).toContain(turnOf(thing));
        expect(tabs.includes('mine')).toBe(turnOf(thing) === 'coordinator');
        expect(tabs.every((tab) => workTabs.includes(tab))).toBe(true);
        expect(tabs.includes('mine') && tabs.includes('family')).toBe(false);
      }),
    );
  });

  it('puts a quiet word first, then what is urgent, then what ends first', () => {
    const place = (more: Partial<Parameters<typeof placeOf>[0]>) =>
      placeOf({ ...work(), urgent: false, id: 'a', refId: null, ...more });
    const inOrder = [
      place({ kind: 'help', dueAt: null, urgent: true }),
      place({ urgent: true, dueAt: null }),
      place({ dueAt: '2026-11-23T10:00:00.000Z' }),
      place({ dueAt: '2026-12-23T10:00:00.000Z' }),
      place({ dueAt: null, since: '2026-11-01T10:00:00.000Z' }),
      place({ dueAt: null }),
      place({ dueAt: null, id: 'b' }),
    ];
    expect([...inOrder].sort()).toEqual(inOrder);
  });

  it('gives no two things one place', () => {
    const one = fc
      .tuple(anything, fc.uuid(), fc.option(fc.uuid()))
      .map(([thing, id, refId]) => ({ ...thing, urgent: false, id, refId }));
    fc.assert(
      fc.property(one, one, (a, b) => {
        const same = a.kind === b.kind && a.id === b.id && a.refId === b.refId;
        expect(placeOf(a) === placeOf(b) && !same).toBe(false);
      }),
    );
  });
});
