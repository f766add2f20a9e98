import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDateOf } from '#platform/clock';
import { mailSlot, nextMailSlot } from './mail-time.js';

const timeZone = 'Europe/Oslo';
const moment = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const hourOf = (at: string) =>
  Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(new Date(at)),
  );

describe('when an e-mail may go', () => {
  it('goes at once in the day', () => {
    const at = '2027-03-01T09:30:00.000Z';
    expect(mailSlot({ at, timeZone })).toEqual({ occurrence: '2027-03-01', day: '2027-03-01', at });
  });

  it('waits for eight in the morning when it is night, before and after midnight', () => {
    const morning = { occurrence: '2027-03-02', day: '2027-03-02', at: '2027-03-02T07:00:00.000Z' };
    expect(mailSlot({ at: '2027-03-01T19:00:00.000Z', timeZone })).toEqual(morning);
    expect(mailSlot({ at: '2027-03-02T02:00:00.000Z', timeZone })).toEqual(morning);
  });

  it('knows eight in the morning on the days the clocks change', () => {
    expect(mailSlot({ at: '2027-03-27T23:30:00.000Z', timeZone }).at).toBe('2027-03-28T06:00:00.000Z');
    expect(mailSlot({ at: '2027-10-30T23:30:00.000Z', timeZone }).at).toBe('2027-10-31T07:00:00.000Z');
  });

  it('sends what is urgent apart from the mail of the day', () => {
    const at = '2027-03-01T09:30:00.000Z';
    expect(mailSlot({ at, timeZone, urgentId: 'x' })).toEqual({
      occurrence: 'urgent-x',
      day: '2027-03-01',
      at,
    });
  });

  it('never goes before it is wanted, in the night, or on another day than its name says', () => {
    fc.assert(
      fc.property(moment, (at) => {
        for (const slot of [mailSlot({ at, timeZone }), nextMailSlot(mailSlot({ at, timeZone }), timeZone)]) {
          expect(slot.at >= at).toBe(true);
          expect(hourOf(slot.at)).toBeGreaterThanOrEqual(8);
          expect(hourOf(slot.at)).toBeLessThan(20);
          expect(localDateOf(slot.at, timeZone)).toBe(slot.occurrence);
        }
      }),
    );
  });
});
