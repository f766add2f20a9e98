import type { InterpretedByView } from '#people';
import type {
  Answer,
  ContactRoute,
  DecisionStatus,
  Instant,
  LocalDate,
  MatterClass,
  SignatureRoute,
} from '#contract';
import type {
  Addition,
  Part,
  PersonRequirement,
  RecordedRefusal,
  RequirementReason,
  StandsFor,
} from './rules/index.js';

/** A part as it stands in a version, with who wrote it: the author may always read their own draft. */
export interface CasePart extends Part {
  readonly authorId: string;
  readonly matterClass: MatterClass;
  readonly hash: string;
}

export interface CaseSignature {
  readonly id: string;
  readonly personId: string;
  readonly recordedBy: string;
  readonly version: number;
  readonly attempt: number;
  readonly answer: Answer;
  readonly route: SignatureRoute;
  readonly signedAt: Instant;
  readonly delegationId: string | null;
  readonly withdrawn: boolean;
  readonly calledBack: boolean;
  /** When called back, the person did not stand by it. */
  readonly denied: boolean;
  /** Whether it fills every requirement its person has now; new requirements need a new answer. */
  readonly complete: boolean;
  readonly words: string | null;
  readonly wordsFor: readonly string[];
  readonly interpretedBy: InterpretedByView | null;
  readonly sheetHash: string;
}

export interface CaseView {
  readonly id: string;
  readonly childId: string;
  readonly version: number;
  readonly words: string | null;
  readonly saysNothing: boolean;
  readonly objects: boolean;
  readonly coordinatorReads: boolean;
  readonly weighed: boolean;
  readonly weighing: {
    readonly reasons: string;
    readonly toldChild: boolean;
    readonly weighedAt: Instant;
  } | null;
  readonly talkedOn: LocalDate;
  readonly readableBy: readonly string[];
  readonly present: readonly string[];
  readonly interpretedBy: InterpretedByView | null;
}

export interface CaseTalk {
  readonly id: string;
  readonly personId: string;
  readonly kind: 'talk' | 'interpreter';
  readonly words: string | null;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
}

/** Parts that have begun on trial and have not ended. */
export interface RunningTrial {
  readonly id: string;
  readonly partIds: readonly string[];
  readonly endsOn: LocalDate;
}

export interface CaseRequirement extends RequirementReason {
  readonly id: string;
  readonly key: string;
  readonly personId: string | null;
  readonly role: PersonRequirement['role'];
  readonly state: PersonRequirement['state'];
  readonly mayNotSee: boolean;
  readonly alternativeGroup: string | null;
}

/** A part as it is written; `carries`: the sent part it goes on from. */
export interface DraftPart extends Part {
  readonly authorId: string;
  readonly carries?: string;
}

/** What a drafter has written and not yet proposed. */
export interface Draft {
  readonly parts: readonly DraftPart[];
  readonly additions: readonly Addition[];
  readonly wantedDays: number | null;
  readonly thinkUntil: Instant | null;
  /** Who needs an interpreter before they can answer; left out of drafts from before it was asked. */
  readonly interpreterFor?: readonly string[];
}

/** Everything about one decision that a rule may ask, loaded at once. */
export interface DecisionCase {
  readonly id: string;
  readonly familyId: string;
  readonly question: string;
  readonly draftedBy: string;
  readonly draftedAs: 'family' | 'coordination';
  readonly status: DecisionStatus;
  readonly statusSince: Instant;
  readonly currentVersion: number;
  readonly urgent: boolean;
  readonly urgentBecause: string | null;
  readonly draft: Draft;
  readonly openedAt: Instant | null;
  readonly closesAt: Instant | null;
  readonly earliestSignAt: Instant | null;
  readonly effectAt: Instant | null;
  readonly inEffectAt: Instant | null;
  readonly version: number;
  readonly rootHash: string | null;
  readonly partHashes: readonly string[];
  readonly parts: readonly CasePart[];
  readonly requirements: readonly CaseRequirement[];
  readonly signatures: readonly CaseSignature[];
  readonly views: readonly CaseView[];
  readonly talks: readonly CaseTalk[];
  readonly additions: readonly Addition[];
  readonly trials: readonly RunningTrial[];
  readonly sheets: readonly {
    readonly personId: string;
    readonly sheetHash: string;
    readonly partIds: readonly string[];
  }[];
  readonly unreachableIds: readonly string[];
  readonly attempts: readonly {
    readonly personId: string;
    readonly route: ContactRoute;
    readonly at: Instant;
    readonly byEmployeeId: string;
  }[];
  readonly askedToReconsider: boolean;
  readonly privateCalls: readonly { readonly personId: string; readonly endedAt: Instant }[];
  readonly informingRefusals: readonly RecordedRefusal[];
  /** Of the current version's parts: what had to be in place first, and is. */
  readonly preconditionsMet: readonly { readonly partId: string; readonly metAt: Instant }[];
  readonly helpHold: boolean;
  /** Whom a row of this family that was merged into another is now; the version keeps the ids it was frozen with. */
  readonly standsFor: StandsFor;
}

/** The parts whose precondition is written down as in place. */
export function metPartIds({ preconditionsMet }: Pick<DecisionCase, 'preconditionsMet'>): readonly string[] {
  return preconditionsMet.map(({ partId }) => partId);
}

/** The stored rows, one per reason, joined again into one requirement per person. */
export function joinRequirements(rows: readonly CaseRequirement[]): readonly PersonRequirement[] {
  const keys = [...new Set(rows.map(({ key }) => key))].sort();
  return keys.flatMap((key) => {
    const own = rows.filter((row) => row.key === key);
    const [first] = own;
    if (first === undefined) return [];
    const { personId, role, state, mayNotSee, alternativeGroup } = first;
    const reasons = own.map(({ partId, subjectId, because, source }) => ({
      partId,
      subjectId,
      because,
      source,
    }));
    const partIds = [...new Set(own.map(({ partId }) => partId))].sort();
    return [{ key, personId, role, state, mayNotSee, alternativeGroup, partIds, reasons }];
  });
}
