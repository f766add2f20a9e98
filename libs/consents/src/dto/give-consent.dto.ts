import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { lifeAreas, signatureRoutes, type LifeArea, type LocalDate, type SignatureRoute } from '#contract';
import { noticeLanguages, type NoticeLanguage } from '../rules/words.js';

/** One person's yes or no to one service seeing named areas of one person's life, for a purpose and a time. */
export class GiveConsentDto {
  @ApiProperty({ format: 'uuid', description: 'Whose life it is about' })
  @IsUUID()
  subjectId!: string;

  @ApiProperty({ format: 'uuid', description: 'The unit; never a named employee' })
  @IsUUID()
  serviceId!: string;

  @ApiProperty({ enum: lifeAreas, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(lifeAreas, { each: true })
  areas!: LifeArea[];

  @ApiProperty({ maxLength: 500 })
  @IsString()
  @Length(1, 500)
  purpose!: string;

  @ApiPropertyOptional({ enum: ['given', 'refused'], default: 'given' })
  @IsOptional()
  @IsIn(['given', 'refused'])
  answer?: 'given' | 'refused';

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Twelve months ahead when left out' })
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

  @ApiPropertyOptional({ maxLength: 1000, description: 'Paper and oral: how, where and with whom' })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  note?: string;
}
