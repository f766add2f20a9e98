import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import type { LocalDate } from '#contract';
import { contactKinds, type ContactKind } from '../rules/contact-point.js';
import { IsDay } from './forms.js';

export class KeepContactPointDto {
  @ApiProperty({ maxLength: 320, description: 'Kept sealed' })
  @IsString()
  @Length(3, 320)
  value!: string;

  @ApiPropertyOptional({ description: 'Known to belong to several people: no message goes there' })
  @IsOptional()
  @IsBoolean()
  shared?: boolean;
}

export class ContactPointView {
  @ApiProperty({ enum: contactKinds }) kind!: ContactKind;
  @ApiProperty() value!: string;
}

/** Puts an employee on the closed list of those who may read a protected person's contact points. */
export class NameReaderDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  personId!: string;

  @ApiProperty({ format: 'uuid', description: 'An employee; never oneself' })
  @IsUUID()
  staffPersonId!: string;

  @ApiPropertyOptional({ type: String, format: 'date' })
  @IsOptional()
  @IsDay()
  until?: LocalDate;
}
