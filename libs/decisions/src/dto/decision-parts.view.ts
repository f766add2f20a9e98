import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ChangeKind, Lane, LifeArea, MatterClass, RequirementRole, RequirementState } from '#contract';
import type { Payload, RequirementBecause } from '../rules/index.js';

/** One person's requirement, as far as the reader may see it. */
export class RequirementView {
  @ApiProperty({ type: String, nullable: true })
  personId!: string | null;
  @ApiProperty({ type: String })
  role!: RequirementRole;
  /** The first reason's word; every reason stands in `reasons`. */
  @ApiProperty({ type: String })
  because!: RequirementBecause;
  /** Left out where it is not the reader's to know: while open, others' state is the coordinator's alone. */
  @ApiPropertyOptional({ type: String })
  state?: RequirementState;
  @ApiPropertyOptional({ type: Boolean })
  answered?: boolean;
  @ApiProperty({ type: [Object] })
  reasons!: { partId: string; subjectId: string; because: RequirementBecause; source: string }[];
}

export class PartView {
  @ApiProperty({ type: String })
  id!: string;
  @ApiProperty({ type: String })
  kind!: ChangeKind;
  @ApiProperty({ type: String })
  area!: LifeArea;
  @ApiProperty({ type: [String], format: 'uuid' })
  subjectIds!: readonly string[];
  @ApiProperty({ type: String })
  lane!: Lane;
  @ApiProperty({ type: [String], format: 'uuid' })
  namedIds!: readonly string[];
  @ApiProperty({ type: Object })
  payload!: Payload;
  @ApiPropertyOptional({ type: String })
  matterClass?: MatterClass;
}
