import { lifeAreas, type LifeArea } from '#contract';
import type { Part } from './part.js';

/** Words about a proposal as a whole, which stand beside its parts. */
export interface WholeWords {
  readonly question: string;
  readonly urgentBecause?: string | null;
}

/** What stands over a proposal for one reader. */
export interface Heading {
  /** `null`: not this reader's; then the areas of life they see of it stand in its place. */
  readonly question: string | null;
  readonly urgentBecause: string | null;
  readonly areas: readonly LifeArea[];
}

/**
 * The question and why it is urgent can name what any part says, so they are read by whoever sees every part; whoever
 * sees only some is told in what areas of life those lie.
 */
export function headingFor(
  { question, urgentBecause = null }: WholeWords,
  parts: readonly Part[],
  visible: readonly Part[],
): Heading {
  const areas = lifeAreas.filter((area) => visible.some((part) => part.area === area));
  const isWhole = parts.every(({ id }) => visible.some((part) => part.id === id));
  return isWhole ? { question, urgentBecause, areas } : { question: null, urgentBecause: null, areas };
}
