import type { RequirementState } from '#contract';
import type { AnswerFact, FoldFacts } from './answers.js';
import { isCountedYes, isStanding, viewsOf } from './counts.js';
import type { PersonRequirement } from './requirement.js';

export type FoldOutcome = 'open' | 'agreed' | 'not-agreed' | 'other-route';

export interface FoldedRequirement extends PersonRequirement {
  readonly folded: RequirementState;
  /** The person has answered, whether or not the answer counts yet. */
  readonly answered: boolean;
  readonly waitsFor:
    'signature' | 'call-back' | 'child-view' | 'weighing' | 'coordinator-reading' | 'other-route' | null;
}

export interface Folded {
  readonly outcome: FoldOutcome;
  readonly requirements: readonly FoldedRequirement[];
  /** An objection from 12 waits to be weighed; to others it reads "Koordinatoren går gjennom". */
  readonly objectionHeld: boolean;
}

/** What the answers so far make of a decision: open, agreed, not agreed, or in need of another route. */
export function fold(requirements: readonly PersonRequirement[], facts: FoldFacts): Folded {
  const folded = requirements.map((one) => foldOne(one, facts));
  return {
    outcome: outcomeOf(folded),
    requirements: folded,
    objectionHeld: folded.some(({ waitsFor }) => waitsFor === 'weighing'),
  };
}

function foldOne(requirement: PersonRequirement, facts: FoldFacts): FoldedRequirement {
  const { personId, state, role } = requirement;
  if (personId === null || state === 'impossible') {
    const folded = state === 'other-route' ? state : 'impossible';
    return { ...requirement, folded, answered: false, waitsFor: 'other-route' };
  }
  switch (role) {
    case 'told':
      return {
        ...requirement,
        folded: foldTold(requirement, personId, facts),
        answered: false,
        waitsFor: null,
      };
    case 'heard':
      return { ...requirement, ...foldHeard(requirement, personId, facts) };
    case 'sign':
      return { ...requirement, ...foldSign(requirement, personId, facts) };
  }
}

type FoldedPart = Pick<FoldedRequirement, 'folded' | 'answered' | 'waitsFor'>;

function foldTold({ state }: PersonRequirement, personId: string, { toldIds }: FoldFacts): RequirementState {
  if (toldIds.includes(personId)) return 'met';
  return state;
}

function foldHeard({ state }: PersonRequirement, personId: string, facts: FoldFacts): FoldedPart {
  const views = viewsOf(personId, facts.views, facts.today);
  const holds = facts.twelveOrOlderIds.includes(personId);
  if (state === 'other-route') return { folded: state, answered: views.length > 0, waitsFor: 'other-route' };
  if (views.length === 0) return { folded: 'open', answered: false, waitsFor: 'child-view' };
  // Asked before what was said: a decision that stops tells nobody whether the child agreed.
  if (holds && views.some(({ coordinatorReads }) => !coordinatorReads))
    return { folded: 'other-route', answered: true, waitsFor: 'coordinator-reading' };
  const isUnweighed = holds && views.some(({ objects, weighed }) => objects && !weighed);
  return isUnweighed
    ? { folded: 'open', answered: true, waitsFor: 'weighing' }
    : { folded: 'met', answered: true, waitsFor: null };
}

function foldSign({ state }: PersonRequirement, personId: string, facts: FoldFacts): FoldedPart {
  const standing = facts.answers.filter(
    (one) => one.onBehalfOf === personId && isStanding(one, facts.version),
  );
  const answered = standing.length > 0;
  if (state === 'other-route') return { folded: state, answered, waitsFor: 'other-route' };
  if (standing.some(({ answer }) => answer === 'no')) return { folded: 'refused', answered, waitsFor: null };
  if (standing.some(isCountedYes)) return { folded: 'met', answered, waitsFor: null };
  if (answered) return { folded: 'open', answered, waitsFor: 'call-back' };
  return facts.unreachableIds.includes(personId)
    ? { folded: 'other-route', answered, waitsFor: 'other-route' }
    : { folded: 'open', answered, waitsFor: 'signature' };
}

/** Told gates nothing; nobody to ask is never agreement. */
function outcomeOf(folded: readonly FoldedRequirement[]): FoldOutcome {
  const gates = gatesOf(folded.filter(({ role }) => role !== 'told'));
  if (gates.length === 0) return 'other-route';
  if (gates.includes('refused')) return 'not-agreed';
  if (gates.some((gate) => gate === 'impossible' || gate === 'other-route')) return 'other-route';
  return gates.every((gate) => gate === 'met') ? 'agreed' : 'open';
}

/** One gate per requirement, and one per group of alternatives, which one yes opens. */
function gatesOf(folded: readonly FoldedRequirement[]): readonly RequirementState[] {
  const alone = folded.filter(({ alternativeGroup }) => alternativeGroup === null).map((one) => one.folded);
  const groups = new Set(folded.flatMap(({ alternativeGroup }) => alternativeGroup ?? []));
  const together = [...groups].map((group) =>
    bestOf(folded.filter(({ alternativeGroup }) => alternativeGroup === group).map((one) => one.folded)),
  );
  return [...alone, ...together];
}

const bestFirst: readonly RequirementState[] = ['met', 'open', 'refused', 'other-route', 'impossible'];

function bestOf(states: readonly RequirementState[]): RequirementState {
  return bestFirst.find((state) => states.includes(state)) ?? 'impossible';
}

/** Whether an answer was given on this version by or for a person; taken-back answers do not count. */
export function hasAnswered(personId: string, answers: readonly AnswerFact[], version: number): boolean {
  return answers.some((one) => one.onBehalfOf === personId && isStanding(one, version));
}

/** Who must still sign; an answer that was given stays given. */
export function stillToSign({ requirements }: Folded): readonly string[] {
  return requirements.flatMap(({ personId, waitsFor }) =>
    waitsFor === 'signature' && personId !== null ? [personId] : [],
  );
}
