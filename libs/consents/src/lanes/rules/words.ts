import type { Lane } from '#contract';

/** Why a lane cannot be chosen for an item. */
export const laneRefusals = [
  /** Whoever it is about, or answers for them, chooses; the author alone where it is the author's own. */
  'not-yours-to-choose',
  /** It would reach further, and somebody it is about has not said yes. */
  'others-must-agree',
  /** Somebody it is about, who does it, or who answers for a child in it would lose it from sight. */
  'would-shut-out',
] as const;
export type LaneRefusal = (typeof laneRefusals)[number];

/** The lanes a family chooses between; `service-notes` is a service's own and is never chosen for what is the family's. */
export const lanesToChoose = [
  'only-me',
  'named-persons',
  'subjects',
  'household',
  'family',
  'consented-services',
] as const satisfies readonly Lane[];
export type ChosenLane = (typeof lanesToChoose)[number];
