import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { LocalDate } from '#contract';
import { factSources, type FactSource } from '#people';
import { Id, OptionalDay, OptionalId, OptionalPerson } from './form.js';
import { NewPersonDto } from './new-person.dto.js';

/** A dated, sourced fact between a child of the family and an adult, who may live elsewhere. */
export class ChildAdultDto {
  @Id('The child')
  childId!: string;

  @OptionalId('The adult, when already known here')
  adultId?: string;

  @OptionalPerson('The adult, when new')
  adult?: NewPersonDto;

  @ApiProperty({ enum: factSources, description: 'Where this is known from' })
  @IsIn(factSources)
  source!: FactSource;

  @OptionalDay('In force from; today when left out')
  validFrom?: LocalDate;
}
