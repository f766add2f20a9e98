import type { DecisionStatus } from '#contract';
import { decisionErrors } from './decisions.errors.js';
import { actionsIn, transitionOf, type Step } from './rules/index.js';

/** Refuses a step the status does not allow, and says what would have been allowed. */
export function assertStep(status: DecisionStatus, step: Step): void {
  const transition = transitionOf(status, step);
  if ('refused' in transition) {
    throw decisionErrors['step-not-open']({
      because: transition.refused,
      status,
      allowed: actionsIn(status),
    });
  }
}
