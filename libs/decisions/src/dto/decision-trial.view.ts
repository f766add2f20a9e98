import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#contract';

/** Parts that run on trial while the rest of the decision is open. */
export class DecisionTrialView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: [String], format: 'uuid' })
  partIds!: string[];
  /** The first day it no longer runs; it ends before that with the decision. */
  @ApiProperty({ type: String, format: 'date' })
  endsOn!: LocalDate;
}
