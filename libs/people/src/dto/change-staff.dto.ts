import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches } from 'class-validator';
import type { LocalDate } from '#contract';
import { IsDay, plainText, workPhone } from './forms.js';

export class ChangeStaffDto {
  @ApiPropertyOptional({
    maxLength: 500,
    nullable: true,
    type: String,
    description: 'Null takes the mandate back',
  })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  @Matches(plainText)
  mandate?: string | null;

  @ApiPropertyOptional({
    nullable: true,
    type: String,
    description: 'Told to the families; null takes it back',
  })
  @IsOptional()
  @IsString()
  @Matches(workPhone)
  workPhone?: string | null;

  @ApiPropertyOptional({
    maxLength: 100,
    nullable: true,
    type: String,
    description: 'When the phone is answered',
  })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  @Matches(plainText)
  workHours?: string | null;

  @ApiPropertyOptional({
    format: 'date',
    nullable: true,
    type: String,
    description: 'The first day the post no longer holds',
  })
  @IsOptional()
  @IsDay()
  validTo?: LocalDate | null;
}
