import type { Instant, LocalDate } from '#contract';
import { addDays, localDateOf, startOfDay } from '#platform/clock';

/** Between which hours on the wall a message may arrive. */
export interface WakingHours {
  readonly from: number;
  readonly until: number;
}

export const wakingHours: WakingHours = { from: 8, until: 20 };

const hourMs = 3_600_000;

/** One e-mail to one person: what names it, and when it may go. */
export interface MailSlot {
  readonly occurrence: string;
  readonly day: LocalDate;
  readonly at: Instant;
}

export interface MailWish {
  readonly at: Instant;
  readonly timeZone: string;
  readonly hours?: WakingHours;
  /** An urgent message goes by itself; all others of a day go as one. */
  readonly urgentId?: string;
}

/** When a message may go: now if people are awake there, else the next morning; one a day, urgent ones apart. */
export function mailSlot({ at, timeZone, hours = wakingHours, urgentId }: MailWish): MailSlot {
  const today = localDateOf(at, timeZone);
  const opens = hourOn(today, hours.from, timeZone);
  const closes = hourOn(today, hours.until, timeZone);
  const day = at < closes ? today : addDays(today, 1);
  const earliest = at < opens || at >= closes ? hourOn(day, hours.from, timeZone) : at;
  return { occurrence: urgentId === undefined ? day : `urgent-${urgentId}`, day, at: earliest };
}

/** The morning after, for a day whose one message has already gone. */
export function nextMailSlot(slot: MailSlot, timeZone: string, hours: WakingHours = wakingHours): MailSlot {
  const day = addDays(slot.day, 1);
  return { occurrence: day, day, at: hourOn(day, hours.from, timeZone) };
}

/** An hour on the wall of that day; counted back from the next midnight, since clocks change in the small hours. */
function hourOn(day: LocalDate, hour: number, timeZone: string): Instant {
  const midnight = Date.parse(startOfDay(addDays(day, 1), timeZone));
  return new Date(midnight - (24 - hour) * hourMs).toISOString();
}
