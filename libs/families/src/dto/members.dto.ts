import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import type { LocalDate } from '#contract';
import { Id, OptionalDay, OptionalId, OptionalIds, OptionalPerson } from './form.js';
import { NewPersonDto } from './new-person.dto.js';

/** Either somebody already known here, or somebody new. */
export class JoinDto {
  @OptionalId('Somebody already known from a family of the caller')
  personId?: string;

  @OptionalPerson('Somebody new, born or not yet')
  person?: NewPersonDto;

  @OptionalId('The household the person lives in')
  householdId?: string;

  @OptionalDay('Member from; today when left out')
  validFrom?: LocalDate;
}

/** A move, or the end of the membership: facts that need nobody's yes. */
export class ChangeMemberDto {
  @OptionalIds('The households the person lives in from now on; a child may stand in two')
  householdIds?: string[];

  @OptionalDay('The day of the move; today when left out')
  from?: LocalDate;

  @OptionalDay('The last day as a member')
  validTo?: LocalDate;
}

/** Somebody who never belonged here was added. */
export class MistakeDto {
  @ApiPropertyOptional({
    description:
      'What was written in about whom they answer for, and who answers for them, was a mistake as well',
  })
  @IsOptional()
  @IsBoolean()
  withAuthority?: boolean;
}

export class MemberAddedView {
  @Id('The membership')
  memberId!: string;

  @Id('The person')
  personId!: string;
}
