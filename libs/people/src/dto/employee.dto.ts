import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches, ValidateIf } from 'class-validator';
import { languages, type Language } from '#contract';
import { plainText } from './forms.js';

/** Either a person already employed here (a second post), or a new one with names and national number. */
export class EmployeeDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'An employee who takes one more post' })
  @IsOptional()
  @IsUUID()
  personId?: string;

  @ApiPropertyOptional({ maxLength: 100 })
  @ValidateIf(bringsNewPerson)
  @IsString()
  @Length(1, 100)
  @Matches(plainText)
  givenName?: string;

  @ApiPropertyOptional({ maxLength: 100 })
  @ValidateIf(bringsNewPerson)
  @IsString()
  @Length(1, 100)
  @Matches(plainText)
  familyName?: string;

  @ApiPropertyOptional({
    description: 'Fødselsnummer, D-number or CPR number; kept sealed, never shown again',
  })
  @ValidateIf(bringsNewPerson)
  @IsString()
  @Length(10, 20)
  nationalNumber?: string;

  @ApiPropertyOptional({ description: 'Kept sealed' })
  @IsOptional()
  @IsString()
  @Length(3, 254)
  email?: string;

  @ApiPropertyOptional({ description: 'Kept sealed' })
  @IsOptional()
  @IsString()
  @Length(5, 40)
  phone?: string;

  @ApiPropertyOptional({ enum: languages })
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}

function bringsNewPerson(dto: EmployeeDto): boolean {
  return (dto.personId ?? undefined) === undefined;
}
