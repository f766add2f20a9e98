import { addDays, localDateOf } from '#platform/clock';

/** The day it is in the municipality at a moment, or so many days later: what somebody there writes on a form. */
export function dayOf(at: string | number, ahead = 0): string {
  return addDays(localDateOf(new Date(at).toISOString(), 'Europe/Oslo'), ahead);
}
