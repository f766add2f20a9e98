import type { RetentionReason } from '#contract';

const closed: readonly string[] = ['closed', 'closed-unsigned'];

/** What may be marked on a family's papers now: nothing twice, and handed to the archive only when the plan is closed. */
export function markable(
  reasons: readonly RetentionReason[],
  standing: readonly RetentionReason[],
  step: string,
): RetentionReason[] {
  return reasons.filter(
    (reason) => !standing.includes(reason) && (reason !== 'handed-over' || closed.includes(step)),
  );
}
