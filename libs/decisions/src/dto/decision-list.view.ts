import { ApiProperty } from '@nestjs/swagger';
import { decisionStatuses, type DecisionStatus, type Instant } from '#contract';
import { HeadingView } from './heading.view.js';
import { AnsweredCountView } from './requirement.view.js';

export class DecisionLine extends HeadingView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: decisionStatuses })
  status!: DecisionStatus;
  @ApiProperty({ type: 'integer' })
  version!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closesAt!: Instant | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  effectAt!: Instant | null;
  @ApiProperty({ type: AnsweredCountView })
  answered!: AnsweredCountView;
  @ApiProperty({ type: Boolean })
  waitsForMe!: boolean;
  @ApiProperty({ type: Boolean, description: 'The reader wrote it' })
  isMine!: boolean;
}

export class DecisionList {
  @ApiProperty({ type: [DecisionLine] })
  items!: DecisionLine[];
}
