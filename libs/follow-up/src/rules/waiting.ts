import type { DecisionStatus, Instant } from '#contract';

/** Why a message is sent, or why it is not. */
export type MessageReason =
  | 'answer-waits'
  | 'to-be-told'
  | 'task-waits'
  | 'ends-soon'
  | 'not-ending'
  | 'sees-no-more'
  | 'answered'
  | 'nothing-asked'
  | 'other-version'
  | 'not-open'
  | 'clock-stopped'
  | 'task-closed'
  | 'no-access'
  | 'dead'
  | 'unknown-occurrence';

export interface Verdict {
  readonly send: boolean;
  readonly because: MessageReason;
}

export interface Recipient {
  readonly isAlive: boolean;
  /** Whether the person may still open what the message would lead to. */
  readonly hasAccess: boolean;
}

export interface WaitingFacts extends Recipient {
  readonly status: DecisionStatus;
  readonly currentVersion: number;
  /** Somebody wants to talk first, or asked for an interpreter. */
  readonly clockStopped: boolean;
  /** Whether the person must sign something of the current version. */
  readonly isAsked: boolean;
  /** Whether something the person must sign is still without an answer. */
  readonly isUnanswered: boolean;
  readonly isTold: boolean;
}

const send = (because: MessageReason): Verdict => ({ send: true, because });
const hold = (because: MessageReason): Verdict => ({ send: false, because });

/** Whether a person is to be reminded now that an answer is waiting: asked again from the facts each time. */
export function reminderVerdict(occurrence: string, facts: WaitingFacts): Verdict {
  const asked = /^v(\d{1,9})-(first|day-3|last-day|told)(?:-|$)/.exec(occurrence);
  if (asked === null) return hold('unknown-occurrence');
  const away = awayVerdict(facts);
  if (away !== undefined) return away;
  if (Number(asked[1]) !== facts.currentVersion) return hold('other-version');
  if (asked[2] === 'told') return toldVerdict(facts);
  if (facts.status !== 'proposed') return hold('not-open');
  if (!facts.isAsked) return hold('nothing-asked');
  if (!facts.isUnanswered) return hold('answered');
  // That there is something to read is told at once; nobody is hurried while somebody wants to talk.
  return facts.clockStopped && asked[2] !== 'first' ? hold('clock-stopped') : send('answer-waits');
}

/** Whoever is only told hears of it also when the others were quick to agree. */
function toldVerdict({ status, isTold }: WaitingFacts): Verdict {
  if (status !== 'proposed' && status !== 'agreed' && status !== 'in-effect') return hold('not-open');
  return isTold ? send('to-be-told') : hold('nothing-asked');
}

/** Whether the coordinator is to hear that somebody waits for them. */
export function taskVerdict(facts: Recipient & { readonly closedAt: Instant | null }): Verdict {
  return awayVerdict(facts) ?? (facts.closedAt === null ? send('task-waits') : hold('task-closed'));
}

/** Whether somebody is to hear that something happened in the plan; what happened is read there, if it can be read still. */
export function newsVerdict(facts: Recipient & { readonly seesIt: boolean }): Verdict {
  return awayVerdict(facts) ?? (facts.seesIt ? send('to-be-told') : hold('sees-no-more'));
}

/** Whether somebody is to hear that what they said yes to ends soon: not once it is renewed, taken back or another's to give. */
export function endingVerdict(
  facts: Recipient & { readonly isEnding: boolean; readonly isAsked: boolean },
): Verdict {
  const away = awayVerdict(facts);
  if (away !== undefined) return away;
  if (!facts.isAsked) return hold('nothing-asked');
  return facts.isEnding ? send('ends-soon') : hold('not-ending');
}

/** A death stops every message, and so does the end of the right to see. */
function awayVerdict({ isAlive, hasAccess }: Recipient): Verdict | undefined {
  if (!isAlive) return hold('dead');
  return hasAccess ? undefined : hold('no-access');
}
