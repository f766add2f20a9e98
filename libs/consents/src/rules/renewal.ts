import type { LocalDate } from '#contract';
import { addDays, daysBetween } from '#platform/clock';
import { isPossible } from './transitions.js';
import type { ShownState } from './words.js';

const renewalDays = 30;

/** From when a consent can be renewed: thirty days before it ends, and never before half of its time has passed. */
export function renewableFrom(validFrom: LocalDate, endsOn: LocalDate): LocalDate {
  const half = addDays(validFrom, Math.ceil(daysBetween(validFrom, endsOn) / 2));
  const usual = addDays(endsOn, -renewalDays);
  return half > usual ? half : usual;
}

export interface Renewable {
  readonly state: ShownState;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
}

/** Whether it is time to ask for a new yes: what runs is about to end, or what ran has ended by its own date. */
export function isRenewable({ state, validFrom, validTo }: Renewable, today: LocalDate): boolean {
  const recorded = state === 'waiting' ? 'given' : state;
  return isPossible(recorded, 'renew') && renewableFrom(validFrom, validTo) <= today;
}
