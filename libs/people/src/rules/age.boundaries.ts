import type { Country, LocalDate } from '#contract';
import { birthdayOf } from './age.js';
import { authorityTables } from './authority.tables.js';
import { isInForce } from './period.js';

export interface AgeBoundary {
  readonly age: number;
  readonly on: LocalDate;
}

/** The birthdays on which a person's rights change in a country, the nearest first; with `after`, only later ones. */
export function boundaries(
  birthDate: LocalDate,
  country: Country,
  after: LocalDate | null = null,
): readonly AgeBoundary[] {
  const reached = authorityTables[country].rows.flatMap((row) => {
    if (row.ages === 'unborn') return [];
    return row.ages
      .filter((age): age is number => age !== null && age > 0)
      .map((age) => ({ age, on: birthdayOf(birthDate, age) }))
      .filter(({ on }) => isInForce(row, on));
  });
  const byAge = new Map(reached.map((one) => [one.age, one]));
  return [...byAge.values()].filter(({ on }) => after === null || on > after).sort((a, b) => a.age - b.age);
}
