import type { Country, Instant, LocalDate } from '#contract';

const calendars: Readonly<Record<Country, Intl.DateTimeFormat>> = {
  NO: calendarOf('Europe/Oslo'),
  DK: calendarOf('Europe/Copenhagen'),
};

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
}

/** Which calendar day a moment falls on where the family lives; a right changes at local midnight. */
export function localDate(instant: Instant, country: Country): LocalDate {
  const parts = calendars[country].formatToParts(new Date(instant));
  const part = (type: 'year' | 'month' | 'day'): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
