import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { partRefusals, requirementRoles, requirementStates } from '#contract';
import type { PartRefusalCode, RequirementRole, RequirementState } from '#contract';
import { requirementReasons, type RequirementBecause } from '../rules/index.js';

/** Why somebody is asked: the word, the part and the person it is for, and where the rule stands. */
export class ReasonView {
  @ApiProperty({ format: 'uuid' })
  partId!: string;
  @ApiProperty({ format: 'uuid' })
  subjectId!: string;
  @ApiProperty({ enum: requirementReasons })
  because!: RequirementBecause;
  @ApiProperty({ description: 'The law or the rule, as the authority table names it' })
  source!: string;
}

/** One person's requirement, as far as the reader may see it. */
export class RequirementView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  personId!: string | null;
  @ApiProperty({ enum: requirementRoles })
  role!: RequirementRole;
  /** The first reason's word; every reason stands in `reasons`. */
  @ApiProperty({ enum: requirementReasons })
  because!: RequirementBecause;
  /** Left out where it is not the reader's to know: while open, others' state is the coordinator's alone. */
  @ApiPropertyOptional({ enum: requirementStates })
  state?: RequirementState;
  @ApiPropertyOptional({ type: Boolean })
  answered?: boolean;
  @ApiProperty({ type: [ReasonView] })
  reasons!: ReasonView[];
}

/** Why a part cannot be proposed as it stands, and where it helps, for whom. */
export class PartRefusalView {
  @ApiProperty({ enum: partRefusals })
  code!: PartRefusalCode;
  @ApiProperty({ format: 'uuid' })
  partId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  personId!: string | null;
}

/** A service that has not promised its share of a part. */
export class MissingPromiseView {
  @ApiProperty({ format: 'uuid' })
  serviceId!: string;
  @ApiProperty({ format: 'uuid' })
  partId!: string;
}

/** How many of those who must say yes have answered. */
export class AnsweredCountView {
  @ApiProperty({ type: 'integer' })
  given!: number;
  @ApiProperty({ type: 'integer' })
  of!: number;
}
