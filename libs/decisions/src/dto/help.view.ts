import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#contract';
import { helpKinds, type HelpKind } from './help.dto.js';

/** A quiet word, as the coordinator alone reads it. */
export class HelpWordView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  personId!: string;

  @ApiProperty({ enum: helpKinds })
  kind!: HelpKind;

  @ApiProperty({ type: String, nullable: true })
  words!: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  saidAt!: Instant;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt!: Instant | null;
}

/** Quiet words, newest first. */
export class HelpWordsView {
  @ApiProperty({ type: [HelpWordView] })
  items!: HelpWordView[];
}
