import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#contract';

export class EndedAgreementView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  endedAt!: Instant;
}
