import type { Decision, OwnView } from '../child/child-queries.js';

export interface YoungChild {
  readonly id: string;
  readonly name: string;
  /** Who writes down what the child says. */
  readonly coordinator: string;
}

/** What the child lets the reader read, the last first; nothing is told of the rest. */
export function viewsOf({ childViews }: Decision, { id }: YoungChild): OwnView[] {
  return childViews.filter(({ childId }) => childId === id).reverse();
}

/** Only the parts about the child: what else the proposal holds is the grown-ups'. */
export function aboutChild(decision: Decision, { id }: YoungChild): Decision {
  return { ...decision, parts: decision.parts.filter(({ subjectIds }) => subjectIds.includes(id)) };
}
