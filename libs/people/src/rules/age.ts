import type { LocalDate } from '#contract';

/**
 * How old a person is on a day, counted in birthdays of the local calendar.
 * Born on 29 February: in a year without that day the new age is reached on 1 March, when the whole year has
 * passed. Neither country's law names the day; the later one never gives or takes a right too early.
 */
export function ageOn(birthDate: LocalDate, today: LocalDate): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The day a person reaches an age. */
export function birthdayOf(birthDate: LocalDate, age: number): LocalDate {
  const year = Number(birthDate.slice(0, 4)) + age;
  const day = birthDate.slice(5) === '02-29' && !isLeapYear(year) ? '03-01' : birthDate.slice(5);
  return `${year}-${day}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
