import { ApiProperty } from '@nestjs/swagger';
import type { Instant, LocalDate } from '#contract';

/** Somebody asks to look again at what is in effect, and what came of it. */
export class ReconsiderationView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  personId!: string;
  @ApiProperty()
  reason!: string;
  @ApiProperty({ type: String, format: 'date-time' })
  askedAt!: Instant;
  @ApiProperty({ type: String, format: 'date' })
  answerBy!: LocalDate;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt!: Instant | null;
  @ApiProperty({ type: String, nullable: true })
  answer!: string | null;
}

export class ReconsiderationsView {
  @ApiProperty({ type: [ReconsiderationView] })
  items!: ReconsiderationView[];
}
