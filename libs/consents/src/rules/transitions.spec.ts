import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isRenewable, renewableFrom } from './renewal.js';
import { consentActs, isPossible, transitionOf, type ConsentAct } from './transitions.js';
import { consentStates, type ConsentState } from './words.js';

const acts = fc.array(fc.constantFrom(...consentActs), { maxLength: 12 });

/** Acts done one after another on one record, the refused ones leaving it as it is. */
function after(done: readonly ConsentAct[], from: ConsentState | null): (ConsentState | null)[] {
  let state = from;
  return done.map((act) => {
    const next = transitionOf(state, act);
    state = 'to' in next ? next.to : state;
    return state;
  });
}

describe('life of a consent', () => {
  it('begins with an answer and nothing else', () => {
    expect(consentActs.filter((act) => isPossible(null, act))).toEqual(['give', 'refuse']);
  });

  it.each<[ConsentState | null, string]>([
    [null, 'given refused nothing-given nothing-given nothing-given nothing-given'],
    ['given', 'already-answered withdraw-instead given withdrawn expired invalidated'],
    ['refused', 'answer-anew already-answered nothing-given nothing-given nothing-given nothing-given'],
    ['withdrawn', 'answer-anew already-ended answer-anew already-ended already-ended invalidated'],
    ['expired', 'answer-anew already-ended expired already-ended already-ended invalidated'],
    ['invalidated', 'never-valid never-valid never-valid never-valid never-valid never-valid'],
  ])('%s: what each act makes of it in turn, or why not: %s', (state, words) => {
    const outcomes = consentActs.map((act) => {
      const next = transitionOf(state, act);
      expect(isPossible(state, act)).toBe('to' in next);
      return 'to' in next ? next.to : next.refused;
    });
    expect(outcomes.join(' ')).toBe(words);
  });

  it('once ended is never given again, whatever is done to it', () => {
    const ended = fc.constantFrom(...consentStates.filter((state) => state !== 'given'));
    fc.assert(fc.property(ended, acts, (state, done) => !after(done, state).includes('given')));
  });

  it('what was never valid stays so', () => {
    fc.assert(
      fc.property(acts, (done) => after(done, 'invalidated').every((state) => state === 'invalidated')),
    );
  });

  it('a no is a record of its own that nothing changes', () => {
    fc.assert(fc.property(acts, (done) => after(done, 'refused').every((state) => state === 'refused')));
  });
});

describe('time to renew', () => {
  it('comes thirty days before the end, and for a short one when half has passed', () => {
    expect(renewableFrom('2026-01-01', '2027-01-01')).toBe('2026-12-02');
    expect(renewableFrom('2026-11-01', '2026-11-15')).toBe('2026-11-08');
    expect(renewableFrom('2026-11-01', '2026-11-02')).toBe('2026-11-02');
  });

  it('comes thirty days before the eighteenth birthday, however short it was', () => {
    expect(renewableFrom('2026-11-01', '2026-12-11', true)).toBe('2026-11-11');
    const about = { state: 'given', validFrom: '2026-11-01', validTo: '2026-12-11' } as const;
    expect(isRenewable({ ...about, lapses: true }, '2026-11-12')).toBe(true);
    expect(isRenewable(about, '2026-11-12')).toBe(false);
  });

  it('never lies outside the period', () => {
    const days = fc.integer({ min: 0, max: 9000 });
    const day = (n: number) => new Date(n * 86_400_000 + Date.UTC(2020, 0, 1)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 730 }), (start, length) => {
        const from = renewableFrom(day(start), day(start + length));
        return from > day(start) && from <= day(start + length);
      }),
    );
  });

  it('is over for what was taken back, refused or never valid', () => {
    const about = { validFrom: '2026-01-01', validTo: '2026-12-01' };
    const can = (state: Parameters<typeof isRenewable>[0]['state']) =>
      isRenewable({ ...about, state }, '2026-11-22');
    expect((['given', 'waiting', 'expired'] as const).map(can)).toEqual([true, true, true]);
    expect((['refused', 'withdrawn', 'invalidated'] as const).map(can)).toEqual([false, false, false]);
    expect(isRenewable({ ...about, state: 'given' }, '2026-10-01')).toBe(false);
    expect(isRenewable({ ...about, state: 'given' }, '2026-10-31')).toBe(false);
    expect(isRenewable({ ...about, state: 'given' }, '2026-11-01')).toBe(true);
  });
});
