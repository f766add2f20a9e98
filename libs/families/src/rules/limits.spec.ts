import { describe, expect, it } from '@jest/globals';
import { barDays, refusalOfStandIn } from './limits.js';

describe('what a municipality may shorten', () => {
  it('a stand-in is there for as many weeks as it lets one, the last day counted', () => {
    expect(refusalOfStandIn('2026-11-22', '2027-01-03', 6)).toBeNull();
    expect(refusalOfStandIn('2026-11-22', '2027-01-04', 6)).toBe('too-long');
    expect(refusalOfStandIn('2026-11-22', '2026-12-07', 2)).toBe('too-long');
  });

  it('a safety bar waits for its review no longer than it lets it', () => {
    expect(barDays(undefined, 14)).toEqual({ ok: true, days: 14 });
    expect(barDays(undefined, 7)).toEqual({ ok: true, days: 7 });
    expect(barDays(7, 7)).toEqual({ ok: true, days: 7 });
    expect(barDays(8, 7)).toEqual({ ok: false, because: 'too-long' });
  });
});
