import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsObject, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import { languages, protectionGrades, type Language, type LocalDate, type ProtectionGrade } from '#contract';
import { ContactsDto } from './contacts.dto.js';
import { OptionalDay, OptionalId, OptionalText, Text } from './fields.js';

/** Somebody the municipality does not know from this family yet. The national number goes to the vault and is never shown. */
export class NewPersonDto {
  @Text('Given name', 100)
  givenName!: string;

  @Text('Family name', 100)
  familyName!: string;

  @OptionalDay('Left out while not born')
  birthDate?: LocalDate;

  @OptionalId('Not born yet: who carries the child')
  carriedById?: string;

  @OptionalDay('Not born yet: expected on')
  dueDate?: LocalDate;

  @ApiPropertyOptional({ description: 'Fødselsnummer or CPR number; needed to log in', writeOnly: true })
  @IsOptional()
  @IsString()
  @Length(10, 12)
  nationalNumber?: string;

  @ApiPropertyOptional({ enum: protectionGrades })
  @IsOptional()
  @IsIn(protectionGrades)
  protectionGrade?: ProtectionGrade;

  @ApiPropertyOptional({ enum: languages })
  @IsOptional()
  @IsIn(languages)
  language?: Language;

  @ApiPropertyOptional({ description: 'Interpreter needed, into this language' })
  @IsOptional()
  @IsString()
  @Length(2, 40)
  interpreterLanguage?: string;

  @ApiPropertyOptional({ type: ContactsDto })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ContactsDto)
  contacts?: ContactsDto;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  plainLanguage?: boolean;

  @OptionalText('Why a small child cannot form a view of its own; until then nobody has to hear it', 500)
  noViewReason?: string;
}
