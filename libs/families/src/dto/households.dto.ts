import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#contract';
import { Ids, OptionalDay, OptionalIds, Text } from './form.js';

export class SetHouseholdDto {
  @Text('What the family calls this home; never an address', 120)
  name!: string;

  @Ids('Who lives together, somebody at least; a child may stand in two households')
  personIds!: string[];

  @OptionalDay('From; today when left out')
  from?: LocalDate;
}

/** A separation: who moves out, from which day. Narrows what new items in lane household show, at once. */
export class SplitHouseholdDto extends SetHouseholdDto {
  @OptionalIds('Children who from now on stand in both households')
  inBothIds?: string[];
}

export class EndHouseholdDto {
  @OptionalDay('The last day; today when left out')
  validTo?: LocalDate;
}

export class HouseholdAddedView {
  @ApiProperty({ format: 'uuid' })
  householdId!: string;
}
