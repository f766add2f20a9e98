import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';

export const helpKinds = ['write', 'call', 'pressured'] as const;
export type HelpKind = (typeof helpKinds)[number];

/** The quiet word: write, be called, or say that one was pressed. */
export class HelpDto {
  @ApiProperty({ enum: helpKinds })
  @IsIn(helpKinds)
  kind!: HelpKind;

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
