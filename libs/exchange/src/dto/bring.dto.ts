import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { languages, type Language } from '#contract';
import { longestTakenPlan } from '#platform/audit';

export class ReadBroughtDto {
  @ApiProperty({ minLength: 1, maxLength: longestTakenPlan })
  @IsString()
  @Length(1, longestTakenPlan)
  file!: string;
}

/** Which child of this family a numbered child of the file is. */
export class BroughtChildDto {
  @ApiProperty({ minimum: 1, maximum: 50 })
  @IsInt()
  @Min(1)
  @Max(50)
  person!: number;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;
}

/** One proposal the family will be asked about: its question, and what of the file is in it. */
export class BroughtDraftDto {
  @ApiProperty({ minLength: 3, maxLength: 300 })
  @IsString()
  @Length(3, 300)
  question!: string;

  @ApiProperty({ type: [Number], description: 'Places in the file’s list, from 0' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(20)
  @IsInt({ each: true })
  @Min(0, { each: true })
  items!: number[];
}

export class BringPlanDto extends ReadBroughtDto {
  @ApiProperty({ type: [BroughtDraftDto] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => BroughtDraftDto)
  drafts!: BroughtDraftDto[];

  @ApiPropertyOptional({ type: [BroughtChildDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => BroughtChildDto)
  children?: BroughtChildDto[];

  @ApiProperty({ enum: languages, description: 'The language the plan was written in' })
  @IsIn(languages)
  language!: Language;
}
