import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { lanes, type Lane } from '#contract';

/** Who may see it from now on. */
export class PaperLaneDto {
  @ApiProperty({ enum: lanes })
  @IsIn(lanes)
  lane!: Lane;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'In the lane for named persons: who' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  namedIds?: string[];
}
