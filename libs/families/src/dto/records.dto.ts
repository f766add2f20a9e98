import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { lifeAreas, type LifeArea, type LocalDate } from '#contract';
import { dailyLifeEnds, type EndReason } from '#people';
import { blockSources, type BlockSource } from '../rules/words.js';
import { Id, OptionalDay, OptionalId, OptionalPerson, Text } from './form.js';
import { NewPersonDto } from './new-person.dto.js';

export class RecordedView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

/** A fact ends on a day, for a reason. */
export class EndRecordDto {
  @OptionalDay('The last day; today when left out')
  validTo?: LocalDate;

  @ApiProperty({ enum: dailyLifeEnds, description: 'Why it ended' })
  @IsIn(dailyLifeEnds)
  reason!: EndReason;
}

export class BlockDto {
  @Id('Whose access is barred')
  personId!: string;

  @OptionalId('Barred from this person only; from the whole family when left out')
  subjectId?: string;

  @ApiProperty({ enum: blockSources })
  @IsIn(blockSources)
  source!: BlockSource;

  @Text('The ruling or the grounds')
  basis!: string;

  @ApiPropertyOptional({ description: 'A safety bar lasts this many days, 14 at most' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(14)
  days?: number;

  @OptionalDay('From; today when left out')
  validFrom?: LocalDate;

  @OptionalDay('Until; open when left out')
  validTo?: LocalDate;
}

/** Ends a block, or, for a safety bar, tells what the legal review came to. */
export class ChangeBlockDto {
  @OptionalDay('The day it ends; for a reviewed safety bar at most three months ahead')
  validTo?: LocalDate;
}

export class SupportPersonDto {
  @OptionalId('Whom to support; oneself when left out')
  personId?: string;

  @OptionalId('The support person, when already known here')
  supporterId?: string;

  @OptionalPerson('The support person, when new')
  supporter?: NewPersonDto;

  @ApiProperty({ enum: lifeAreas, isArray: true })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(lifeAreas, { each: true })
  areas!: LifeArea[];

  @OptionalDay('Until; open when left out')
  validTo?: LocalDate;
}
