import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DecisionAction, DecisionStatus, Instant, Missing } from '#contract';
import type { PartRefusal } from '../rules/index.js';
import { PartView, RequirementView } from './decision-parts.view.js';
import { NotToldView } from './informing-refusal.view.js';
import { AnswerView, ChildViewView, TalkView } from './decision-voices.view.js';

/** A proposal or agreement as one reader may know it. */
export class DecisionView {
  @ApiProperty({ type: String })
  id!: string;
  @ApiProperty({ type: String })
  familyId!: string;
  @ApiProperty({ type: String })
  question!: string;
  @ApiProperty({ type: String })
  status!: DecisionStatus;
  /** The frozen version that is answered; 0 for a draft. */
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** Goes back as If-Match when the draft is changed. */
  @ApiProperty({ type: 'integer' })
  revision!: number;
  @ApiProperty({ type: String, nullable: true })
  rootHash!: string | null;
  @ApiProperty({ type: String, nullable: true })
  sheetHash!: string | null;
  @ApiProperty({ type: Boolean })
  urgent!: boolean;
  @ApiProperty({ type: String })
  draftedBy!: string;
  @ApiProperty({ type: String, nullable: true })
  openedAt!: Instant | null;
  @ApiProperty({ type: String, nullable: true })
  closesAt!: Instant | null;
  @ApiProperty({ type: String, nullable: true })
  earliestSignAt!: Instant | null;
  /** How long a signer may want to think at the most; null when nothing is open. */
  @ApiProperty({ type: String, nullable: true })
  thinkUntilAtMost!: Instant | null;
  @ApiProperty({ type: String, nullable: true })
  effectAt!: Instant | null;
  @ApiProperty({ type: String, nullable: true })
  inEffectAt!: Instant | null;
  @ApiProperty({ type: [PartView] })
  parts!: PartView[];
  @ApiProperty({ type: [RequirementView] })
  requirements!: RequirementView[];
  @ApiProperty({ type: Object })
  answered!: { given: number; of: number };
  /** "Koordinatoren går gjennom": what lies behind it is never said. */
  @ApiProperty({ type: Boolean })
  underReview!: boolean;
  @ApiProperty({ type: [AnswerView] })
  answers!: AnswerView[];
  @ApiProperty({ type: [ChildViewView] })
  childViews!: ChildViewView[];
  @ApiProperty({ type: [TalkView] })
  talks!: TalkView[];
  @ApiProperty({ type: [String] })
  missing!: readonly Missing[];
  @ApiProperty({ type: [String] })
  allowedActions!: readonly DecisionAction[];
  /** What stops a draft from being proposed, part by part; for the drafter. */
  @ApiPropertyOptional({ type: [Object] })
  refusals?: readonly PartRefusal[];
  /** Who should be told and may not be; for the drafter, and for the coordinator while it is open. */
  @ApiPropertyOptional({ type: [NotToldView] })
  notTold?: NotToldView[];
  /** Services whose promise is missing, per part; for the drafter. */
  @ApiPropertyOptional({ type: [Object] })
  missingPromises?: readonly { serviceId: string; partId: string }[];
}
