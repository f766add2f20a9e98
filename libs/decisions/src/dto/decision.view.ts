import type { DecisionAction, DecisionStatus, Instant, Missing } from '#contract';
import type { NotTold, PartRefusal } from '../rules/index.js';
import type {
  AnswerView,
  ChildViewView,
  PartView,
  RequirementView,
  TalkView,
} from './decision-parts.view.js';

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
