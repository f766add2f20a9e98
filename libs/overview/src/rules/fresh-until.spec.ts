import { describe, expect, it } from '@jest/globals';
import { freshUntil, type LogIn } from './fresh-until.js';

const noon: LogIn = {
  country: 'NO',
  acr: 'high',
  authAt: '2026-11-22T12:00:00.000Z',
  minor: false,
  minutes: null,
  level: null,
};
const until = (more: Partial<LogIn> = {}) => freshUntil({ ...noon, ...more })?.slice(11, 16) ?? null;

describe('a log-in is new enough to sign with', () => {
  it('for ten minutes, or as few as the municipality has chosen, never more', () => {
    expect(until()).toBe('12:10');
    expect(until({ minutes: 1 })).toBe('12:01');
    expect(until({ minutes: 60 })).toBe('12:10');
  });

  it('at level high; at substantial where the municipality allows it, or under eighteen', () => {
    expect(until({ acr: 'substantial' })).toBeNull();
    expect(until({ acr: 'substantial', level: 'substantial' })).toBe('12:10');
    expect(until({ acr: 'substantial', minor: true })).toBe('12:10');
    expect(until({ level: 'substantial' })).toBe('12:10');
  });

  it('never at less than substantial, whoever it is', () => {
    expect(until({ acr: 'low', level: 'substantial' })).toBeNull();
    expect(until({ acr: 'low', minor: true })).toBeNull();
  });
});
