import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { answers, languages, type Answer, type Language } from '#contract';
import { IsInterpretedBy, type InterpretedByDto } from '#people';

/** One answer to one's own sheet: yes, yes with words, or no. */
export class SignDecisionDto {
  @ApiProperty({
    description:
      'The hash of the sheet that was read; another hash is answered with 409 and the current version.',
  })
  @Matches(/^[0-9a-f]{64}$/)
  sheetHash!: string;

  @ApiProperty({ enum: answers })
  @IsIn(answers)
  answer!: Answer;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  words?: string;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Who may read the words, beside the signer.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  wordsFor?: string[];

  @ApiProperty({ enum: languages, description: 'The language the sheet was shown in.' })
  @IsIn(languages)
  language!: Language;

  @ApiPropertyOptional({
    description: 'Whether the signer was alone when answering; left out when they would rather not say.',
  })
  @IsOptional()
  @IsBoolean()
  alone?: boolean;

  @IsInterpretedBy()
  interpretedBy?: InterpretedByDto;

  @ApiPropertyOptional({ enum: ['own-device', 'guest-device', 'assisted'] })
  @IsOptional()
  @IsIn(['own-device', 'guest-device', 'assisted'])
  route?: 'own-device' | 'guest-device' | 'assisted';

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The adult whose delegation (fullmakt) this answer uses.',
  })
  @IsOptional()
  @IsUUID()
  onBehalfOf?: string;
}
