import { ApiProperty } from '@nestjs/swagger';
import { familySteps, type FamilyStep, type LifeArea, type LocalDate, type ProtectionGrade } from '#contract';
import { missingOfFamily, type MissingOfFamily } from '../rules/missing.js';
import { rosterReasons, type RosterReason, type RosterRole } from '../rules/words.js';
import { PlaceView } from './place.view.js';

export class PersonLineView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) memberId!: string | null;
  @ApiProperty({ type: String }) role!: RosterRole;
  @ApiProperty({ enum: rosterReasons }) because!: RosterReason;
  @ApiProperty() givenName!: string;
  /** Null where only the first name is shown. */
  @ApiProperty({ nullable: true, type: String }) familyName!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) birthDate!: LocalDate | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) diedOn!: LocalDate | null;
  @ApiProperty({ nullable: true, type: String }) interpreterLanguage!: string | null;
  @ApiProperty({ nullable: true, type: String }) protectionGrade!: ProtectionGrade | null;
  @ApiProperty({ nullable: true, type: Number }) version!: number | null;
  @ApiProperty({ nullable: true, type: Boolean }) barred!: boolean | null;
  @ApiProperty({ type: [String] }) areas!: LifeArea[];
}

export class HouseholdView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [String] }) personIds!: string[];
}

export class MissingView {
  @ApiProperty({ enum: missingOfFamily }) what!: MissingOfFamily;
  @ApiProperty({ nullable: true, type: String }) personId!: string | null;
}

export class FamilyLineView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: familySteps }) step!: FamilyStep;
  @ApiProperty({ format: 'date-time' }) stepSince!: string;
}

export class FamiliesView {
  @ApiProperty({ type: [FamilyLineView] }) items!: FamilyLineView[];
  @ApiProperty({ nullable: true, type: String }) next!: string | null;
}

/** A family as this viewer may see it. Addresses are never in it. */
export class FamilyView extends FamilyLineView {
  @ApiProperty() version!: number;
  @ApiProperty({ type: [PersonLineView] }) members!: PersonLineView[];
  @ApiProperty({ type: [HouseholdView] }) households!: HouseholdView[];
  @ApiProperty({ type: PlaceView, nullable: true }) coordinator!: PlaceView | null;
  @ApiProperty({ type: PlaceView, nullable: true }) standIn!: PlaceView | null;
  @ApiProperty({ type: [PlaceView] }) team!: PlaceView[];
  @ApiProperty({ type: [MissingView] }) missing!: MissingView[];
  @ApiProperty({ type: [String] }) allowedActions!: string[];
}
