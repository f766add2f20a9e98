import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accessLimits, signalsIn, strictest, type AccessSigns, type HourOfReads } from './signals.js';

const none: AccessSigns = { hours: [], ownFamily: [], neighbours: [], tries: [] };
const hour = (more: Partial<HourOfReads>): HourOfReads => ({
  ...{ viewerId: 'kaja', day: '2026-11-23', hour: 10, families: 1, times: 3 },
  ...more,
});
const works = (day: string) => !['2026-11-21', '2026-11-22', '2026-12-25'].includes(day);
const kindsIn = (signs: Partial<AccessSigns>) =>
  signalsIn({ ...none, ...signs }, accessLimits.NO, works).map(({ signal }) => signal);

describe('signals for the data protection officer', () => {
  it('none in an ordinary working day', () => {
    const day = [6, 9, 12, 19].map((at) => hour({ hour: at, families: 20 }));
    expect(kindsIn({ hours: day })).toEqual([]);
  });

  it('sixty families in ten minutes, and one more than the limit', () => {
    expect(kindsIn({ hours: [hour({ families: 60 })] })).toEqual(['many-families']);
    expect(kindsIn({ hours: [hour({ families: 21 })] })).toEqual(['many-families']);
  });

  it('reads by night, on Sundays and holidays: one for the day', () => {
    for (const [day, at] of [
      ['2026-11-23', 5],
      ['2026-11-23', 20],
      ['2026-11-22', 12],
      ['2026-12-25', 12],
    ] as const)
      expect(kindsIn({ hours: [hour({ day, hour: at })] })).toEqual(['outside-hours']);
    const night = signalsIn(
      { ...none, hours: [hour({ hour: 22 }), hour({ hour: 23, families: 4 })] },
      accessLimits.NO,
      works,
    );
    expect(night).toEqual([
      expect.objectContaining({
        signal: 'outside-hours',
        times: 6,
        families: 4,
        hour: 22,
        occurrence: '2026-11-23',
      }),
    ]);
  });

  it('the own family, a neighbour’s, and tries after having left a team', () => {
    const read = { viewerId: 'kaja', family: 'berg', day: '2026-11-23', times: 2 };
    expect(kindsIn({ ownFamily: [read] })).toEqual(['own-family']);
    expect(kindsIn({ neighbours: [read] })).toEqual(['own-neighbourhood']);
    const tries = [{ viewerId: 'kaja', day: '2026-11-23', times: 1, leftOn: '2026-11-20' }];
    expect(kindsIn({ tries })).toEqual(['after-leaving']);
  });

  it('never fewer when the municipality is stricter, and never looser than the country', () => {
    const reads = fc.array(
      fc.record({
        viewerId: fc.constantFrom('a', 'b'),
        day: fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-24'),
        hour: fc.integer({ min: 0, max: 23 }),
        families: fc.integer({ min: 0, max: 70 }),
        times: fc.integer({ min: 1, max: 90 }),
      }),
    );
    fc.assert(
      fc.property(reads, fc.integer({ min: 1, max: 100 }), (hours, own) => {
        const usual = signalsIn({ ...none, hours }, accessLimits.NO, works);
        const strict = signalsIn({ ...none, hours }, strictest(accessLimits.NO, own), works);
        const keys = (all: typeof usual) =>
          all.map((one) => `${one.signal} ${one.viewerId} ${one.occurrence}`);
        expect(keys(strict)).toEqual(expect.arrayContaining(keys(usual)));
      }),
    );
  });
});
