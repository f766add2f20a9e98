import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, Matches, ValidateIf } from 'class-validator';
import { languages, type Language } from '#contract';

/** How I want to be spoken to; what is not named stays. */
export class OwnWordsDto {
  @ApiPropertyOptional({ enum: languages })
  @IsOptional()
  @IsIn(languages)
  language?: Language;

  @ApiPropertyOptional({
    nullable: true,
    type: String,
    description: 'The language of an interpreter, as a BCP 47 tag such as "so" or "uk"; null needs none',
  })
  @ValidateIf(
    ({ interpreterLanguage }: OwnWordsDto) =>
      interpreterLanguage !== undefined && interpreterLanguage !== null,
  )
  @Matches(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/)
  interpreterLanguage?: string | null;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  plainLanguage?: boolean;
}
