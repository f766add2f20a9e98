import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { lifeAreas, type LifeArea, type LocalDate } from '#contract';
import { Id, OptionalDay, OptionalId, OptionalPerson, Text } from './form.js';
import { NewPersonDto } from './new-person.dto.js';

export const representations = [
  'guardian',
  'future-power',
  'care-order',
  'unaccompanied-minor',
  'foster-parent',
] as const;
export type Representation = (typeof representations)[number];

export class RepresentativeDto {
  @Id('The person represented')
  personId!: string;

  @OptionalId('The representative, when already known here')
  representativeId?: string;

  @OptionalPerson('The representative, when new')
  representative?: NewPersonDto;

  @ApiProperty({ enum: representations })
  @IsIn(representations)
  kind!: Representation;

  @ApiPropertyOptional({ enum: lifeAreas, isArray: true, description: 'All areas when left out' })
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(lifeAreas, { each: true })
  mandate?: LifeArea[];

  @Text('The legal basis and where it is documented')
  basis!: string;

  @OptionalDay('In force from; today when left out')
  validFrom?: LocalDate;

  @OptionalDay('Until; open when left out')
  validTo?: LocalDate;
}
