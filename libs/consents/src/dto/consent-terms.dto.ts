import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { signatureRoutes, type LocalDate, type SignatureRoute } from '#contract';
import { IsInterpretedBy, type InterpretedByDto } from '#people';
import { noticeLanguages, type NoticeLanguage } from '../rules/words.js';

/** What every yes or no says of itself: until when, which notice was read in which language, and by which route it came. */
export class ConsentTermsDto {
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: 'As long as the municipality usually lets it when left out',
  })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d\d-\d\d$/)
  validTo?: LocalDate;

  @ApiProperty({ description: 'Which notice was shown' })
  @IsString()
  @Length(1, 40)
  noticeVersion!: string;

  @ApiProperty({ enum: noticeLanguages })
  @IsIn(noticeLanguages)
  language!: NoticeLanguage;

  @ApiPropertyOptional({ enum: signatureRoutes, default: 'own-device' })
  @IsOptional()
  @IsIn(signatureRoutes)
  route?: SignatureRoute;

  @ApiPropertyOptional({ format: 'uuid', description: 'Paper and oral: who gave or refused' })
  @IsOptional()
  @IsUUID()
  givenBy?: string;

  @IsInterpretedBy()
  interpretedBy?: InterpretedByDto;

  @ApiPropertyOptional({ maxLength: 1000, description: 'Paper and oral: how, where and with whom' })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  note?: string;
}
