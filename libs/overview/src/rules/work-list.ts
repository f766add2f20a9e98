import {
  workKinds,
  workTabs,
  type Instant,
  type Turn,
  type WorkKind,
  type WorkState,
  type WorkTab,
} from '#contract';

/** A thing that waits, as it was found. */
export interface Work {
  readonly kind: WorkKind;
  readonly state: WorkState;
  readonly since: Instant;
  readonly dueAt: Instant | null;
}

/** Whose turn each kind is while it is simply open; complete by type, so that a new kind must say. */
const turnOfKind: Readonly<Record<WorkKind, Turn>> = {
  help: 'coordinator',
  'emergency-review': 'coordinator',
  'safety-bar': 'service',
  talk: 'coordinator',
  weighing: 'coordinator',
  'hear-child': 'coordinator',
  'other-route': 'coordinator',
  'not-agreed': 'coordinator',
  reconsideration: 'coordinator',
  'rights-request': 'coordinator',
  'hand-over-offer': 'coordinator',
  'hand-over': 'others',
  draft: 'coordinator',
  'service-promise': 'service',
  'call-back': 'service',
  answers: 'family',
  'late-step': 'family',
  'consent-ended': 'coordinator',
  'ungrounded-proposal': 'coordinator',
  'ungrounded-paper': 'coordinator',
  'coming-of-age': 'coordinator',
};

/** States that hand the turn to somebody else than the kind alone would. */
const turnOfState: Partial<Readonly<Record<WorkState, Turn>>> = {
  'to-do': 'coordinator',
  stuck: 'coordinator',
  'waits-for-service': 'service',
  'waits-for-others': 'others',
};

/** Whoever is waited for longer than this is stuck, whatever the paper says. */
const patienceDays = 14;

/** Whose turn it is: the coordinator's, the family's, a service's or another's. */
export function turnOf({ kind, state }: Pick<Work, 'kind' | 'state'>): Turn {
  return turnOfState[state] ?? turnOfKind[kind];
}

/** Whether its time has run out. */
export function isOverdue({ dueAt }: Pick<Work, 'dueAt'>, at: Instant): boolean {
  return dueAt !== null && dueAt <= at;
}

/** Whether it does not move by itself: refused, without a way on, or somebody else has been waited for too long. */
export function isStuck(work: Work, at: Instant): boolean {
  if (work.state === 'stuck') return true;
  return turnOf(work) !== 'coordinator' && daysBetween(work.since, at) > patienceDays;
}

/** On which tabs of the work list a thing stands. */
export function tabsOf(work: Work, at: Instant): readonly WorkTab[] {
  const turn = turnOf(work);
  const on: Readonly<Record<WorkTab, boolean>> = {
    mine: turn === 'coordinator',
    family: turn === 'family',
    overdue: isOverdue(work, at),
    stuck: isStuck(work, at),
    all: true,
  };
  return workTabs.filter((tab) => on[tab]);
}

/** The order of the list: a quiet word first, then what is urgent, then what ends first, then what waited longest. */
export function placeOf(
  work: Work & { readonly urgent: boolean; readonly id: string; readonly refId: string | null },
): string {
  const { kind, urgent, dueAt, since, id, refId } = work;
  const rank = kind === 'help' ? 0 : urgent ? 1 : 2;
  return [rank, dueAt ?? '9', since, workKinds.indexOf(kind), id, refId ?? ''].join('|');
}

function daysBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
