import { ApiProperty } from '@nestjs/swagger';
import { lifeAreas, type Instant, type LifeArea, type LocalDate } from '#contract';
import {
  disclosureFindings,
  disclosureGrounds,
  type DisclosureFinding,
  type DisclosureGround,
} from '../rules/disclosure.js';

export class DisclosureView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: [String], format: 'uuid' }) subjectIds!: readonly string[];
  @ApiProperty({ enum: lifeAreas }) area!: LifeArea;
  @ApiProperty({ enum: disclosureGrounds }) ground!: DisclosureGround;
  @ApiProperty() legalBasis!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() what!: string;
  /** `null` where it could tell of a service the reader has no need to know, or lead to a home under protection. */
  @ApiProperty({ type: String, nullable: true }) recipient!: string | null;
  /** The employee who told; `null` likewise. */
  @ApiProperty({ type: String, nullable: true }) disclosedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) disclosedAt!: Instant;
  @ApiProperty({ type: String, format: 'date' }) validTo!: LocalDate;
  /** Since when the family has known; `null` while it is kept from them, which only its author and the officer see. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) shownAt!: Instant | null;
  /** The danger that forbade telling: to its author and the officer alone. */
  @ApiProperty({ type: String, nullable: true }) withheldBecause!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) reviewedAt!: Instant | null;
  @ApiProperty({ enum: disclosureFindings, nullable: true }) finding!: DisclosureFinding | null;
  @ApiProperty({ type: String, nullable: true }) reviewNote!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lookAgainOn!: LocalDate | null;
}

/** Newest first, as far as the viewer may see. */
export class DisclosuresView {
  @ApiProperty({ type: [DisclosureView] }) items!: DisclosureView[];
}

export class DisclosureMadeView {
  @ApiProperty({ format: 'uuid' }) id!: string;
}
