import type { DecisionAction, DecisionStatus, Instant, LifeArea, ChangeKind, Lane, MatterClass, Missing, RequirementRole, RequirementState } from '#contract';
import type { NotTold, PartRefusal, Payload, RequirementBecause } from '../rules/index.js';

/** One person's requirement, as far as the reader may see it. */
export class RequirementView {
  personId!: string | null;
  role!: RequirementRole;
  /** The first reason's word; every reason stands in `reasons`. */
  because!: RequirementBecause;
  /** Left out where it is not the reader's to know: while open, others' state is the coordinator's alone. */
  state?: RequirementState;
  answered?: boolean;
  reasons!: { partId: string; subjectId: string; because: RequirementBecause; source: string }[];
}

export class PartView {
  id!: string;
  kind!: ChangeKind;
  area!: LifeArea;
  subjectIds!: readonly string[];
  lane!: Lane;
  namedIds!: readonly string[];
  payload!: Payload;
  matterClass?: MatterClass;
}

export class TalkView {
  id!: string;
  personId!: string;
  kind!: 'talk' | 'interpreter';
  openedAt!: Instant;
  closedAt!: Instant | null;
}

export class ChildViewView {
  id!: string;
  childId!: string;
  /** The child's words, when the child lets this reader have them. */
  words?: string | null;
  saysNothing!: boolean;
  objects?: boolean;
  readableBy?: readonly string[];
}

/** An answer the reader may see: their own, or one whose words were given to them. */
export class AnswerView {
  signatureId!: string;
  personId!: string;
  answer!: string;
  words!: string | null;
  signedAt!: Instant;
  withdrawn!: boolean;
  route!: string;
  /** Whether a call back by another service is still missing. */
  awaitsCallBack!: boolean;
}

/** A proposal or agreement as one reader may know it. */
export class DecisionView {
  id!: string;
  familyId!: string;
  question!: string;
  status!: DecisionStatus;
  /** The frozen version that is answered; 0 for a draft. */
  version!: number;
  /** Goes back as If-Match when the draft is changed. */
  revision!: number;
  rootHash!: string | null;
  sheetHash!: string | null;
  urgent!: boolean;
  draftedBy!: string;
  openedAt!: Instant | null;
  closesAt!: Instant | null;
  earliestSignAt!: Instant | null;
  effectAt!: Instant | null;
  inEffectAt!: Instant | null;
  parts!: PartView[];
  requirements!: RequirementView[];
  answered!: { given: number; of: number };
  /** "Koordinatoren går gjennom": what lies behind it is never said. */
  underReview!: boolean;
  answers!: AnswerView[];
  childViews!: ChildViewView[];
  talks!: TalkView[];
  missing!: readonly Missing[];
  allowedActions!: readonly DecisionAction[];
  /** What stops a draft from being proposed, part by part; for the drafter. */
  refusals?: readonly PartRefusal[];
  notTold?: readonly NotTold[];
  /** Services whose promise is missing, per part; for the drafter. */
  missingPromises?: readonly { serviceId: string; partId: string }[];
}

export class DecisionLine {
  id!: string;
  question!: string;
  status!: DecisionStatus;
  version!: number;
  closesAt!: Instant | null;
  effectAt!: Instant | null;
  answered!: { given: number; of: number };
  waitsForMe!: boolean;
}

export class DecisionList {
  items!: DecisionLine[];
}
