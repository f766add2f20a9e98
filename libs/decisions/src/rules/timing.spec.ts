import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Country } from '#contract';
import { reminderOccurrences } from './reminders.js';
import {
  closesAgainAt,
  closesAt,
  earliestSignAt,
  effectAt,
  isTimeToSign,
  isWithdrawable,
  nextWorkingMorning,
  reconsiderationDue,
  type EffectTerms,
  type OpenTerms,
} from './timing.js';
import { triesOf, reachVerdict, type ContactAttempt } from './unreachable.js';

const noHoliday = () => false;
const opened = (about: Partial<OpenTerms> = {}): OpenTerms => ({
  proposedAt: '2026-11-02T10:00:00.000Z',
  wantedDays: null,
  urgent: false,
  earliestSignAt: null,
  pauses: [],
  ...about,
});

describe('how long a proposal is open', () => {
  it('is 14 days unless said otherwise', () => {
    expect(closesAt(opened())).toBe('2026-11-16T10:00:00.000Z');
    expect(closesAt(opened({ wantedDays: 21 }))).toBe('2026-11-23T10:00:00.000Z');
  });

  it.each([
    [1, false, '2026-11-05T10:00:00.000Z'],
    [0, true, '2026-11-03T10:00:00.000Z'],
    [2, true, '2026-11-04T10:00:00.000Z'],
  ])('wanted for %i days, urgent %s, ends %s', (wantedDays, urgent, expected) => {
    expect(closesAt(opened({ wantedDays, urgent }))).toBe(expected);
  });

  it('leaves at least three days after thinking time', () => {
    expect(closesAt(opened({ wantedDays: 4, earliestSignAt: '2026-11-05T10:00:00.000Z' }))).toBe(
      '2026-11-08T10:00:00.000Z',
    );
  });

  it('stands still while somebody wants to talk or waits for an interpreter', () => {
    const talk = { from: '2026-11-03T10:00:00.000Z', until: '2026-11-05T10:00:00.000Z' };
    const interpreter = { from: '2026-11-04T10:00:00.000Z', until: '2026-11-06T10:00:00.000Z' };
    expect(closesAt(opened({ pauses: [{ ...talk, until: null }] }))).toBeNull();
    expect(closesAt(opened({ pauses: [talk] }))).toBe('2026-11-18T10:00:00.000Z');
    expect(closesAt(opened({ pauses: [interpreter, talk] }))).toBe('2026-11-19T10:00:00.000Z');
  });

  it('is not prolonged by a talk after its end', () => {
    const late = { from: '2026-11-17T10:00:00.000Z', until: '2026-11-20T10:00:00.000Z' };
    expect(closesAt(opened({ pauses: [late] }))).toBe('2026-11-16T10:00:00.000Z');
  });

  it('never ends before the least, whatever was wanted and whoever paused', () => {
    const hour = 3_600_000;
    const start = Date.parse('2026-11-02T10:00:00.000Z');
    const pause = fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 200 }))
      .map(([from, length]) => ({
        from: new Date(start + from * hour).toISOString(),
        until: new Date(start + (from + length) * hour).toISOString(),
      }));
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 40 }),
        fc.boolean(),
        fc.array(pause, { maxLength: 5 }),
        (wantedDays, urgent, pauses) => {
          const end = Date.parse(closesAt(opened({ wantedDays, urgent, pauses })) ?? '');
          const plain = Date.parse(closesAt(opened({ wantedDays, urgent })) ?? '');
          expect(end).toBeGreaterThanOrEqual(plain);
          expect(plain - start).toBeGreaterThanOrEqual((urgent ? 24 : 72) * hour);
          expect(closesAt(opened({ wantedDays, urgent, pauses: [...pauses].reverse() }))).toBe(
            new Date(end).toISOString(),
          );
        },
      ),
    );
  });
});

describe('thinking time', () => {
  it('is the longest anybody has set, and ends to the millisecond', () => {
    const until = earliestSignAt([
      '2026-11-03T10:00:00.000Z',
      '2026-11-04T10:00:00.000Z',
      '2026-11-02T10:00:00.000Z',
    ]);
    expect(until).toBe('2026-11-04T10:00:00.000Z');
    expect(earliestSignAt([])).toBeNull();
    expect(isTimeToSign('2026-11-04T09:59:59.999Z', until)).toBe(false);
    expect(isTimeToSign('2026-11-04T10:00:00.000Z', until)).toBe(true);
    expect(isTimeToSign('2026-11-01T10:00:00.000Z', null)).toBe(true);
  });
});

