import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { informingRefusalReasons, lifeAreas } from '#contract';
import type { InformingRefusalReason, LifeArea, LocalDate } from '#contract';

/** Somebody with a right to be told is not: an employee's own decision, with its ground and where it is appealed. */
export class InformingRefusalDto {
  @ApiProperty({ format: 'uuid', description: 'Who is not told' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Whom it is about' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  subjectIds!: string[];

  @ApiProperty({ enum: lifeAreas })
  @IsIn(lifeAreas)
  area!: LifeArea;

  @ApiProperty({ enum: informingRefusalReasons })
  @IsIn(informingRefusalReasons)
  reason!: InformingRefusalReason;

  @ApiProperty({
    description: 'Norway: barnelova § 47; Denmark: forældreansvarsloven § 23; or the order itself',
  })
  @IsString()
  @Length(3, 300)
  legalBasis!: string;

  @ApiProperty({ description: 'Norway: Statsforvalteren; Denmark: Familieretshuset' })
  @IsString()
  @Length(3, 300)
  appealTo!: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Left out where no time runs' })
  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\d$/)
  appealUntil?: LocalDate;
}
