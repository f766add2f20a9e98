import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsISO8601,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { lifeAreas, type Lane, type LifeArea, type LocalDate } from '#contract';

/** What was decided about somebody is kept from them in no lane, and counted for each of them. */
const openLanes = [
  'subjects',
  'household',
  'family',
  'consented-services',
] as const satisfies readonly Lane[];

const day = /^\d{4}-\d\d-\d\d$/;

/** Vedtak / afgørelse: only recorded, never agreed. */
export class StatutoryDecisionDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  subjectIds!: string[];
  @ApiProperty({ enum: lifeAreas })
  @IsIn(lifeAreas)
  area!: LifeArea;
  @ApiPropertyOptional({ enum: openLanes, default: 'subjects' })
  @IsOptional()
  @IsIn(openLanes)
  lane?: (typeof openLanes)[number];
  @ApiProperty()
  @IsString()
  @Length(3, 200)
  title!: string;
  @ApiProperty()
  @IsString()
  @Length(3, 300)
  legalBasis!: string;
  @ApiProperty()
  @IsString()
  @Length(2, 200)
  decidedBy!: string;
  @ApiProperty({ type: String, format: 'date' })
  @IsISO8601({ strict: true })
  @Matches(day)
  decidedOn!: LocalDate;
  @ApiProperty()
  @IsString()
  @Length(3, 2000)
  howHeard!: string;
  @ApiPropertyOptional({ description: "The family's own statement." })
  @IsOptional()
  @IsString()
  @Length(1, 4000)
  statement?: string;
  @ApiProperty()
  @IsString()
  @Length(3, 300)
  appealTo!: string;
  @ApiPropertyOptional({ type: String, format: 'date' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(day)
  appealUntil?: LocalDate;
  @ApiProperty({ description: '"Skjedde uten avtale": reviewed with the family within three working days.' })
  @IsBoolean()
  emergency!: boolean;
}
