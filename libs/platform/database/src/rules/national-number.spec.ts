import { describe, expect, it } from '@jest/globals';
import { birthDateIn, checkNationalNumber, danishBirthYear, digitsOf } from './national-number.js';

const today = '2026-11-22';

describe('a Norwegian number', () => {
  it.each([
    ['17054026641', 'ordinary'],
    ['14918910078', 'synthetic'],
  ])('%s is valid: %s', (digits, because) => {
    expect(checkNationalNumber('NO', digits, today)).toEqual({ valid: true, because });
  });

  it.each([
    ['', 'wrong-length'],
    ['1705402664', 'wrong-length'],
    ['170540266411', 'wrong-length'],
    ['1705402664x', 'wrong-length'],
    ['17054026642', 'wrong-checksum'],
  ])('%s is refused: %s', (digits, because) => {
    expect(checkNationalNumber('NO', digits, today)).toEqual({ valid: false, because });
  });

  it('is found out when any one digit is wrong', () => {
    const digits = '14918910078';
    for (let at = 0; at < digits.length; at += 1) {
      const wrong = digits.slice(0, at) + String((Number(digits[at]) + 1) % 10) + digits.slice(at + 1);
      expect(checkNationalNumber('NO', wrong, today).valid).toBe(false);
    }
  });
});

describe('a Danish CPR number', () => {
  it.each([
    ['0707614285', 'ordinary'],
    ['2902001234', 'wrong-date'],
    ['2902004234', 'ordinary'],
    ['0101651234', 'ordinary'],
    ['6101654234', 'temporary'],
    ['3102801234', 'wrong-date'],
    ['0013801234', 'wrong-date'],
    ['9212801234', 'wrong-date'],
    ['010165123', 'wrong-length'],
    ['010165-1234', 'wrong-length'],
  ])('%s: %s', (digits, because) => {
    expect(checkNationalNumber('DK', digits, today)).toMatchObject({ because });
  });

  it('of somebody not yet born is refused, of somebody born today is not', () => {
    expect(checkNationalNumber('DK', '2211264123', today).valid).toBe(true);
    expect(checkNationalNumber('DK', '2311264123', today)).toEqual({ valid: false, because: 'born-later' });
  });

  it.each([
    [37, 3, 1937],
    [0, 4, 2000],
    [36, 4, 2036],
    [37, 4, 1937],
    [57, 5, 2057],
    [58, 8, 1858],
    [36, 9, 2036],
    [37, 9, 1937],
  ])('with year %i and seventh digit %i tells %i', (year, seventh, expected) => {
    expect(danishBirthYear(year, seventh)).toBe(expected);
  });
});

describe('the day of birth a number tells', () => {
  it.each([
    ['17054026641', '1940-05-17'],
    ['14918910078', '1989-11-14'],
    ['57054026641', '1940-05-17'],
    ['17454026641', '1940-05-17'],
    ['17704026641', '1940-05-17'],
    ['01011490012', '2014-01-01'],
    ['01015550012', '1855-01-01'],
    ['01014095012', '1940-01-01'],
    ['0707614285', '1961-07-07'],
    ['6101654234', '1965-01-01'],
    ['32134026641', undefined],
    ['170540266411', undefined],
    ['170540', undefined],
  ])('%s: %s', (digits, born) => {
    expect(birthDateIn(digits)).toBe(born);
  });
});

it('numbers written with a space or hyphen are read as their digits', () => {
  expect(digitsOf('149189 10078')).toBe('14918910078');
  expect(digitsOf('070761-4285')).toBe('0707614285');
});
