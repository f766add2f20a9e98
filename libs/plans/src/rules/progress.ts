import type { CommitmentState } from '#contract';

export const progressActs = ['begin', 'report', 'finish', 'resume', 'stop', 'replace'] as const;
export type ProgressAct = (typeof progressActs)[number];

export type ProgressRefusal = 'not-begun' | 'already-begun' | 'already-done' | 'already-over';
export type Progress = { readonly to: CommitmentState } | { readonly refused: ProgressRefusal };

const to = (state: CommitmentState): Progress => ({ to: state });
const no = (refused: ProgressRefusal): Progress => ({ refused });

const over: Readonly<Record<ProgressAct, Progress>> = {
  begin: no('already-over'),
  report: no('already-over'),
  finish: no('already-over'),
  resume: no('already-over'),
  stop: no('already-over'),
  replace: no('already-over'),
};

/** Every state of a goal or step and everything that can be done with it. */
export const progressTable: Readonly<Record<CommitmentState, Readonly<Record<ProgressAct, Progress>>>> = {
  planned: {
    begin: to('in-progress'),
    report: to('in-progress'),
    finish: to('done'),
    resume: no('not-begun'),
    stop: to('stopped'),
    replace: to('replaced'),
  },
  'in-progress': {
    begin: no('already-begun'),
    report: to('in-progress'),
    finish: to('done'),
    resume: no('already-begun'),
    stop: to('stopped'),
    replace: to('replaced'),
  },
  done: {
    begin: no('already-done'),
    report: no('already-done'),
    finish: no('already-done'),
    // Reported done by mistake: the step is still agreed.
    resume: to('in-progress'),
    stop: no('already-done'),
    replace: to('replaced'),
  },
  stopped: over,
  replaced: over,
};

/** Where a report takes a goal or step, or the one word why not. A stopped step starts again only by a new basis. */
export function progressOf(state: CommitmentState, act: ProgressAct): Progress {
  return progressTable[state][act];
}

/** Whether nothing can take a goal's or step's place, or end it, any more. */
export function isOver(state: CommitmentState): boolean {
  return progressTable[state] === over;
}

export interface Reporter {
  readonly personId: string;
  readonly serviceIds: readonly string[];
  readonly isCoordinator: boolean;
}

export interface OwnedCommitment {
  readonly ownerIds: readonly string[];
  readonly ownerServiceIds: readonly string[];
}

/** Whether a person may report on a step: those who do it, or the coordinator on their behalf. */
export function mayReport(reporter: Reporter, commitment: OwnedCommitment): boolean {
  return isDoer(reporter, commitment) || reporter.isCoordinator;
}

/** Whether a person may stop a step without anybody's yes: one who does it themselves; nobody on their behalf. */
export function mayStop(reporter: Reporter, commitment: OwnedCommitment): boolean {
  return isDoer(reporter, commitment);
}

function isDoer({ personId, serviceIds }: Reporter, { ownerIds, ownerServiceIds }: OwnedCommitment): boolean {
  return ownerIds.includes(personId) || serviceIds.some((id) => ownerServiceIds.includes(id));
}
