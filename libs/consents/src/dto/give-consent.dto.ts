import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { lifeAreas, type LifeArea } from '#contract';
import { childHeardWords, type ChildHeard } from '../rules/words.js';
import { ConsentTermsDto } from './consent-terms.dto.js';

/** One person's yes or no to one service seeing named areas of one person's life, for a purpose and a time. */
export class GiveConsentDto extends ConsentTermsDto {
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

  @ApiPropertyOptional({
    enum: childHeardWords,
    description:
      'Of a yes by others about somebody from seven years: whether they were heard first, or why not',
  })
  @IsOptional()
  @IsIn(childHeardWords)
  childHeard?: ChildHeard;

  @ApiPropertyOptional({ enum: ['given', 'refused'], default: 'given' })
  @IsOptional()
  @IsIn(['given', 'refused'])
  answer?: 'given' | 'refused';
}
