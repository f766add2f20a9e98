import { ApiProperty } from '@nestjs/swagger';
import { familySteps, lifeAreas, type FamilyStep, type LifeArea, type LocalDate } from '#contract';
import { familyActs, type FamilyAct } from '../rules/family-acts.js';
import { missingOfFamily, type MissingOfFamily } from '../rules/missing.js';
import { PersonLineView } from './person-line.view.js';
import { PlaceView } from './place.view.js';
import { WayView } from './step.dto.js';
import { OpenHandOverView } from './team.dto.js';

export class HouseholdView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [String], format: 'uuid' }) personIds!: string[];
}

/** Somebody the reader chose to read along, or whom the reader reads along with; ended by its id. */
export class OwnSupportView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ format: 'uuid' }) supporterId!: string;
  /** The other of the two. */
  @ApiProperty() name!: string;
  @ApiProperty({ enum: lifeAreas, isArray: true }) areas!: LifeArea[];
  @ApiProperty({ nullable: true, type: String, format: 'date' }) validTo!: LocalDate | null;
}

export class MissingView {
  @ApiProperty({ enum: missingOfFamily }) what!: MissingOfFamily;
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) personId!: string | null;
}

export class FamilyLineView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: familySteps }) step!: FamilyStep;
  @ApiProperty({ type: String, format: 'date-time' }) stepSince!: string;
}

export class FamiliesView {
  @ApiProperty({ type: [FamilyLineView] }) items!: FamilyLineView[];
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) next!: string | null;
}

/** A family as this viewer may see it. Addresses are never in it. */
export class FamilyView extends FamilyLineView {
  @ApiProperty({ type: 'integer' }) version!: number;
  @ApiProperty({ type: [PersonLineView] }) members!: PersonLineView[];
  @ApiProperty({ type: [HouseholdView] }) households!: HouseholdView[];
  @ApiProperty({ type: PlaceView, nullable: true }) coordinator!: PlaceView | null;
  @ApiProperty({ type: PlaceView, nullable: true }) standIn!: PlaceView | null;
  @ApiProperty({ type: [PlaceView] }) team!: PlaceView[];
  /** For whoever coordinates. */
  @ApiProperty({ type: OpenHandOverView, nullable: true }) handOver!: OpenHandOverView | null;
  @ApiProperty({ type: [OwnSupportView] }) supports!: OwnSupportView[];
  @ApiProperty({ type: [MissingView] }) missing!: MissingView[];
  /** Where the case can go from here; for whoever may move it. */
  @ApiProperty({ type: [WayView] }) nextSteps!: readonly WayView[];
  @ApiProperty({ enum: familyActs, isArray: true }) allowedActions!: FamilyAct[];
}
