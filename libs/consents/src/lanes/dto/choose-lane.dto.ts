import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { lanesToChoose, type ChosenLane } from '../rules/words.js';

/** Who is to see one item from now on. */
export class ChooseLaneDto {
  @ApiProperty({ enum: lanesToChoose })
  @IsIn(lanesToChoose)
  lane!: ChosenLane;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Lane named-persons: who' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  namedIds?: string[];
}
