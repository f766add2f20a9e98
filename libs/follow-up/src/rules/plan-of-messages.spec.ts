import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDateOf } from '#platform/clock';
import { messagesFor, type WaitingAnswer } from './plan-of-messages.js';
import { neutralMessage, writtenLanguage } from './neutral-message.js';

const late = '2030-01-01T00:00:00.000Z';
const one: WaitingAnswer = {
  openedAt: '2027-03-01T10:00:00.000Z',
  closesAt: '2027-03-15T10:00:00.000Z',
  answeredAt: null,
};
const plan = (waiting: readonly WaitingAnswer[], diedAt: string | null = null) =>
  messagesFor({ waiting, country: 'NO', diedAt }, late).map(({ day }) => day);

describe('the e-mails one person gets', () => {
  it('come at once, on day 3 and the day before the end', () => {
    expect(plan([one])).toEqual(['2027-03-01', '2027-03-04', '2027-03-14']);
  });

  it('fold where day 3 and the day before the end are one', () => {
    expect(plan([{ ...one, closesAt: '2027-03-05T10:00:00.000Z' }])).toEqual(['2027-03-01', '2027-03-04']);
  });

  it('stop with the answer, and with a death', () => {
    expect(plan([{ ...one, answeredAt: '2027-03-02T10:00:00.000Z' }])).toEqual(['2027-03-01']);
    expect(plan([one], '2027-03-05T00:00:00.000Z')).toEqual(['2027-03-01', '2027-03-04']);
  });

  it('do not come when the answer was quicker than the morning', () => {
    const atNight = { ...one, openedAt: '2027-03-01T22:00:00.000Z', answeredAt: '2027-03-01T22:30:00.000Z' };
    expect(plan([atNight])).toEqual([]);
  });

  it('are one a day however much waits, and never after the answer', () => {
    const minutes = (max: number) => fc.integer({ min: 0, max });
    const after = (at: string, count: number) => new Date(Date.parse(at) + count * 60_000).toISOString();
    const waiting = fc
      .tuple(minutes(20_000), minutes(30_000), fc.option(minutes(20_000)))
      .map(([opened, open, answered]) => {
        const openedAt = after('2027-03-01T00:00:00.000Z', opened);
        const answeredAt = answered === null ? null : after(openedAt, answered);
        return { openedAt, closesAt: after(openedAt, open + 1440), answeredAt };
      });
    fc.assert(
      fc.property(fc.array(waiting, { maxLength: 5 }), (all) => {
        const slots = messagesFor({ waiting: all, country: 'NO', diedAt: null }, late);
        const days = slots.map(({ at }) => localDateOf(at, 'Europe/Oslo'));
        expect(new Set(days).size).toBe(days.length);
        for (const { at } of slots)
          expect(all.some(({ openedAt, answeredAt }) => openedAt <= at && (answeredAt ?? late) > at)).toBe(
            true,
          );
      }),
    );
  });
});

describe('what a message says', () => {
  it('is that there is one, in the language of the person, and where to log in', () => {
    expect(neutralMessage('nb', 'https://x.no')).toEqual({
      subject: 'Du har en melding',
      text: 'Du har en melding.\n\nhttps://x.no\n',
    });
    expect(neutralMessage('nn', '').subject).toBe('Du har ei melding');
    expect(neutralMessage('da', '').subject).toBe('Du har en besked');
    expect(neutralMessage('en', '').subject).toBe('You have a message');
  });

  it('is English for a language we do not write', () => {
    expect([writtenLanguage('so'), writtenLanguage('da')]).toEqual(['en', 'da']);
  });
});
