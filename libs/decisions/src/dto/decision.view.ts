import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { decisionActions, decisionStatuses, missingWords } from '#contract';
import type { DecisionAction, DecisionStatus, Instant, Missing } from '#contract';
import { PartView } from './decision-parts.view.js';
import { PreconditionView } from './precondition.view.js';
import { DecisionTrialView } from './decision-trial.view.js';
import { DraftingView } from './drafting.view.js';
import { ReachView } from './reach.view.js';
import { AnswerView } from './answer.view.js';
import { ChildViewView, TalkView } from './decision-voices.view.js';
import { coordinatorReadings, type CoordinatorReading } from './voices-for-coordinator.view.js';
import { AnsweredCountView, RequirementView } from './requirement.view.js';

/** A proposal or agreement as one reader may know it. */
export class DecisionView extends DraftingView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) familyId!: string;
  @ApiProperty({ enum: decisionStatuses }) status!: DecisionStatus;
  /** The frozen version that is answered; 0 for a draft. */
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** Goes back as If-Match when the draft is changed. */
  @ApiProperty({ type: 'integer' })
  revision!: number;
  @ApiProperty({ type: String, nullable: true }) rootHash!: string | null;
  @ApiProperty({ type: String, nullable: true }) sheetHash!: string | null;
  @ApiProperty({ type: Boolean }) urgent!: boolean;
  /** Why it is urgent, to whoever sees every part. */
  @ApiProperty({ type: String, nullable: true })
  urgentBecause!: string | null;
  @ApiProperty({ format: 'uuid' }) draftedBy!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  openedAt!: Instant | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closesAt!: Instant | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  earliestSignAt!: Instant | null;
  /** How long a signer may want to think at the most; null when nothing is open. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  thinkUntilAtMost!: Instant | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  effectAt!: Instant | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  inEffectAt!: Instant | null;
  @ApiProperty({ type: [PartView] })
  parts!: PartView[];
  /** Of the parts the reader sees. */
  @ApiProperty({ type: [PreconditionView] })
  preconditions!: PreconditionView[];
  @ApiProperty({ type: [RequirementView] })
  requirements!: RequirementView[];
  @ApiProperty({ type: AnsweredCountView })
  answered!: AnsweredCountView;
  /** "Koordinatoren går gjennom": what lies behind it is never said. */
  @ApiProperty({ type: Boolean })
  underReview!: boolean;
  @ApiProperty({ type: [AnswerView] })
  answers!: AnswerView[];
  @ApiProperty({ type: [ChildViewView] })
  childViews!: ChildViewView[];
  /** To whoever is heard: `with-my-yes`: the coordinator sees nothing of it, and nobody can go through it without my yes. */
  @ApiPropertyOptional({ enum: coordinatorReadings })
  coordinatorReads?: CoordinatorReading;
  @ApiProperty({ type: [TalkView] })
  talks!: TalkView[];
  /** What runs on trial now, of the parts the reader sees. */
  @ApiProperty({ type: [DecisionTrialView] })
  trials!: DecisionTrialView[];
  @ApiProperty({ enum: missingWords, isArray: true })
  missing!: readonly Missing[];
  @ApiProperty({ enum: decisionActions, isArray: true })
  allowedActions!: readonly DecisionAction[];
  /** The parts that can begin on trial now; for whoever may start one. */
  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  openToTrial?: string[];
  /** How far it has come to reach those who have not answered; for the employees who may try or confirm. */
  @ApiPropertyOptional({ type: [ReachView] })
  reach?: readonly ReachView[];
}
