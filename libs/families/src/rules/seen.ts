import type { SeenReason } from '#contract';
import type { RosterLine } from './roster.js';
import type { RosterReason } from './words.js';

/** One person of whom the roster told more than who they are, and why. */
export interface RosterSeen {
  readonly subjectIds: readonly string[];
  readonly because: SeenReason;
  readonly reach: 'answering';
  readonly areas: readonly [];
}

const reasons: Readonly<Partial<Record<RosterReason, SeenReason>>> = {
  coordinates: 'coordinates',
  'answers-for': 'answers-for-subject',
  consented: 'consent',
  'own-step': 'own-step',
};

/**
 * What of the roster is written in the access log: every person an employee is shown, and whoever a relative reads in
 * full. That one's own people have names is not written down.
 */
export function rosterSeen(roster: readonly RosterLine[], isEmployee: boolean): RosterSeen[] {
  return roster
    .filter(({ because, detail }) => because !== 'self' && (isEmployee || detail === 'full'))
    .flatMap(({ personId, because }) => {
      const reason = reasons[because];
      return reason === undefined
        ? []
        : [{ subjectIds: [personId], because: reason, reach: 'answering', areas: [] } as const];
    });
}

/** A list of one's own families, names and no more, is one line for the officer alone: who stood on it the teams tell. */
export function listSeen(
  isEmployee: boolean,
): readonly { subjectIds: readonly []; because: SeenReason; reach: 'officer'; areas: readonly [] }[] {
  return isEmployee ? [{ subjectIds: [], because: 'own-families', reach: 'officer', areas: [] }] : [];
}

/** The records of who answers for whom, read by whoever keeps them: a line for each person of the family. */
export function factsSeen(memberIds: readonly string[]): RosterSeen[] {
  return memberIds.map((id) => ({ subjectIds: [id], because: 'coordinates', reach: 'answering', areas: [] }));
}

/** Who is taken out for a child, read by the coordinator or by another who answers for the child. */
export function exemptionsSeen(childIds: readonly string[], coordinates: boolean): RosterSeen[] {
  const because = coordinates ? 'coordinates' : 'answers-for-subject';
  return childIds.map((id) => ({ subjectIds: [id], because, reach: 'answering', areas: [] }));
}
