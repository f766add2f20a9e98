import { describe, expect, it } from '@jest/globals';
import { dayIn, morningIn, shortDay, writtenDay, writtenMoment, writtenTime } from './written-time.js';

const by = (language: string) => ({ language, zone: 'Europe/Oslo', thisYear: '2026' });

describe('a day and a moment in the reader’s language', () => {
  it.each([
    ['nb', 'tirsdag 24. november', '24. november kl. 08.00', 'kl. 08.00', '24.11.'],
    ['nn', 'tysdag 24. november', '24. november kl. 08.00', 'kl. 08.00', '24.11.'],
    ['da', 'tirsdag den 24. november', '24. november kl. 08.00', 'kl. 08.00', '24.11'],
    ['en', 'Tuesday 24 November', '24 November at 08:00', 'at 08:00', '24/11'],
  ])('is written as one writes it: %s', (language, day, moment, time, short) => {
    expect(writtenDay('2026-11-24', by(language))).toBe(day);
    expect(writtenMoment('2026-11-24T07:00:00Z', by(language))).toBe(moment);
    expect(writtenTime('2026-11-24T07:00:00Z', by(language))).toBe(time);
    expect(shortDay('2026-11-24', by(language))).toBe(short);
  });

  it('says the year when it is another one, and midnight as the day that begins', () => {
    expect(writtenDay('2027-03-01', by('nb'))).toBe('mandag 1. mars 2027');
    expect(writtenMoment('2027-06-30T22:00:00Z', by('nb'))).toBe('1. juli 2027 kl. 00.00');
  });
});

describe('a day that somebody writes', () => {
  it.each([
    ['Europe/Oslo', '2026-11-24', '2026-11-24T07:00:00.000Z'],
    ['Europe/Copenhagen', '2026-06-24', '2026-06-24T06:00:00.000Z'],
    ['Atlantic/Faroe', '2026-11-24', '2026-11-24T08:00:00.000Z'],
  ])('begins at eight on the municipality’s clock, and is read back as the same day: %s', (zone, day, at) => {
    expect(morningIn(zone, day)).toBe(at);
    expect(dayIn(zone, at)).toBe(day);
  });

  it('is the municipality’s day when it is another one elsewhere', () => {
    expect(dayIn('Europe/Oslo', '2026-11-23T23:30:00Z')).toBe('2026-11-24');
  });
});
