import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { lifeAreas, type LifeArea, type LocalDate } from '#contract';
import { disclosureGrounds, type DisclosureGround } from '../rules/disclosure.js';

const day = /^\d{4}-\d\d-\d\d$/;

/** What was told without consent, to whom, on which ground, and for how long that holds. */
export class DiscloseDto {
  @ApiProperty({ format: 'uuid', description: 'Whom it is about' })
  @IsUUID()
  subjectId!: string;

  @ApiProperty({ enum: lifeAreas })
  @IsIn(lifeAreas)
  area!: LifeArea;

  @ApiProperty({ enum: disclosureGrounds })
  @IsIn(disclosureGrounds)
  ground!: DisclosureGround;

  @ApiProperty({ minLength: 3, maxLength: 300 })
  @IsString()
  @Length(3, 300)
  legalBasis!: string;

  @ApiProperty({ minLength: 3, maxLength: 2000 })
  @IsString()
  @Length(3, 2000)
  reason!: string;

  @ApiProperty({ minLength: 3, maxLength: 2000, description: 'What was told, in a few words' })
  @IsString()
  @Length(3, 2000)
  what!: string;

  @ApiProperty({ minLength: 2, maxLength: 200 })
  @IsString()
  @Length(2, 200)
  recipient!: string;

  @ApiProperty({ type: String, format: 'date', description: 'At most thirty days ahead' })
  @IsISO8601({ strict: true })
  @Matches(day)
  validTo!: LocalDate;

  @ApiPropertyOptional({ maxLength: 2000, description: 'The danger that forbids telling the family now' })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  withheldBecause?: string;
}
