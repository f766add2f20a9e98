import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { languages, protectionGrades, type Language, type LocalDate, type ProtectionGrade } from '#contract';
import { Id, OptionalDay, OptionalId, OptionalIds, OptionalPerson, OptionalText } from './form.js';
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

/** Facts about a person: a birth, a death, names, protection, language. Only what is named changes. */
export class PersonFactsDto {
  @OptionalDay('Born on, of whoever was not born yet')
  bornOn?: LocalDate;

  @OptionalDay('The day of birth, of whoever was written in with another')
  birthDate?: LocalDate;

  @OptionalDay('Died on')
  diedOn?: LocalDate;

  @OptionalText('Given name', 100)
  givenName?: string;

  @OptionalText('Family name', 100)
  familyName?: string;

  @ApiPropertyOptional({ enum: protectionGrades })
  @IsOptional()
  @IsIn(protectionGrades)
  protectionGrade?: ProtectionGrade;

  @ApiPropertyOptional({ enum: ['full', 'no-consent'] })
  @IsOptional()
  @IsIn(['full', 'no-consent'])
  capacity?: 'full' | 'no-consent';

  @ApiPropertyOptional({ enum: languages })
  @IsOptional()
  @IsIn(languages)
  language?: Language;

  @ApiPropertyOptional({
    description: 'Fødselsnummer or CPR number of whoever was written in without one; needed to log in',
    writeOnly: true,
  })
  @IsOptional()
  @IsString()
  @Length(10, 12)
  nationalNumber?: string;

  @OptionalText('Why a small child cannot form a view of its own; null once it can', 500, 'clearable')
  noViewReason?: string | null;
}

export class MemberAddedView {
  @Id('The membership')
  memberId!: string;

  @Id('The person')
  personId!: string;
}
