import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Instant } from '#contract';
import { InterpretedByView } from '#people';
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
  @ApiProperty({ type: InterpretedByView, nullable: true })
  interpretedBy!: InterpretedByView | null;
  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  readableBy?: readonly string[];
  /** Whether whoever coordinates can read it, and so weigh it. For the child and the coordinator alone. */
  @ApiPropertyOptional({ type: Boolean })
  coordinatorReads?: boolean;
  /** For the child and the coordinator alone. */
  @ApiPropertyOptional({ type: WeighingView, nullable: true })
  weighing?: WeighingView | null;
}
