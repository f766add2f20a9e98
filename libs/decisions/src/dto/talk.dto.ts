import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';

export const talkKinds = ['talk', 'interpreter'] as const;
export type TalkKind = (typeof talkKinds)[number];

/** "Jeg vil snakke om dette først" or "Be om tolk". */
export class TalkDto {
  @ApiProperty({ enum: talkKinds })
  @IsIn(talkKinds)
  kind!: TalkKind;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  words?: string;
}

export class CloseTalkDto {
  @ApiProperty()
  @IsString()
  @Length(1, 2000)
  outcome!: string;
}
