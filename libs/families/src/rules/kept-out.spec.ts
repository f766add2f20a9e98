import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#platform/clock';
import { keptOutGrounds, refusalOfKeptOut, relationGrounds } from './kept-out.js';

const today = '2026-11-22';

describe('keeping an employee out of one family', () => {
  it.each([
    ['lock-out', null, 'lock-out-needs-end'],
    ['lock-out', '2026-11-22', 'lock-out-needs-end'],
    ['lock-out', '2026-11-23', null],
    ['lock-out', '2027-11-23', null],
    ['lock-out', '2027-11-24', 'lock-out-needs-end'],
    ['relative', null, null],
    ['colleague', null, null],
    ['former-partner', '2026-11-21', 'lock-out-needs-end'],
  ] as const)('%s until %s: %s', (ground, until, refused) => {
    expect(refusalOfKeptOut(ground, until, today)).toBe(refused);
  });

  it('never ends a lock-out later than a year ahead, and never lets one go on for ever', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keptOutGrounds), fc.integer({ min: -800, max: 800 }), (ground, days) => {
        const refused = refusalOfKeptOut(ground, addDays(today, days), today);
        expect(refused === null).toBe(days > 0 && days <= 366);
        expect(refusalOfKeptOut(ground, null, today) === null).toBe(
          (relationGrounds as readonly string[]).includes(ground),
        );
      }),
    );
  });
});
