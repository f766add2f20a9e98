import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#contract';

/** What must be in place before an agreement holds, and whether somebody has written down that it is. */
export class PreconditionView {
  @ApiProperty({ format: 'uuid' }) partId!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  metAt!: Instant | null;
}
