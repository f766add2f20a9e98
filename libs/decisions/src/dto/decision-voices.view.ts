import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Instant } from '#contract';

export class TalkView {
  @ApiProperty({ type: String })
  id!: string;
  @ApiProperty({ type: String })
  personId!: string;
  @ApiProperty({ type: String })
  kind!: 'talk' | 'interpreter';
  @ApiProperty({ type: String })
  openedAt!: Instant;
  @ApiProperty({ type: String, nullable: true })
  closedAt!: Instant | null;
}

export class ChildViewView {
  @ApiProperty({ type: String })
  id!: string;
  @ApiProperty({ type: String })
  childId!: string;
  /** The child's words, when the child lets this reader have them. */
  @ApiPropertyOptional({ type: String, nullable: true })
  words?: string | null;
  @ApiProperty({ type: Boolean })
  saysNothing!: boolean;
  @ApiPropertyOptional({ type: Boolean })
  objects?: boolean;
  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  readableBy?: readonly string[];
}

/** An answer the reader may see: their own, or one whose words were given to them. */
export class AnswerView {
  @ApiProperty({ type: String })
  signatureId!: string;
  @ApiProperty({ type: String })
  personId!: string;
  /** "På vegne av": whose hand it was when not the person's own. */
  @ApiProperty({ type: String, nullable: true })
  givenById!: string | null;
  @ApiProperty({ type: String })
  answer!: string;
  @ApiProperty({ type: String, nullable: true })
  words!: string | null;
  @ApiProperty({ type: String })
  signedAt!: Instant;
  @ApiProperty({ type: Boolean })
  withdrawn!: boolean;
  @ApiProperty({ type: String })
  route!: string;
  /** Whether a call back by another service is still missing. */
  @ApiProperty({ type: Boolean })
  awaitsCallBack!: boolean;
}
