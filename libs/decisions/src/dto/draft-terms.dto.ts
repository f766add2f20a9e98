import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import { type Instant } from '#contract';

/** What a drafter chooses beside the parts: how long there is, why it is urgent, and who needs an interpreter. */
export class DraftTermsDto {
  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  urgent?: boolean;

  @ApiPropertyOptional({
    maxLength: 500,
    description: 'Why it is urgent: read by everybody who is asked. An urgent proposal is not sent without.',
  })
  @IsOptional()
  @IsString()
  @Length(3, 500)
  urgentBecause?: string;

  @ApiPropertyOptional({
    description: 'Days the proposal stays open; 14 when nothing is said, never less than 3 (urgent: 1).',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(90)
  openDays?: number;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description: 'Thinking time: nobody may answer before.',
  })
  @IsOptional()
  @IsISO8601({ strict: true })
  thinkUntil?: Instant;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description:
      'Who needs an interpreter: the clock stands, and the coordinator has the task, until it is arranged.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  interpreterFor?: string[];
}
