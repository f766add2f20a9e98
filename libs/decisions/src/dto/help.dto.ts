import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';

/** The quiet word: write, be called, or say that one was pressed. */
export class HelpDto {
  @ApiProperty({ enum: ['write', 'call', 'pressured'] })
  @IsIn(['write', 'call', 'pressured'])
  kind!: 'write' | 'call' | 'pressured';

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @Length(1, 4000)
  words?: string;
}

export class CloseHelpDto {
  @ApiProperty()
  @IsString()
  @Length(1, 2000)
  outcome!: string;
}
