import { ApiProperty } from '@nestjs/swagger';
import { assuranceLevels, type AssuranceLevel } from '#contract';

/** A choice between words. */
export class WordLimitView {
  @ApiProperty({ enum: ['word'] }) is!: 'word';
  @ApiProperty({ enum: assuranceLevels }) usual!: AssuranceLevel;
  @ApiProperty({ enum: assuranceLevels, isArray: true }) allowed!: readonly AssuranceLevel[];
}

/** A whole number between two others. */
export class NumberLimitView {
  @ApiProperty({ enum: ['number'] }) is!: 'number';
  @ApiProperty({ type: 'integer' }) usual!: number;
  @ApiProperty({ type: 'integer' }) least!: number;
  @ApiProperty({ type: 'integer' }) most!: number;
}
