import { reads } from './session.js';
import type { Visit } from './visit.js';

const long = 86_400_000;

/** A day as the wire has it, as one writes it in a field, and as the pages write it. */
export interface Day {
  readonly iso: string;
  readonly typed: string;
  /** "tirsdag 24. november", whatever the year. */
  readonly written: string;
}

/** So many days from the app's own today; before it when negative. */
export async function dayFromNow(visit: Visit, days: number): Promise<Day> {
  const { at } = await reads<{ at: string }>(visit, '/api/v1/me');
  return dayOf(Date.parse(at) + days * long);
}

/** The day of a moment, on the clock of the demo's municipalities. */
export function dayOf(at: number): Day {
  const timeZone = 'Europe/Oslo';
  const iso = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);
  const written = new Intl.DateTimeFormat('nb', { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
  return { iso, typed: iso.split('-').reverse().join('.'), written: written.format(at) };
}

/** "24. november kl. 08.00" of a moment, on the clock of the demo's municipalities. */
export function writtenMoment(at: string): string {
  const part = (form: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('nb', { ...form, timeZone: 'Europe/Oslo' }).format(new Date(at));
  const time = part({ hour: '2-digit', minute: '2-digit' }).replace(':', '.');
  return `${part({ day: 'numeric', month: 'long' })} kl. ${time}`;
}
