import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countries } from '#contract';
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

  it.each(countries)('in %s by day and by night alike', (country) => {
    const limits = accessLimits[country];
    const kinds = (more: Partial<HourOfReads>) =>
      signalsIn({ ...none, hours: [hour(more)] }, limits, works).map(({ signal }) => signal);
    expect([kinds({ hour: 12 }), kinds({ hour: 5 }), kinds({ families: 21 })]).toEqual([
      ...[[], ['outside-hours'], ['many-families']],
    ]);
    expect(strictest(limits, 8)).toEqual({ ...limits, familiesAnHour: 8 });
  });

  it('one for each employee, day and hour, with what was seen and nothing else, the newest day first', () => {
    const read = { viewerId: 'kaja', family: 'berg', day: '2026-11-20', times: 2 };
    const tries = [{ viewerId: 'kaja', day: '2026-11-24', times: 1, leftOn: '2026-11-20' }];
    const hours = [
      ...[hour({ families: 21 }), hour({ families: 22, hour: 11 })],
      ...[hour({ hour: 22 }), hour({ hour: 22, viewerId: 'tor' }), hour({ hour: 22, day: '2026-11-19' })],
    ];
    const blank = { families: null, hour: null, leftOn: null };
    const monday = { viewerId: 'kaja', day: '2026-11-23', times: 3 };
    const late = { ...blank, ...monday, signal: 'outside-hours', families: 1, hour: 22 };
    expect(signalsIn({ ...none, hours, tries, ownFamily: [read] }, accessLimits.NO, works)).toEqual([
      { ...blank, ...tries[0], signal: 'after-leaving', occurrence: '2026-11-24' },
      { ...late, occurrence: '2026-11-23' },
      { ...late, viewerId: 'tor', occurrence: '2026-11-23' },
      { ...blank, ...monday, signal: 'many-families', families: 21, hour: 10, occurrence: '2026-11-23 10' },
      { ...blank, ...monday, signal: 'many-families', families: 22, hour: 11, occurrence: '2026-11-23 11' },
      {
        ...blank,
        viewerId: 'kaja',
        day: read.day,
        times: 2,
        signal: 'own-family',
        families: 1,
        occurrence: 'berg',
      },
      { ...late, day: '2026-11-19', occurrence: '2026-11-19' },
    ]);
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
