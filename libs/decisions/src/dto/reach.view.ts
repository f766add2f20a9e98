import { ApiProperty } from '@nestjs/swagger';
import { contactRoutes, reachVerdicts, type ContactRoute, type Instant, type ReachVerdict } from '#contract';

/** One try to reach somebody who has not answered. */
export class TriedView {
  @ApiProperty({ enum: contactRoutes })
  route!: ContactRoute;

  @ApiProperty({ type: String, format: 'date-time' })
  at!: Instant;

  @ApiProperty({ format: 'uuid' })
  byEmployeeId!: string;
}

/** What was tried, and what is lacking before somebody counts as out of reach; for employees who may try or confirm. */
export class ReachView {
  @ApiProperty({ format: 'uuid' })
  personId!: string;

  @ApiProperty({ type: [TriedView] })
  attempts!: readonly TriedView[];

  /** `unreachable`: the reader may confirm it; `not-confirmed`: another employee must. */
  @ApiProperty({ enum: reachVerdicts })
  verdict!: ReachVerdict;

  @ApiProperty({ type: Boolean })
  confirmed!: boolean;

  @ApiProperty({ type: 'integer', description: 'How many more attempts the municipality asks for' })
  attemptsLeft!: number;

  @ApiProperty({ type: 'integer', description: 'Over how many days' })
  leastDays!: number;
}
