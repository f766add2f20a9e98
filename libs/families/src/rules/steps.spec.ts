import { describe, expect, it } from '@jest/globals';
import { familySteps } from '#contract';
import { removalOf, refusalOfLeaving } from './free-acts.js';
import { checkStep, isBeforePlan, stepReasons, stepTable, waysFrom } from './steps.js';

describe('where a family’s case can move', () => {
  it('a family that cannot be reached rests first, and only then ends without a signature', () => {
    for (const from of familySteps)
      for (const reason of stepReasons) {
        const { ok } = checkStep(from, 'closed-unsigned', reason);
        expect([from, reason, ok]).toEqual([from, reason, from === 'resting' && ok]);
      }
    expect(checkStep('follow-up', 'resting', 'cannot-be-reached')).toEqual({ ok: true });
    expect(checkStep('resting', 'closed-unsigned', 'cannot-be-reached')).toEqual({ ok: true });
  });

  it('silence never counts as having reached the end together', () => {
    for (const from of familySteps) expect(checkStep(from, 'closed', 'cannot-be-reached').ok).toBe(false);
  });

  it('a closed case opens again for follow-up', () => {
    expect(checkStep('closed', 'follow-up', 'family-is-back')).toEqual({ ok: true });
    expect(checkStep('closed', 'plan', 'family-is-back').ok).toBe(false);
  });

  it('nothing moves to where it already is, and there is a way on from everywhere', () => {
    for (const step of familySteps) {
      expect(Object.keys(stepTable[step])).not.toContain(step);
      expect(Object.keys(stepTable[step]).length).toBeGreaterThan(0);
    }
  });

  it('a refusal names what would have been possible', () => {
    expect(checkStep('sign-up', 'closed', 'family-wishes')).toEqual({
      ok: false,
      because: 'not-from-here',
      possible: ['start', 'resting'],
    });
    expect(checkStep('sign-up', 'start', 'moved-away')).toEqual({
      ok: false,
      because: 'other-grounds',
      possible: ['talked-together'],
    });
  });

  it('the first agreement makes a plan of a beginning, and moves nothing else', () => {
    expect(familySteps.filter(isBeforePlan)).toEqual(['sign-up', 'start']);
  });
});

describe('what a coordinator is offered', () => {
  it('is every way the rule opens from here, with its grounds, and no other', () => {
    for (const from of familySteps) {
      const offered = waysFrom(from).flatMap(({ to, reasons }) => reasons.map((reason) => `${to} ${reason}`));
      const open = familySteps.flatMap((to) =>
        stepReasons.filter((reason) => checkStep(from, to, reason).ok).map((reason) => `${to} ${reason}`),
      );
      expect([...offered].sort()).toEqual(open.sort());
    }
  });
});

describe('what needs nobody’s yes', () => {
  it('a service that was given only my own matters leaves with my word', () => {
    expect(removalOf('mona', ['mona'], 'professional')).toBe('end-place');
    expect(removalOf('mona', ['mona', 'mona'], 'professional')).toBe('end-place');
  });

  it('a service that works with others too keeps its place and loses mine', () => {
    expect(removalOf('mona', ['mona', 'dina'], 'professional')).toBe('close-own');
  });

  it('the accountable coordinator’s place is handed over, never removed', () => {
    expect(removalOf('mona', ['mona'], 'coordinator')).toBe('close-own');
    expect(removalOf('mona', ['mona'], 'stand-in')).toBe('close-own');
  });

  it('a service with nothing to do with me is none of mine to see or remove', () => {
    expect(removalOf('mona', ['dina'], 'professional')).toBe('not-concerned');
    expect(removalOf('mona', [], 'professional')).toBe('not-concerned');
  });

  it('an adult closes the plan for themself; a child does not leave a plan alone', () => {
    expect(refusalOfLeaving('1988-03-14', '2026-11-22')).toBeNull();
    expect(refusalOfLeaving('2008-11-23', '2026-11-22')).toBe('only-for-adults');
    expect(refusalOfLeaving('2008-11-22', '2026-11-22')).toBeNull();
    expect(refusalOfLeaving(null, '2026-11-22')).toBe('only-for-adults');
  });
});
