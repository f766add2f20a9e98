import { useTranslation } from 'react-i18next';
import { useMaybeMe } from '../api/me.js';
import { shortDay, writtenDay, writtenMoment, writtenTime } from './written-time.js';

export interface Dates {
  /** "tirsdag 24. november"; with the year when it is another one. */
  readonly day: (of: string) => string;
  /** "24. november kl. 14.05" */
  readonly moment: (of: string) => string;
  /** "kl. 14.05" */
  readonly time: (of: string) => string;
  /** "24.11." for tables. */
  readonly short: (of: string) => string;
}

/** Days and moments in the reader's language, on the municipality's clock. */
export function useDates(): Dates {
  const { i18n } = useTranslation();
  const { data: me } = useMaybeMe();
  const writing = {
    language: i18n.language,
    zone: me?.municipality?.timeZone ?? 'Europe/Oslo',
    thisYear: (me?.at ?? '').slice(0, 4),
  };
  return {
    day: (of) => writtenDay(of, writing),
    moment: (of) => writtenMoment(of, writing),
    time: (of) => writtenTime(of, writing),
    short: (of) => shortDay(of, writing),
  };
}
