import type { Country, Instant, LocalDate } from '#contract';

const timeZones: Record<Country, string> = { NO: 'Europe/Oslo', DK: 'Europe/Copenhagen' };

/** The time zone whose calendar decides birthdays and deadlines in a country. */
export function timeZoneOf(country: Country): string {
  return timeZones[country];
}

const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  let calendar = calendars.get(timeZone);
  if (!calendar) {
    // Swedish writes a date as ISO does: 2026-11-22.
    calendar = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
    calendars.set(timeZone, calendar);
  }
  return calendar;
}

/** The day it is in a time zone at a moment. */
export function localDateOf(instant: Instant, timeZone: string): LocalDate {
  return calendarOf(timeZone).format(new Date(instant));
}

/** The moment a day begins in a time zone, also where the night changes the clock. */
export function startOfDay(day: LocalDate, timeZone: string): Instant {
  const midnightInUtc = Date.parse(`${day}T00:00:00.000Z`);
  // Norway and Denmark are one or two hours ahead; the later candidate that is still the day itself wins.
  for (const hoursAhead of [2, 1, 0]) {
    const candidate = new Date(midnightInUtc - hoursAhead * 3_600_000).toISOString();
    if (localDateOf(candidate, timeZone) === day) return candidate;
  }
  throw new RangeError(`${timeZone} is not a time zone of this product.`);
}

/** A day so many days later, or earlier when negative. */
export function addDays(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day so many months later, or the last day of a month that is too short. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const lastDate = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  const at = Date.UTC(Math.floor(index / 12), index % 12, Math.min(date, lastDate));
  return new Date(at).toISOString().slice(0, 10);
}

/** How many days lie from one day to another. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / 86_400_000;
}

/** Whether a text names a day that exists: 2026-02-29 does not. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
