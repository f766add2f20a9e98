import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { languages, protectionGrades, type Language, type LocalDate, type ProtectionGrade } from '#contract';
import { OptionalDay, OptionalText } from './form.js';

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
