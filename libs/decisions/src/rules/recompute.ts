import type { PersonRequirement } from './requirement.js';

export interface RequirementChange {
  readonly personId: string | null;
  readonly role: PersonRequirement['role'];
  readonly partId: string;
  readonly state: PersonRequirement['state'];
}

export interface Recomputed {
  readonly added: readonly RequirementChange[];
  readonly removed: readonly RequirementChange[];
  /** A yes or a voice is now needed from another, or in another way: the decision opens again. */
  readonly reopens: boolean;
}

/** What a birthday, a death, a block or another change in the family makes of who must answer. */
export function compareRequirements(
  before: readonly PersonRequirement[],
  after: readonly PersonRequirement[],
): Recomputed {
  const old = standingOf(before);
  const fresh = standingOf(after);
  const added = [...fresh].filter(([key]) => !old.has(key)).map(([, change]) => change);
  const removed = [...old].filter(([key]) => !fresh.has(key)).map(([, change]) => change);
  return { added, removed, reopens: [...added, ...removed].some(({ role }) => role !== 'told') };
}

/** A new reason for the same person's same answer is no difference; a new person, part, role or route is. */
function standingOf(requirements: readonly PersonRequirement[]): Map<string, RequirementChange> {
  const standing = new Map<string, RequirementChange>();
  for (const { personId, role, state, alternativeGroup, partIds, reasons } of requirements) {
    const who = personId ?? reasons.map(({ subjectId }) => subjectId).join(' ');
    for (const partId of partIds) {
      const key = [who, role, state, alternativeGroup ?? '', partId].join('|');
      standing.set(key, { personId, role, partId, state });
    }
  }
  return standing;
}
