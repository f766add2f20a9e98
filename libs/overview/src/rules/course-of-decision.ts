import type { EventType } from '#platform/audit';

/** What becomes of a decision: followed by everybody who must answer it. */
export const courseOfDecision: readonly EventType[] = [
  'decision-proposed',
  'decision-revised',
  'decision-reopened',
  'decision-agreed',
  'decision-in-effect',
  'decision-not-agreed',
  'decision-withdrawn',
  'decision-expired',
  'decision-other-route',
];

/** Follows from the last answer, so that naming whose hand it was would tell what was answered. */
export const nobodysHand: readonly EventType[] = courseOfDecision.filter(
  (type) => !['decision-proposed', 'decision-revised', 'decision-withdrawn'].includes(type),
);
