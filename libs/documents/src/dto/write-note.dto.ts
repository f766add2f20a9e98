import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
} from 'class-validator';
import { lanes, lifeAreas, type Lane, type LifeArea } from '#contract';
import { paperPlaces, type PaperPlace } from '../rules/paper.js';

/** Where a paper lies, whom it is about and who may see it. On a goal or a step it is about whom and what those are. */
export class PaperWordsDto {
  @ApiProperty({ enum: paperPlaces })
  @IsIn(paperPlaces)
  on!: PaperPlace;

  @ApiPropertyOptional({ format: 'uuid', description: 'The person, goal or step; nothing for the family' })
  @IsOptional()
  @IsUUID()
  onId?: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'On the family: whom it is about' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  subjectIds?: string[];

  @ApiPropertyOptional({ enum: lifeAreas, description: 'On the family or a person' })
  @IsOptional()
  @IsIn(lifeAreas)
  area?: LifeArea;

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

export class WriteNoteDto extends PaperWordsDto {
  @ApiProperty({ minLength: 1, maxLength: 4000 })
  @IsString()
  @Length(1, 4000)
  words!: string;
}

/** How a file comes: the words about it first, then the file. */
export class DocumentForm {
  @ApiProperty({ description: 'PaperWordsDto as JSON' }) words!: string;
  @ApiProperty({ type: String, format: 'binary' }) file!: string;
}
