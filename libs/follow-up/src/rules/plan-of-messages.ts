import type { Country, Instant } from '#contract';
import { reminderOccurrences } from '#decisions';
import { timeZoneOf } from '#platform/clock';
import { mailSlot, nextMailSlot, type MailSlot } from './mail-time.js';

/** One decision that waits for one person's answer. */
export interface WaitingAnswer {
  readonly openedAt: Instant;
  readonly closesAt: Instant | null;
  /** When the answer came; nothing is sent from then on. */
  readonly answeredAt: Instant | null;
}

export interface PersonsMessages {
  readonly waiting: readonly WaitingAnswer[];
  readonly country: Country;
  readonly diedAt: Instant | null;
}

/** Which e-mails a person gets until a moment, for everything that waits: at most one a day, none in the night. */
export function messagesFor(facts: PersonsMessages, until: Instant): readonly MailSlot[] {
  const timeZone = timeZoneOf(facts.country);
  const wanted = facts.waiting
    .flatMap((one) =>
      reminderOccurrences(one.openedAt, one.closesAt, facts.country).map(({ at }) => ({ at, one })),
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const sent = new Map<string, MailSlot>();
  for (const { at, one } of wanted) {
    let slot = mailSlot({ at, timeZone });
    const open = sent.get(slot.occurrence);
    // What comes after the day's message has gone waits for the next morning; what comes before goes with it.
    if (open !== undefined && open.at < at) slot = nextMailSlot(slot, timeZone);
    if (slot.at > until || stopped(one, slot.at) || isPast(facts.diedAt, slot.at)) continue;
    if (!sent.has(slot.occurrence)) sent.set(slot.occurrence, slot);
  }
  return [...sent.values()];
}

function stopped({ answeredAt, closesAt }: WaitingAnswer, at: Instant): boolean {
  return isPast(answeredAt, at) || isPast(closesAt, at);
}

function isPast(moment: Instant | null, at: Instant): boolean {
  return moment !== null && moment <= at;
}
