import { describe, expect, it } from '@jest/globals';
import { nextWorkingMorning } from './timing.js';
import { reachVerdict, type ContactAttempt } from './unreachable.js';

describe('a municipality that asks for more than its country', () => {
  const tried = (day: number, route: ContactAttempt['route']): ContactAttempt => ({
    ...{ at: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`, route, byEmployeeId: 'kari' },
  });
  const three = [tried(1, 'letter'), tried(8, 'phone'), tried(15, 'phone')];

  it('tries more often, and for longer, before somebody counts as unreachable', () => {
    expect(reachVerdict(three, 'kim')).toBe('unreachable');
    expect(reachVerdict(three, 'kim', { attempts: 4, days: 14 })).toBe('too-few-attempts');
    expect(reachVerdict(three, 'kim', { attempts: 3, days: 15 })).toBe('too-short');
  });

  it('lets more working days pass before an agreement takes effect, weekends and holidays not counted', () => {
    const friday = '2026-11-20T14:00:00.000Z';
    const monday = (day: string) => day === '2026-11-23';
    expect(nextWorkingMorning(friday, 'NO', () => false)).toBe('2026-11-23T07:00:00.000Z');
    expect(nextWorkingMorning(friday, 'NO', () => false, 2)).toBe('2026-11-24T07:00:00.000Z');
    expect(nextWorkingMorning(friday, 'NO', monday, 2)).toBe('2026-11-25T07:00:00.000Z');
    expect(nextWorkingMorning(friday, 'NO', () => false, 6)).toBe('2026-11-30T07:00:00.000Z');
  });
});
