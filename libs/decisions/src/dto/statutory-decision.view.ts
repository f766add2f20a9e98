import { ApiProperty } from '@nestjs/swagger';
import { lanes, lifeAreas, type Instant, type Lane, type LifeArea, type LocalDate } from '#contract';

/** Decided by an authority under its own law: recorded, never agreed. */
export class StatutoryDecisionView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: [String], format: 'uuid' })
  subjectIds!: string[];

  @ApiProperty({ enum: lifeAreas })
  area!: LifeArea;

  @ApiProperty({ enum: lanes })
  lane!: Lane;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: String })
  legalBasis!: string;

  @ApiProperty({ type: String })
  decidedBy!: string;

  @ApiProperty({ type: String, format: 'date' })
  decidedOn!: LocalDate;

  @ApiProperty({ type: String })
  howHeard!: string;

  @ApiProperty({ type: String, nullable: true })
  statement!: string | null;

  @ApiProperty({ type: String })
  appealTo!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  appealUntil!: LocalDate | null;

  @ApiProperty({ type: Boolean })
  emergency!: boolean;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  reviewBy!: LocalDate | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  reviewedAt!: Instant | null;

  @ApiProperty({ enum: ['review'], isArray: true })
  allowedActions!: 'review'[];
}

/** Newest first, as far as the viewer may see. */
export class StatutoryDecisionsView {
  @ApiProperty({ type: [StatutoryDecisionView] })
  items!: StatutoryDecisionView[];
}
