import { AdditionDto, PartDto } from './draft-part.dto.js';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type Instant } from '#contract';

/** A proposal as its drafter writes it. */
export class DraftDecisionDto {
  @ApiProperty()
  @IsString()
  @Length(3, 300)
  question!: string;

  @ApiProperty({ type: [PartDto] })
  @IsArray()
  @ArrayMinSize(0)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PartDto)
  parts!: PartDto[];

  @ApiPropertyOptional({ type: [AdditionDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AdditionDto)
  additions?: AdditionDto[];

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  urgent?: boolean;

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
}
