import type {
  ChangeKind,
  Instant,
  Lane,
  LifeArea,
  MatterClass,
  RequirementRole,
  RequirementState,
} from '#contract';
import type { Payload, RequirementBecause } from '../rules/index.js';

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