describe('when an agreement takes effect', () => {
  const terms = (about: Partial<EffectTerms> = {}): EffectTerms => ({
    agreedAt: '2026-11-20T14:00:00.000Z',
    classes: ['daily-authority'],
    country: 'NO',
    isHoliday: noHoliday,
    urgent: false,
    privateCalls: [null],
    statedAt: null,
    ...about,
  });

  it('never before the day that was agreed to, however near the class or a call would bring it', () => {
    const statedAt = '2027-01-04T07:00:00.000Z';
    for (const about of [
      { classes: ['own'] as const },
      {},
      { urgent: true, privateCalls: ['2026-11-20T15:00:00.000Z'] },
    ])
      expect(effectAt(terms({ ...about, statedAt }))).toBe(statedAt);
    expect(effectAt(terms({ statedAt: '2026-11-19T07:00:00.000Z' }))).toBe('2026-11-23T07:00:00.000Z');
  });

  it('at once for own and daily-care matters alone', () => {
    expect(effectAt(terms({ classes: ['own', 'daily-care'] }))).toBe('2026-11-20T14:00:00.000Z');
    expect(effectAt(terms({ classes: ['own', 'parental-responsibility'] }))).toBe('2026-11-23T07:00:00.000Z');
    expect(effectAt(terms({ classes: [] }))).toBe('2026-11-23T07:00:00.000Z');
  });

  it.each([
    ['a Friday waits for Monday', '2026-11-20T14:00:00.000Z', '2026-11-23T07:00:00.000Z'],
    [
      'the night before eight still waits for the next day',
      '2026-11-24T05:00:00.000Z',
      '2026-11-25T07:00:00.000Z',
    ],
    ['late evening is still the same local day', '2026-11-24T22:30:00.000Z', '2026-11-25T07:00:00.000Z'],
    ['after local midnight it is the next day', '2026-11-24T23:30:00.000Z', '2026-11-26T07:00:00.000Z'],
    ['before the clocks go forward', '2026-03-27T14:00:00.000Z', '2026-03-30T06:00:00.000Z'],
    ['before the clocks go back', '2026-10-23T14:00:00.000Z', '2026-10-26T07:00:00.000Z'],
  ])('%s', (_story, agreedAt, expected) => {
    expect(effectAt(terms({ agreedAt }))).toBe(expected);
  });

  it('skips holidays', () => {
    const isHoliday = (day: string) => ['2026-12-25', '2026-12-26', '2027-01-01'].includes(day);
    expect(nextWorkingMorning('2026-12-24T12:00:00.000Z', 'NO', isHoliday)).toBe('2026-12-28T07:00:00.000Z');
  });

  it('is the next working day at eight on the wall, always after the agreement and never a weekend', () => {
    const at = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(at, fc.constantFrom('NO', 'DK'), (agreed, country: Country) => {
        const effect = nextWorkingMorning(agreed.toISOString(), country, noHoliday);
        const timeZone = country === 'NO' ? 'Europe/Oslo' : 'Europe/Copenhagen';
        const wall = new Intl.DateTimeFormat('en-GB', {
          timeZone,
          weekday: 'short',
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        }).format(new Date(effect));
        expect(wall).toMatch(/^(Mon|Tue|Wed|Thu|Fri).*08:00$/);
        expect(Date.parse(effect)).toBeGreaterThan(agreed.getTime());
      }),
    );
  });

  it('urgent: after a private call with each signer, never later than otherwise', () => {
    const first = '2026-11-20T15:00:00.000Z';
    const second = '2026-11-20T16:00:00.000Z';
    expect(effectAt(terms({ urgent: true, privateCalls: [second, first] }))).toBe(second);
    expect(effectAt(terms({ urgent: true, privateCalls: [first, null] }))).toBe('2026-11-23T07:00:00.000Z');
    expect(effectAt(terms({ urgent: true, privateCalls: [] }))).toBe('2026-11-23T07:00:00.000Z');
    expect(effectAt(terms({ urgent: false, privateCalls: [first] }))).toBe('2026-11-23T07:00:00.000Z');
    expect(effectAt(terms({ urgent: true, privateCalls: ['2026-11-25T15:00:00.000Z'] }))).toBe(
      '2026-11-23T07:00:00.000Z',
    );
    expect(effectAt(terms({ urgent: true, privateCalls: ['2026-11-19T15:00:00.000Z'] }))).toBe(
      '2026-11-20T14:00:00.000Z',
    );
  });

  it('a signature can be taken back until it has taken effect, and not after', () => {
    expect(isWithdrawable(null)).toBe(true);
    expect(isWithdrawable('2026-11-23T07:00:00.000Z')).toBe(false);
  });

  it('a request to look again is answered within 14 days', () => {
    expect(reconsiderationDue('2026-11-22')).toBe('2026-12-06');
  });
});

