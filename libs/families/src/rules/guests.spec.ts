import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#platform/clock';
import { guestActsOf, guestName, longestGuest, refusalOfGuest } from './guests.js';

const today = '2026-11-23';

describe('a guest from outside the municipality', () => {
  it('is let in for a year at most, and never backwards', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 800 }), (days) => {
        const because = days < 0 ? 'contradicts-record' : days > longestGuest ? 'too-long' : null;
        expect(refusalOfGuest(today, addDays(today, days))).toBe(because);
      }),
    );
  });

  it('is called by its name and whoever answers for it', () => {
    expect(guestName(' Solli skole ', 'Bærum kommune')).toBe('Solli skole, Bærum kommune');
  });

  it('can be shown out while it is in, and let in anew when it is out', () => {
    expect(guestActsOf(today, addDays(today, 1))).toEqual(['set-until', 'end']);
    expect(guestActsOf(today, today)).toEqual(['set-until']);
  });
});
