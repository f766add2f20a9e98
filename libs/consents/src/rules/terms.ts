import type { LocalDate } from '#contract';
import { addDays, addMonths } from '#platform/clock';
import type { ConsentRefusal, ConsentState, ShownState } from './words.js';

const usualMonths = 12;
const longestDays = 730;

/** A consent lasts as long as the municipality usually lets it unless said otherwise, and never more than twenty-four months. */
export function periodFor(
  today: LocalDate,
  until: LocalDate | undefined,
  months = usualMonths,
): { validFrom: LocalDate; validTo: LocalDate; refusal: ConsentRefusal | null } {
  const longest = addDays(today, longestDays);
  const usual = addMonths(today, months);
  const validTo = until ?? (usual < longest ? usual : longest);
  const refusal = validTo <= today ? 'period-reversed' : validTo > longest ? 'period-too-long' : null;
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
