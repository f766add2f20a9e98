/** What a reader's language and a municipality's clock make of days and moments. */
export interface Writing {
  readonly language: string;
  readonly zone: string;
  /** Said only when it is another one. */
  readonly thisYear: string;
}

const dateOnly = /^\d{4}-\d{2}-\d{2}$/;

/** British, since an American would read the month first. */
const tagOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once each: to make one takes a phone a millisecond, and a history has hundreds of moments. */
function formatOf(tag: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${tag} ${JSON.stringify(form)}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(tag, form);
  formats.set(name, format);
  return format;
}

function write(of: string, writing: Writing, form: Intl.DateTimeFormatOptions): string {
  const { language, zone, thisYear } = writing;
  return formatOf(tagOf(language), {
    ...form,
    timeZone: dateOnly.test(of) ? 'UTC' : zone,
    ...(of.startsWith(thisYear) ? {} : { year: 'numeric' }),
  }).format(new Date(of));
}

/** "tirsdag 24. november"; "tirsdag den 24. november" in Danish, with and without a year; "Tuesday 24 November". */
export function writtenDay(of: string, writing: Writing): string {
  const day = write(of, writing, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');
  return writing.language === 'da' ? day.replace(/^(\p{L}+) (?=\d)/u, '$1 den ') : day;
}

/** "24.11." for tables. */
export function shortDay(of: string, writing: Writing): string {
  return write(of, writing, { day: 'numeric', month: 'numeric' });
}

/** "08:00": the municipality's clock. */
function clock(of: string, zone: string): string {
  return formatOf('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(new Date(of));
}

/** "kl. 08.00"; "at 08:00". The browser's own tables write a colon in Norwegian, which is not how it is written. */
export function writtenTime(of: string, { language, zone }: Writing): string {
  const time = clock(of, zone);
  return language === 'en' ? `at ${time}` : `kl. ${time.replace(':', '.')}`;
}

/** "24. november kl. 08.00"; "24 November at 08:00". */
export function writtenMoment(of: string, writing: Writing): string {
  return `${write(of, writing, { day: 'numeric', month: 'long' })} ${writtenTime(of, writing)}`;
}

/** The calendar day of a moment on the municipality's clock, as a field of days has it: "2026-11-24". */
export function dayIn(zone: string, of: string): string {
  return formatOf('sv-SE', { timeZone: zone }).format(new Date(of));
}

/** Eight in the morning of a day on the municipality's clock, wherever in the world the day was written. */
export function morningIn(zone: string, day: string): string {
  const guess = `${day}T08:00:00Z`;
  const [hour = 0, minute = 0] = clock(guess, zone).split(':').map(Number);
  const ahead = ((hour - 8) * 60 + minute) * 60_000;
  return new Date(Date.parse(guess) - ahead).toISOString();
}
