import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';

/** "Jeg vil snakke om dette først" or "Be om tolk". */
export class TalkDto {
  @ApiProperty({ enum: ['talk', 'interpreter'] })
  @IsIn(['talk', 'interpreter'])
  kind!: 'talk' | 'interpreter';

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
