import type { Answer, Instant, LocalDate, SignatureRoute } from '#contract';

/** A signature as the fold needs it: who answered what, on which version, by which route. */
export interface AnswerFact {
  readonly signedBy: string;
  /** Equals `signedBy` unless a delegation stood behind the answer. */
  readonly onBehalfOf: string;
  readonly version: number;
  readonly answer: Answer;
  readonly route: SignatureRoute;
  readonly signedAt: Instant;
  readonly withdrawn: boolean;
  /** Paper and oral answers are confirmed by a call back from another service. */
  readonly calledBack: boolean;
  /** When called back, the person did not stand by what was written down for them. */
  readonly denied: boolean;
  /** Set when the delegation behind the answer was checked when it was signed; never trusted without. */
  readonly delegationHeld: boolean;
}

/** What a child, or an adult unable to consent, said when asked; saying nothing is a full answer. */
export interface ViewFact {
  readonly personId: string;
  readonly talkedOn: LocalDate;
  /** `not-able` is recorded with a reason and stands in for a view. */
  readonly said: 'words' | 'nothing' | 'not-able';
  readonly objects: boolean;
  /** Whoever coordinates can read it: they see the proposal, or the child let them. */
  readonly coordinatorReads: boolean;
  /** Whether the coordinator has recorded how the objection was weighed. */
  readonly weighed: boolean;
}

export interface FoldFacts {
  readonly version: number;
  readonly today: LocalDate;
  readonly answers: readonly AnswerFact[];
  readonly views: readonly ViewFact[];
  /** Persons confirmed unreachable by a second employee. */
  readonly unreachableIds: readonly string[];
  readonly toldIds: readonly string[];
  /** From 12 what is said must be somebody's to weigh, and an objection holds the decision until it is. */
  readonly twelveOrOlderIds: readonly string[];
}
