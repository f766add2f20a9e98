import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, Length } from 'class-validator';
import type { LocalDate } from '#contract';

/** Why a service says no, as a word that can be counted. */
export const refusalWords = [
  'no-capacity',
  'not-our-task',
  'law-forbids',
  'needs-more-information',
  'other',
] as const;

/** What the service will do, and when. */
export class ConfirmPromiseDto {
  @ApiProperty({ description: 'What the service will do, in its own words' })
  @Length(1, 1000)
  what!: string;

  @ApiPropertyOptional({ type: String, format: 'date' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  startsOn?: LocalDate;

  @ApiPropertyOptional({ type: String, format: 'date' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  due?: LocalDate;
}

/** A no with its reason, which is kept. */
export class RefusePromiseDto {
  @ApiProperty()
  @Length(1, 1000)
  reason!: string;

  @ApiPropertyOptional({ enum: refusalWords, default: 'other' })
  @IsOptional()
  @IsIn(refusalWords)
  because?: (typeof refusalWords)[number];
}
