import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Length } from 'class-validator';

export const reportActs = ['begin', 'report', 'finish', 'resume'] as const;

/** How it goes with a step. */
export class ProgressDto {
  @ApiProperty({ enum: reportActs })
  @IsIn(reportActs)
  act!: (typeof reportActs)[number];

  @ApiPropertyOptional()
  @IsOptional()
  @Length(1, 2000)
  note?: string;
}
