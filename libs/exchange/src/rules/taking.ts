import type { CommitmentState } from '#contract';

/** Whose matters somebody may carry to a new place: their own, and those of the children they answer for. */
export interface Taker {
  readonly personId: string;
  readonly childIds: readonly string[];
}

/** One thing of the plan, as whoever takes it sees it. */
export interface OfPlan {
  readonly subjectIds: readonly string[];
  readonly state: CommitmentState;
  /** Who does a step; `null` for a goal. */
  readonly owner: {
    readonly personIds: readonly string[];
    /** Somebody whose name the taker may not know, a service, or somebody outside does it too. */
    readonly others: boolean;
  } | null;
}

/** Why something stays behind: it is over, it is about somebody else too, or somebody else does it. */
export const staysBecause = ['over', 'about-another', 'another-does-it'] as const;
export type StaysBecause = (typeof staysBecause)[number];

const open: readonly CommitmentState[] = ['planned', 'in-progress'];

/**
 * Why somebody cannot take a thing along to another municipality; `null` when they can. What is about another adult is that
 * adult's to take, and a service's step stays with the service: the new place has services, and promises, of its own.
 */
export function staysBehind(taker: Taker, thing: OfPlan): StaysBecause | null {
  if (!open.includes(thing.state)) return 'over';
  const isOwn = (id: string) => id === taker.personId || taker.childIds.includes(id);
  if (thing.subjectIds.length === 0 || !thing.subjectIds.every(isOwn)) return 'about-another';
  if (thing.owner === null) return null;
  const { personIds, others } = thing.owner;
  return others || personIds.length === 0 || !personIds.every(isOwn) ? 'another-does-it' : null;
}

/** Who each numbered person of a taken plan is here; `null` when one of the wanted is nobody the bringer answers for. */
export function whoIsWho(
  bringer: Taker,
  told: readonly { readonly person: number; readonly personId: string }[],
  wanted: readonly number[],
): ReadonlyMap<number, string> | null {
  const known = new Map([[0, bringer.personId]]);
  for (const { person, personId } of told)
    if (person > 0 && bringer.childIds.includes(personId)) known.set(person, personId);
  return wanted.every((person) => known.has(person)) ? known : null;
}
