import { useTranslation } from 'react-i18next';
import { useMaybeMe } from '../api/me.js';

export interface Dates {
  /** "tirsdag 24. november"; with the year when it is another one. */
  readonly day: (of: string) => string;
  /** "24. november kl. 14.05" */
  readonly moment: (of: string) => string;
  /** "24.11." for tables. */
  readonly short: (of: string) => string;
}

const dateOnly = /^\d{4}-\d{2}-\d{2}$/;

/** Days and moments in the reader's language, on the municipality's clock. */
export function useDates(): Dates {
  const { i18n } = useTranslation();
  const { data: me } = useMaybeMe();
  const zone = me?.municipality?.timeZone ?? 'Europe/Oslo';
  const thisYear = (me?.at ?? '').slice(0, 4);
  const write = (of: string, form: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : i18n.language, {
      ...form,
      timeZone: dateOnly.test(of) ? 'UTC' : zone,
      ...(of.startsWith(thisYear) ? {} : { year: 'numeric' }),
    }).format(new Date(of));
  return {
    day: (of) => write(of, { weekday: 'long', day: 'numeric', month: 'long' }),
    moment: (of) => write(of, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }),
    short: (of) => write(of, { day: 'numeric', month: 'numeric' }),
  };
}
