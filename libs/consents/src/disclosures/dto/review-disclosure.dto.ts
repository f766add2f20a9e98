import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import type { LocalDate } from '#contract';
import { disclosureFindings, type DisclosureFinding } from '../rules/disclosure.js';

/** What the data protection officer found, and whether the family is told now. */
export class ReviewDisclosureDto {
  @ApiProperty({ enum: disclosureFindings })
  @IsIn(disclosureFindings)
  finding!: DisclosureFinding;

  @ApiProperty({ minLength: 3, maxLength: 2000 })
  @IsString()
  @Length(3, 2000)
  note!: string;

  @ApiProperty({ description: 'Tell the family now, where it has been kept from them' })
  @IsBoolean()
  show!: boolean;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'When what stays hidden is looked at again',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\d$/)
  lookAgainOn?: LocalDate;
}
