import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601 } from 'class-validator';
import type { Instant } from '#contract';

/** "Jeg vil tenke": nobody answers before, and it holds for all who are asked. */
export class ThinkingTimeDto {
  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'At least an hour ahead, later than what holds now, and no later than thinkUntilAtMost.',
  })
  @IsISO8601({ strict: true })
  until!: Instant;
}

/** The thinking time that holds now, and when the proposal ends. */
export class ThinkingTimeView {
  @ApiProperty({ type: String, format: 'date-time' })
  earliestSignAt!: Instant;

  @ApiProperty({ type: String, format: 'date-time' })
  closesAt!: Instant;
}
