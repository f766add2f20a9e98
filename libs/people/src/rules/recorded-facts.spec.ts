import { describe, expect, it } from '@jest/globals';
import { checkBeginning, checkDeath, checkEnd, checkPeriod, checkSource } from './recorded-facts.js';

const today = '2026-11-22';

describe('facts about people', () => {
  it('tell a birth, or who carries the child, and not both', () => {
    expect(checkBeginning({ birthDate: '2020-02-29', carriedById: null }, today)).toBeNull();
    expect(checkBeginning({ birthDate: null, carriedById: 'mother' }, today)).toBeNull();
    expect(checkBeginning({ birthDate: null, carriedById: null }, today)).toBe('not-born-needs-a-carrier');
    expect(checkBeginning({ birthDate: today, carriedById: 'mother' }, today)).toBe('born-and-carried');
    expect(checkBeginning({ birthDate: '2026-11-23', carriedById: null }, today)).toBe('in-the-future');
  });

  it('know no death tomorrow and none before the birth', () => {
    expect(checkDeath('2020-01-01', today, today)).toBeNull();
    expect(checkDeath('2020-01-01', '2026-11-23', today)).toBe('in-the-future');
    expect(checkDeath('2020-01-01', '2019-12-31', today)).toBe('before-birth');
    expect(checkDeath(today, today, today)).toBeNull();
    expect(checkDeath(null, today, today)).toBeNull();
    expect(checkBeginning({ birthDate: today, carriedById: null }, today)).toBeNull();
  });

  it('run forward in time', () => {
    expect(checkPeriod('2026-01-01', null)).toBeNull();
    expect(checkPeriod('2026-01-02', '2026-01-01')).toBe('ends-before-it-begins');
    expect(checkPeriod('2026-01-02', '2026-01-02')).toBeNull();
    expect(checkPeriod('2026-01-02', '2026-01-03')).toBeNull();
  });

  it('let nobody gain parental responsibility on their own word, nor lose it by a move', () => {
    expect(checkSource('own-statement', true)).toBe('source-is-not-enough');
    expect(checkSource('own-statement', false)).toBeNull();
    expect(checkSource('hearsay', true)).toBe('unknown-source');
    expect(checkEnd('moved', true)).toBe('unknown-reason');
    expect(checkEnd('moved', false)).toBeNull();
    expect(checkEnd('court-order', true)).toBeNull();
  });
  it.each(['population-register', 'court-order', 'registered-agreement', 'birth', 'adoption'])(
    'may rest on %s, parental responsibility too',
    (source) => {
      expect([checkSource(source, true), checkSource(source, false)]).toEqual([null, null]);
    },
  );

  it.each(['death', 'court-order', 'registered-agreement', 'adoption', 'recorded-in-error'])(
    'may end by %s',
    (reason) => {
      expect([checkEnd(reason, true), checkEnd(reason, false)]).toEqual([null, null]);
    },
  );

  it('may end by a separation where the child lives, and not whose child it is', () => {
    expect(checkEnd('separated', false)).toBeNull();
    expect(checkEnd('separated', true)).toBe('unknown-reason');
    expect(checkEnd('', false)).toBe('unknown-reason');
    expect(checkSource('', false)).toBe('unknown-source');
  });
});
