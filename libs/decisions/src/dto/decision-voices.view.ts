import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { answers, signatureRoutes, type Answer, type Instant, type SignatureRoute } from '#contract';
import { talkKinds, type TalkKind } from './talk.dto.js';

export class TalkView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' })
  personId!: string;
  @ApiProperty({ enum: talkKinds })
  kind!: TalkKind;
  /** What whoever asked wanted to say; theirs and the coordinator's alone. */
  @ApiProperty({ type: String, nullable: true })
  words!: string | null;
  @ApiProperty({ type: String, format: 'date-time' })
  openedAt!: Instant;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt!: Instant | null;
}

/** How an objection counted. */
export class WeighingView {
  @ApiProperty({ type: String, nullable: true, description: 'Null until somebody has told the child' })
  reasons!: string | null;
  @ApiProperty({ type: String, format: 'date-time' })
  weighedAt!: Instant;
}

export class ChildViewView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  childId!: string;
  /** The child's words, when the child lets this reader have them. */
  @ApiPropertyOptional({ type: String, nullable: true })
  words?: string | null;
  @ApiProperty({ type: Boolean })
  saysNothing!: boolean;
  @ApiPropertyOptional({ type: Boolean })
  objects?: boolean;
  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  readableBy?: readonly string[];
  /** Whether whoever coordinates can read it, and so weigh it. For the child and the coordinator alone. */
  @ApiPropertyOptional({ type: Boolean })
  coordinatorReads?: boolean;
  /** For the child and the coordinator alone. */
  @ApiPropertyOptional({ type: WeighingView, nullable: true })
  weighing?: WeighingView | null;
}

/** An answer the reader may see: their own, or one whose words were given to them. */
export class AnswerView {
  @ApiProperty({ format: 'uuid' })
  signatureId!: string;
  /** The version that was answered; an answer counts for that one alone. */
  @ApiProperty({ type: 'integer' })
  version!: number;
  @ApiProperty({ format: 'uuid' })
  personId!: string;
  /** "På vegne av": whose hand it was when not the person's own. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  givenById!: string | null;
  @ApiProperty({ enum: answers })
  answer!: Answer;
  @ApiProperty({ type: String, nullable: true })
  words!: string | null;
  @ApiProperty({ type: String, format: 'date-time' })
  signedAt!: Instant;
  @ApiProperty({ type: Boolean })
  withdrawn!: boolean;
  @ApiProperty({ enum: signatureRoutes })
  route!: SignatureRoute;
  /** Whether a call back by another service is still missing. */
  @ApiProperty({ type: Boolean })
  awaitsCallBack!: boolean;

  @ApiProperty({
    description: 'When another service called, the person did not stand by it: it counts for nothing',
  })
  denied!: boolean;
}
