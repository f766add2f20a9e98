import { describe, expect, it } from '@jest/globals';
import { refusedAgreement } from './agreement.js';
import { refusedDelegation, type DelegationFacts, type DelegationTerms } from './delegation.js';
import { isTrialRunning, trialOverOn } from './trial.js';

describe('a municipality that is stricter than its country', () => {
  it('lets a standing agreement last fewer months and spend less', () => {
    const wish = { validFrom: '2026-11-22', validTo: '2027-02-22', ceiling: null };
    const money = { ...wish, ceiling: { amountOre: 50_000, currency: 'NOK' as const } };
    expect(refusedAgreement(wish, { months: 3, ceilingOre: 0 })).toBeNull();
    expect(refusedAgreement(wish, { months: 2, ceilingOre: 0 })).toBe('period-too-long');
    expect(refusedAgreement(money, { months: 3, ceilingOre: 49_999 })).toBe('above-ceiling');
    expect(refusedAgreement(money, { months: 3, ceilingOre: 50_000 })).toBeNull();
    expect(refusedAgreement({ ...wish, validTo: wish.validFrom }, { months: 3, ceilingOre: 0 })).toBe(
      'period-reversed',
    );
  });

  it('lets no money move under a standing agreement where no ceiling is set', () => {
    const money = { amountOre: 1, currency: 'DKK' as const };
    const wish = { validFrom: '2026-11-22', validTo: '2026-12-22', ceiling: money };
    expect(refusedAgreement(wish, { months: 6, ceilingOre: 0 })).toBe('above-ceiling');
  });

  it('lets a fullmakt last fewer months', () => {
    const terms: DelegationTerms = {
      ...{ giverId: 'mona', receiverId: 'per', kinds: ['action-add'], withdrawnOn: null },
      ...{ validFrom: '2026-11-22', validTo: '2027-02-22' },
    };
    const facts: DelegationFacts = {
      ...{ today: '2026-11-22', giverIsAdult: true, receiverIsAdult: true },
      ...{ receiverIsStaff: false, blockStands: false, giverHasCapacity: true },
    };
    expect(refusedDelegation(terms, facts)).toBeNull();
    expect(refusedDelegation(terms, facts, 3)).toBeNull();
    expect(refusedDelegation(terms, facts, 2)).toBe('period-too-long');
  });

  it('lets a trial run fewer days', () => {
    expect(trialOverOn('2026-11-01', 10)).toBe('2026-11-11');
    expect(isTrialRunning('2026-11-01', 'proposed', '2026-11-10', 10)).toBe(true);
    expect(isTrialRunning('2026-11-01', 'proposed', '2026-11-11', 10)).toBe(false);
  });
});
