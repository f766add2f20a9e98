import { ApiPropertyOptional, ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { languages, protectionGrades, type Language, type LocalDate, type ProtectionGrade } from '#contract';
import { ContactsDto } from './contacts.dto.js';

export const day = /^\d{4}-\d\d-\d\d$/;

/** Somebody the municipality does not know from this family yet. The national number goes to the vault and is never shown. */
export class NewPersonDto {
  @ApiProperty()
  @IsString()
  @Length(1, 100)
  givenName!: string;

  @ApiProperty()
  @IsString()
  @Length(1, 100)
  familyName!: string;

  @ApiPropertyOptional({ description: 'Left out while not born', format: 'date' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(day)
  birthDate?: LocalDate;

  @ApiPropertyOptional({ description: 'Not born yet: who carries the child', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  carriedById?: string;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(day)
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
  @ValidateNested()
  @Type(() => ContactsDto)
  contacts?: ContactsDto;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  plainLanguage?: boolean;
}
