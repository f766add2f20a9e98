import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageOn, birthdayOf } from './age.js';
import { boundaries } from './age.boundaries.js';

describe('age', () => {
  it.each([
    ['2010-06-15', '2022-06-14', 11],
    ['2010-06-15', '2022-06-15', 12],
    ['2010-06-15', '2022-06-16', 12],
    ['2010-12-31', '2028-12-30', 17],
    ['2010-12-31', '2028-12-31', 18],
    ['2010-01-01', '2027-12-31', 17],
    ['2010-01-01', '2028-01-01', 18],
    ['2010-01-01', '2010-01-01', 0],
  ])('a person born %s is on %s %i years old', (born, today, age) => {
    expect(ageOn(born, today)).toBe(age);
  });

  it.each([
    ['2027-02-28', 14],
    ['2027-03-01', 15],
    ['2028-02-28', 15],
    ['2028-02-29', 16],
    ['2028-03-01', 16],
    ['2030-02-28', 17],
    ['2030-03-01', 18],
  ])('a person born on 29 February 2012 is on %s %i years old', (today, age) => {
    expect(ageOn('2012-02-29', today)).toBe(age);
  });

  it('a birthday is the first day of an age, also in a century year without 29 February', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.oneof(day, fc.constant('1996-02-29')), fc.integer({ min: 1, max: 110 }), (born, age) => {
        const birthday = birthdayOf(born, age);
        const eve = new Date(Date.parse(birthday) - 86_400_000).toISOString().slice(0, 10);
        expect(ageOn(born, birthday)).toBe(age);
        expect(ageOn(born, eve)).toBe(age - 1);
      }),
    );
    expect(birthdayOf('1996-02-29', 104)).toBe('2100-03-01');
    expect(birthdayOf('1996-02-29', 4)).toBe('2000-02-29');
    expect(birthdayOf('1996-02-29', 12)).toBe('2008-02-29');
    expect(birthdayOf('1996-02-28', 5)).toBe('2001-02-28');
  });
});

describe('birthdays on which rights change', () => {
  it('are 7, 12, 15, 16 and 18 in Norway and 7, 10, 15, 16 and 18 in Denmark', () => {
    expect(boundaries('2018-06-15', 'NO').map((one) => one.age)).toEqual([7, 12, 15, 16, 18]);
    expect(boundaries('2018-06-15', 'DK').map((one) => one.age)).toEqual([7, 10, 15, 16, 18]);
  });

  it('leave out those that have passed, today included', () => {
    expect(boundaries('2010-06-15', 'NO', '2026-06-15')).toEqual([{ age: 18, on: '2028-06-15' }]);
    expect(boundaries('2010-06-15', 'NO', '2026-06-14')).toEqual([
      { age: 16, on: '2026-06-15' },
      { age: 18, on: '2028-06-15' },
    ]);
    expect(boundaries('1980-01-01', 'DK', '2026-01-01')).toEqual([]);
  });

  it('fall on 1 March in a year without 29 February', () => {
    expect(boundaries('2012-02-29', 'DK', '2027-01-01')).toEqual([
      { age: 15, on: '2027-03-01' },
      { age: 16, on: '2028-02-29' },
      { age: 18, on: '2030-03-01' },
    ]);
  });

  it('follow the law of the day: a Danish child was told from 12 before barnets lov', () => {
    expect(boundaries('2008-05-05', 'DK').map((one) => one.age)).toContain(12);
  });
});
