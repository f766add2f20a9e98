import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#contract';

/** A quiet word, as the coordinator alone reads it. */
export class HelpWordView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  personId!: string;

  @ApiProperty({ type: String })
  kind!: string;

  @ApiProperty({ type: String, nullable: true })
  words!: string | null;

  @ApiProperty({ type: String })
  saidAt!: Instant;

  @ApiProperty({ type: String, nullable: true })
  closedAt!: Instant | null;
}

/** Quiet words, newest first. */
export class HelpWordsView {
  @ApiProperty({ type: [HelpWordView] })
  items!: HelpWordView[];
}
