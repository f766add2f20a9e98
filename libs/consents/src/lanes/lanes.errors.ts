import { defineErrors } from '#platform/errors';

export const laneErrors = defineErrors({
  /** Whoever it is about chooses who sees it, and who answers for them; the author alone where it is the author's own. */
  'lane-not-yours': 403,
  /** It would reach further than everyone it is about has said yes to: that takes a proposal. */
  'lane-others-must-agree': 409,
  /** Somebody it is about, who does it, or who answers for a child in it would lose it from sight. */
  'lane-would-shut-out': 409,
  /** Named is somebody the caller does not know of in this family. */
  'lane-unknown-person': 409,
});
