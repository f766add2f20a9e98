import type { LocalDate } from '#contract';
import { addDays, daysBetween } from '#platform/clock';
import { isPossible } from './transitions.js';
import type { ShownState } from './words.js';

const renewalDays = 30;

/**
 * From when a consent can be renewed: thirty days before it ends, and never before half of its time has passed. Before
 * the eighteenth birthday it is thirty days however short it was: the young person is to answer in good time.
 */
export function renewableFrom(validFrom: LocalDate, endsOn: LocalDate, lapses = false): LocalDate {
  if (lapses) return addDays(endsOn, -renewalDays);
  const half = addDays(validFrom, Math.ceil(daysBetween(validFrom, endsOn) / 2));
  const usual = addDays(endsOn, -renewalDays);
  return half > usual ? half : usual;
}

export interface Renewable {
  readonly state: ShownState;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
  /** It ends on the eighteenth birthday. */
  readonly lapses?: boolean;
}

/** Whether it is time to ask for a new yes: what runs is about to end, or what ran has ended by its own date. */
export function isRenewable({ state, validFrom, validTo, lapses }: Renewable, today: LocalDate): boolean {
  const recorded = state === 'waiting' ? 'given' : state;
  return isPossible(recorded, 'renew') && renewableFrom(validFrom, validTo, lapses) <= today;
}
