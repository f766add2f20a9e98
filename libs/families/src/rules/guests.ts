import type { LocalDate } from '#contract';
import { addDays } from '#platform/clock';

/** The longest a guest may be let in at a time, in days: a year; then it is asked anew whether it is still needed. */
export const longestGuest = 365;

/** Why a guest from another municipality or service cannot be let in until a day. `until` is the first day outside. */
export function refusalOfGuest(today: LocalDate, until: LocalDate): 'too-long' | 'contradicts-record' | null {
  if (until < today) return 'contradicts-record';
  return until > addDays(today, longestGuest) ? 'too-long' : null;
}

/** What a guest service is called wherever it stands: with whoever answers for it, since it is not the municipality. */
export function guestName(name: string, ownerName: string): string {
  return `${name.trim()}, ${ownerName.trim()}`;
}

export const guestActs = ['set-until', 'end'] as const;
export type GuestAct = (typeof guestActs)[number];

/** What can be done about a guest's time: one who has left can be let in anew. */
export function guestActsOf(today: LocalDate, until: LocalDate): readonly GuestAct[] {
  return until > today ? ['set-until', 'end'] : ['set-until'];
}
