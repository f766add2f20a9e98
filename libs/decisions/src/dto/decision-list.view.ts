import { ApiProperty } from '@nestjs/swagger';
import type { DecisionStatus, Instant } from '#contract';

export class DecisionLine {
  @ApiProperty({ type: String })
  id!: string;
  @ApiProperty({ type: String })
  question!: string;
  @ApiProperty({ type: String })
  status!: DecisionStatus;
  @ApiProperty({ type: 'integer' })
  version!: number;
  @ApiProperty({ type: String, nullable: true })
  closesAt!: Instant | null;
  @ApiProperty({ type: String, nullable: true })
  effectAt!: Instant | null;
  @ApiProperty({ type: Object })
  answered!: { given: number; of: number };
  @ApiProperty({ type: Boolean })
  waitsForMe!: boolean;
}

export class DecisionList {
  @ApiProperty({ type: [DecisionLine] })
  items!: DecisionLine[];
}
