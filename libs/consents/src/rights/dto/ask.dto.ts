import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { correctionAbouts, lifeAreas, type CorrectionAbout, type LifeArea } from '#contract';

/** A fact about oneself, or about somebody one answers for, that is wrong. */
export class AskCorrectionDto {
  @ApiProperty({ format: 'uuid', description: 'Oneself, or whom one answers for' })
  @IsUUID()
  subjectId!: string;

  @ApiProperty({ enum: correctionAbouts })
  @IsIn(correctionAbouts)
  about!: CorrectionAbout;

  @ApiPropertyOptional({
    enum: lifeAreas,
    description: 'Which part of life it is about; `network` if not said',
  })
  @IsOptional()
  @IsIn(lifeAreas)
  area?: LifeArea;

  @ApiPropertyOptional({ format: 'uuid', description: 'What it stands in, of the kind `about` names' })
  @IsOptional()
  @IsUUID()
  refId?: string;

  @ApiProperty({ minLength: 3, maxLength: 2000, description: 'What is wrong' })
  @IsString()
  @Length(3, 2000)
  what!: string;

  @ApiProperty({ minLength: 1, maxLength: 2000, description: 'How it should read' })
  @IsString()
  @Length(1, 2000)
  shouldBe!: string;

  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  why?: string;

  @ApiPropertyOptional({
    description:
      'Asked for somebody else: whether whoever else answers for them may read the words, where they come to stand beside. Own words are one’s own',
  })
  @IsOptional()
  @IsBoolean()
  shared?: boolean;
}

/** What one wants gone, in one's own words. */
export class AskErasureDto {
  @ApiProperty({ format: 'uuid', description: 'Oneself, or whom one answers for' })
  @IsUUID()
  subjectId!: string;

  @ApiProperty({ minLength: 3, maxLength: 2000 })
  @IsString()
  @Length(3, 2000)
  what!: string;
}
