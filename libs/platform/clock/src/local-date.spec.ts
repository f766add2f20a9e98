import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, daysBetween, isLocalDate, localDateOf, startOfDay, timeZoneOf } from './local-date.js';

const oslo = timeZoneOf('NO');
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the local day', () => {
  it.each([
    ['2026-11-22T22:59:59.999Z', '2026-11-22'],
    ['2026-11-22T23:00:00.000Z', '2026-11-23'],
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['2026-03-29T00:59:59.000Z', '2026-03-29'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29'],
    ['2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['2026-10-25T22:59:59.999Z', '2026-10-25'],
  ])('%s in Norway is %s', (at, expected) => {
    expect(localDateOf(at, oslo)).toBe(expected);
  });

  it('begins when the clock of that country says so, nights that change the clock included', () => {
    expect(startOfDay('2026-03-29', oslo)).toBe('2026-03-28T23:00:00.000Z');
    expect(startOfDay('2026-03-30', oslo)).toBe('2026-03-29T22:00:00.000Z');
    expect(startOfDay('2026-10-25', oslo)).toBe('2026-10-24T22:00:00.000Z');
    expect(startOfDay('2026-10-26', oslo)).toBe('2026-10-25T23:00:00.000Z');
  });

  it('begins at the first moment of the day and not a millisecond earlier', () => {
    const recent = day.filter((d) => d >= '1970-01-02');
    fc.assert(
      fc.property(recent, fc.constantFrom('NO', 'DK'), (d, country) => {
        const begins = startOfDay(d, timeZoneOf(country));
        const before = new Date(Date.parse(begins) - 1).toISOString();
        expect(localDateOf(begins, timeZoneOf(country))).toBe(d);
        expect(localDateOf(before, timeZoneOf(country))).toBe(addDays(d, -1));
      }),
    );
  });

  it('counts days there and back, leap years included', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (d, n) => {
        expect(daysBetween(d, addDays(d, n))).toBe(n);
      }),
    );
  });

  it('knows a day that does not exist', () => {
    expect(isLocalDate('2028-02-29')).toBe(true);
    for (const wrong of ['2026-02-29', '2026-13-01', '2026-1-1', '2026-04-31', 'today', '']) {
      expect(isLocalDate(wrong)).toBe(false);
    }
  });
});
