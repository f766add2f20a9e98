import { ApiProperty } from '@nestjs/swagger';
import { informingRefusalReasons, lifeAreas } from '#contract';
import type { InformingRefusalReason, Instant, LifeArea, LocalDate } from '#contract';
import { requirementReasons, type RequirementBecause } from '../rules/index.js';

/** Somebody who should have been told of a part and may not be. */
export class NotToldView {
  @ApiProperty({ format: 'uuid' })
  partId!: string;

  @ApiProperty({ format: 'uuid' })
  personId!: string;

  @ApiProperty({ enum: requirementReasons })
  because!: RequirementBecause;

  /** Whether an employee has answered for it. */
  @ApiProperty({ type: Boolean })
  recorded!: boolean;
}

/** A refusal to inform, as the coordinator or the one it concerns reads it. */
export class InformingRefusalView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  /** The coordinator's alone: what was decided may be what must not be known. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  decisionId!: string | null;

  @ApiProperty({ format: 'uuid' })
  personId!: string;

  @ApiProperty({ type: [String], format: 'uuid' })
  subjectIds!: string[];

  @ApiProperty({ enum: lifeAreas })
  area!: LifeArea;

  @ApiProperty({ enum: informingRefusalReasons })
  reason!: InformingRefusalReason;

  @ApiProperty({ type: String })
  legalBasis!: string;

  @ApiProperty({ format: 'uuid' })
  decidedBy!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  decidedAt!: Instant;

  @ApiProperty({ type: String })
  appealTo!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  appealUntil!: LocalDate | null;

  /** Whether the one it concerns reads it here; a letter goes by another way. */
  @ApiProperty({ type: Boolean })
  heardOf!: boolean;
}

export class InformingRefusalsView {
  @ApiProperty({ type: [InformingRefusalView] })
  items!: InformingRefusalView[];
}
