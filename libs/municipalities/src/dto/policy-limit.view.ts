import { ApiProperty } from '@nestjs/swagger';
import { accents, assuranceLevels } from '#contract';
import type { PolicyWord } from '../rules/policies.js';

const words = [...assuranceLevels, ...accents];

/** A choice between words. */
export class WordLimitView {
  @ApiProperty({ enum: ['word'] }) is!: 'word';
  @ApiProperty({ enum: words }) usual!: PolicyWord;
  @ApiProperty({ enum: words, isArray: true }) allowed!: readonly PolicyWord[];
}

/** A whole number between two others. */
export class NumberLimitView {
  @ApiProperty({ enum: ['number'] }) is!: 'number';
  @ApiProperty({ type: 'integer' }) usual!: number;
  @ApiProperty({ type: 'integer' }) least!: number;
  @ApiProperty({ type: 'integer' }) most!: number;
}
