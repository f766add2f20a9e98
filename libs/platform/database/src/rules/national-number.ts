import { idnr } from '@navikt/fnrvalidator';
import type { Country, LocalDate } from '#contract';

export type NumberAnswer =
  | { readonly valid: true; readonly because: 'ordinary' | 'temporary' | 'synthetic' }
  | {
      readonly valid: false;
      readonly because: 'wrong-length' | 'wrong-date' | 'wrong-checksum' | 'born-later';
    };

/** Whether these digits are a national number of the country: fødselsnummer or D-number in Norway, CPR number in Denmark. */
export function checkNationalNumber(country: Country, digits: string, today: LocalDate): NumberAnswer {
  return country === 'NO' ? checkNorwegian(digits) : checkDanish(digits, today);
}

/** The digits alone, as people write them with a space or a hyphen in the middle. */
export function digitsOf(written: string): string {
  return written.replace(/[\s-]/g, '');
}

/** The country whose number has this many digits. */
export function countryOfNumber(digits: string): Country | undefined {
  if (/^\d{11}$/.test(digits)) return 'NO';
  return /^\d{10}$/.test(digits) ? 'DK' : undefined;
}

/** The day of birth a number tells: a D-number, a help number and a made-up one are told by what is added to day or month. */
export function birthDateIn(digits: string): LocalDate | undefined {
  const country = countryOfNumber(digits);
  if (country === undefined) return undefined;
  const told = (from: number, to: number): number => Number(digits.slice(from, to));
  const [day, month, year] = [told(0, 2), told(2, 4), told(4, 6)];
  if (country === 'DK') return asDay(danishBirthYear(year, told(6, 7)), month, day > 60 ? day - 60 : day);
  const added = [80, 65, 40].find((more) => month > more) ?? 0;
  return asDay(norwegianBirthYear(year, told(6, 9)), month - added, day > 40 ? day - 40 : day);
}

/** The year of birth a Norwegian number tells: the three digits after the date say the century. */
export function norwegianBirthYear(twoDigits: number, individual: number): number {
  if (individual < 500) return 1900 + twoDigits;
  if (twoDigits < 40) return 2000 + twoDigits;
  return (individual < 750 ? 1800 : 1900) + twoDigits;
}

function checkNorwegian(digits: string): NumberAnswer {
  if (!/^\d{11}$/.test(digits)) return { valid: false, because: 'wrong-length' };
  const answer = idnr(digits);
  if (answer.status === 'invalid') {
    const because = answer.reasons.includes("checksums don't match") ? 'wrong-checksum' : 'wrong-date';
    return { valid: false, because };
  }
  if (answer.type === 'fnr') return { valid: true, because: 'ordinary' };
  return { valid: true, because: answer.type.endsWith('tnr') ? 'synthetic' : 'temporary' };
}

/**
 * The check digit is not tested: since 2007 CPR numbers are given out that do not satisfy it, also to people
 * born long before. Day 61–91 is a replacement number (erstatningspersonnummer).
 */
function checkDanish(digits: string, today: LocalDate): NumberAnswer {
  if (!/^\d{10}$/.test(digits)) return { valid: false, because: 'wrong-length' };
  const day = Number(digits.slice(0, 2));
  const replacement = day > 60;
  const year = danishBirthYear(Number(digits.slice(4, 6)), Number(digits.slice(6, 7)));
  const bornOn = asDay(year, Number(digits.slice(2, 4)), replacement ? day - 60 : day);
  if (bornOn === undefined) return { valid: false, because: 'wrong-date' };
  if (bornOn > today) return { valid: false, because: 'born-later' };
  return { valid: true, because: replacement ? 'temporary' : 'ordinary' };
}

/** The year of birth a CPR number tells: its seventh digit says the century. */
export function danishBirthYear(twoDigits: number, seventh: number): number {
  if (seventh <= 3) return 1900 + twoDigits;
  if (seventh === 4 || seventh === 9) return twoDigits <= 36 ? 2000 + twoDigits : 1900 + twoDigits;
  return twoDigits <= 57 ? 2000 + twoDigits : 1800 + twoDigits;
}

function asDay(year: number, month: number, day: number): LocalDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}