describe('reminders of a waiting answer', () => {
  const at = '2026-11-02T10:00:00.000Z';
  const words = (end: string | null) =>
    reminderOccurrences(at, end, 'NO').map(({ occurrence }) => occurrence);

  it('come at once, on day 3 and the day before the end', () => {
    expect(reminderOccurrences(at, '2026-11-16T10:00:00.000Z', 'NO')).toEqual([
      { occurrence: 'first', at },
      { occurrence: 'day-3', at: '2026-11-05T10:00:00.000Z' },
      { occurrence: 'last-day', at: '2026-11-15T10:00:00.000Z' },
    ]);
  });

  it.each([
    ['2026-11-06T10:00:00.000Z', ['first', 'last-day']],
    ['2026-11-05T10:00:00.000Z', ['first', 'last-day']],
    ['2026-11-03T10:00:00.000Z', ['first']],
    ['2026-11-02T12:00:00.000Z', ['first']],
  ])('fold when they collide: closing %s gives %j', (end, expected) => {
    expect(words(end)).toEqual(expected);
  });

  it('hurry nobody while the clock stands still', () => {
    expect(words(null)).toEqual(['first']);
  });
});

describe('who cannot be reached', () => {
  const tries = (
    ...days: readonly (readonly [string, ContactAttempt['route']])[]
  ): readonly ContactAttempt[] =>
    days.map(([day, route]) => ({ at: `2026-11-${day}T10:00:00.000Z`, route, byEmployeeId: 'first' }));
  const full = tries(['01', 'phone'], ['08', 'letter'], ['15', 'phone']);

  it('was tried three times over 14 days by two routes, and a second employee confirms it', () => {
    expect(reachVerdict(full, 'second')).toBe('unreachable');
    expect(reachVerdict([...full].reverse(), 'second')).toBe('unreachable');
  });

  it('is told of person by person: what was tried, what is lacking, and who may confirm it', () => {
    const father = full.map((one) => ({ ...one, personId: 'father' }));
    const mother = full.slice(1).map((one) => ({ ...one, personId: 'mother' }));
    const verdicts = (employee: string) =>
      triesOf([...father, ...mother], [], employee).map(({ personId, verdict }) => [personId, verdict]);
    expect(verdicts('second')).toEqual([
      ['father', 'unreachable'],
      ['mother', 'too-few-attempts'],
    ]);
    expect(verdicts('first')).toEqual([
      ['father', 'not-confirmed'],
      ['mother', 'too-few-attempts'],
    ]);
    expect(triesOf(father, ['father'], 'second')).toMatchObject([
      { confirmed: true, attempts: { length: 3 } },
    ]);
    expect(triesOf([], ['father'], 'second')).toEqual([]);
    const left = (many: number) => triesOf(father.slice(0, many), [], 'first')[0]?.attemptsLeft;
    expect([1, 2, 3].map(left)).toEqual([2, 1, 0]);
  });

  it.each([
    ['too few attempts', full.slice(1), 'second', 'too-few-attempts'],
    ['one route only', tries(['01', 'phone'], ['08', 'phone'], ['15', 'phone']), 'second', 'one-route-only'],
    ['too short a time', tries(['01', 'phone'], ['08', 'letter'], ['14', 'phone']), 'second', 'too-short'],
    ['confirmed by the one who tried', full, 'first', 'not-confirmed'],
    ['confirmed by nobody', full, null, 'not-confirmed'],
  ] as const)('%s is not enough', (_story, attempts, confirmedBy, expected) => {
    expect(reachVerdict(attempts, confirmedBy)).toBe(expected);
  });
});

describe('a proposal that opens again', () => {
  it('ends when it would have, but never before whoever is asked now has had three days (urgent: one)', () => {
    const at = '2026-03-10T10:00:00.000Z';
    expect(closesAgainAt(at, '2026-03-20T10:00:00.000Z', false)).toBe('2026-03-20T10:00:00.000Z');
    expect(closesAgainAt(at, '2026-03-09T10:00:00.000Z', false)).toBe('2026-03-13T10:00:00.000Z');
    expect(closesAgainAt(at, '2026-03-09T10:00:00.000Z', true)).toBe('2026-03-11T10:00:00.000Z');
    expect(closesAgainAt(at, null, false)).toBeNull();
  });
});
