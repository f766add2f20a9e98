import type { PartRefusalCode, RequirementRole } from '#contract';
import { becauseLines, type Because } from '#people';

/** Why a person is asked: the authority table's word, or the decision's own. */
export const requirementReasons = [
  ...(Object.keys(becauseLines) as Because[]),
  'added-by-drafter',
  'concerns-me-too',
  'nobody-can-decide',
] as const;
export type RequirementBecause = (typeof requirementReasons)[number];

export interface RequirementReason {
  readonly partId: string;
  readonly subjectId: string;
  readonly because: RequirementBecause;
  readonly source: string;
}

/** One person's one requirement over all the parts that give it, with every reason. */
export interface PersonRequirement {
  /** Stable name of the requirement within a version; the same facts give the same key. */
  readonly key: string;
  readonly personId: string | null;
  readonly role: RequirementRole;
  /** Before anybody has answered. */
  readonly state: 'open' | 'impossible' | 'other-route';
  /** Why it needs another route although the person exists: they may not see what it is about. */
  readonly mayNotSee: boolean;
  /** Of those with the same group, one yes is enough. */
  readonly alternativeGroup: string | null;
  readonly partIds: readonly string[];
  readonly reasons: readonly RequirementReason[];
}

/** Why a part cannot be proposed, naming the part and where it helps the person. */
export interface PartRefusal {
  readonly code: PartRefusalCode;
  readonly partId: string;
  readonly personId: string | null;
}

/** Somebody who should have been told but may not be; the coordinator records why and the route of appeal. */
export interface NotTold {
  readonly partId: string;
  readonly personId: string;
  readonly because: RequirementBecause;
}

export interface RequirementPlan {
  readonly requirements: readonly PersonRequirement[];
  readonly refusals: readonly PartRefusal[];
  readonly notTold: readonly NotTold[];
}
