import Holidays from 'date-holidays';
import type { Country, LocalDate } from '#contract';

const calendars = new Map<Country, Holidays>();

/** Whether a day is a public holiday where the family lives; optional and observed days are working days. */
export function fallsOnHoliday(country: Country, day: LocalDate): boolean {
  const calendar = calendars.get(country) ?? new Holidays(country);
  calendars.set(country, calendar);
  const found = calendar.isHoliday(`${day} 12:00:00`);
  return found !== false && found.some(({ type }) => type === 'public');
}

/** Whether people are at work that day: no Saturday, no Sunday and no public holiday. */
export function isWorkingDay(country: Country, day: LocalDate): boolean {
  const weekday = new Date(`${day}T12:00:00.000Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !fallsOnHoliday(country, day);
}
