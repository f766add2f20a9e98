import type { LocalDate } from '#contract';
import { addDays } from '#platform/clock';
import type { ConsentRefusal, ConsentState, ShownState } from './words.js';

const defaultDays = 365;
const longestDays = 730;

/** A consent lasts twelve months unless said otherwise, and never more than twenty-four. */
export function periodFor(
  today: LocalDate,
  until: LocalDate | undefined,
): { validFrom: LocalDate; validTo: LocalDate; refusal: ConsentRefusal | null } {
  const validTo = until ?? addDays(today, defaultDays);
  const refusal =
    validTo <= today ? 'period-reversed' : validTo > addDays(today, longestDays) ? 'period-too-long' : null;
  return { validFrom: today, validTo, refusal };
}

/** The state as the reader is told it: expired by its own date, waiting while another must still give. */
export function shownState(
  consent: { readonly state: ConsentState; readonly validTo: LocalDate; readonly opens: boolean },
  today: LocalDate,
): ShownState {
  if (consent.state !== 'given') return consent.state;
  if (consent.validTo <= today) return 'expired';
  return consent.opens ? 'given' : 'waiting';
}
