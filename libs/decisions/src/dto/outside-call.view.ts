import { ApiProperty } from '@nestjs/swagger';
import { languages } from '#contract';
import type { Instant, Language } from '#contract';

/** Somebody has answered on paper or by word of mouth and is to be asked whether it is right; not what it was about. */
export class CallToMakeView {
  @ApiProperty({ format: 'uuid' })
  signatureId!: string;

  @ApiProperty({ format: 'uuid' })
  familyId!: string;

  @ApiProperty({ type: String })
  signer!: string;

  @ApiProperty({ enum: languages })
  language!: Language;

  @ApiProperty({ type: String, nullable: true })
  interpreterLanguage!: string | null;

  /** Who wrote the answer down, and knows how the signer is reached. */
  @ApiProperty({ type: String })
  recordedBy!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  recordedAt!: Instant;
}

export class CallsToMakeView {
  @ApiProperty({ type: [CallToMakeView] })
  items!: CallToMakeView[];
}
