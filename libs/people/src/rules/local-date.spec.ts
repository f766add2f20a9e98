import { describe, expect, it } from '@jest/globals';
import { ageOn } from './age.js';
import { localDate } from './local-date.js';

describe('the local day of a moment', () => {
  it.each([
    // Winter: one hour ahead of UTC.
    ['2026-01-14T22:59:59.999Z', '2026-01-14'],
    ['2026-01-14T23:00:00.000Z', '2026-01-15'],
    // Summer: two hours ahead.
    ['2026-06-14T21:59:59.999Z', '2026-06-14'],
    ['2026-06-14T22:00:00.000Z', '2026-06-15'],
    // 29 March 2026: the clock goes from 02:00 to 03:00; the day begins by winter time and ends by summer time.
    ['2026-03-28T22:59:59.999Z', '2026-03-28'],
    ['2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29'],
    ['2026-03-29T21:59:59.999Z', '2026-03-29'],
    ['2026-03-29T22:00:00.000Z', '2026-03-30'],
    // 25 October 2026: from 03:00 back to 02:00; the day begins by summer time and ends by winter time.
    ['2026-10-24T21:59:59.999Z', '2026-10-24'],
    ['2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25'],
    ['2026-10-25T22:59:59.999Z', '2026-10-25'],
    ['2026-10-25T23:00:00.000Z', '2026-10-26'],
    // The turn of the year and the leap day.
    ['2027-12-31T22:59:59.999Z', '2027-12-31'],
    ['2027-12-31T23:00:00.000Z', '2028-01-01'],
    ['2028-02-28T23:00:00.000Z', '2028-02-29'],
    ['2028-02-29T23:00:00.000Z', '2028-03-01'],
  ])('%s is %s in both countries', (instant, day) => {
    expect(localDate(instant, 'NO')).toBe(day);
    expect(localDate(instant, 'DK')).toBe(day);
  });

  it.each(['2008-03-29', '2008-03-30', '2008-10-25', '2008-10-26'])(
    'a young person born %s comes of age at local midnight, the second before not',
    (born) => {
      const birthday = `2026${born.slice(4)}`;
      // Local midnight is 23:00 UTC the day before in winter and 22:00 in summer.
      const midnight = [22, 23]
        .map((hour) => new Date(Date.parse(`${birthday}T00:00:00.000Z`) - (24 - hour) * 3_600_000))
        .find((moment) => localDate(moment.toISOString(), 'NO') === birthday)!;
      const before = new Date(midnight.getTime() - 1000);
      expect(ageOn(born, localDate(before.toISOString(), 'NO'))).toBe(17);
      expect(ageOn(born, localDate(midnight.toISOString(), 'NO'))).toBe(18);
    },
  );

  it('refuses what is not a moment', () => {
    expect(() => localDate('yesterday', 'NO')).toThrow(RangeError);
  });
});
