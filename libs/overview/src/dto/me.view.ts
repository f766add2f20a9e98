import { ApiProperty } from '@nestjs/swagger';
import { assuranceLevels, familySteps, languages, staffRoles, tieKinds } from '#contract';
import type { AssuranceLevel, Country, FamilyStep, Instant, Language, StaffRole, TieKind } from '#contract';
import { waitingKinds, type WaitingKind } from '../rules/waiting-kinds.js';

export class MyselfView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['citizen', 'staff'] }) kind!: 'citizen' | 'staff';
  @ApiProperty() givenName!: string;
  @ApiProperty() familyName!: string;
  @ApiProperty({ enum: languages }) language!: Language;
  @ApiProperty({ nullable: true, type: String }) interpreterLanguage!: string | null;
  @ApiProperty() plainLanguage!: boolean;
}

export class MyMunicipalityView {
  @ApiProperty() id!: number;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['NO', 'DK'] }) country!: Country;
  @ApiProperty() timeZone!: string;
}

export class MyPostView {
  @ApiProperty({ enum: staffRoles }) role!: StaffRole;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) serviceId!: string | null;
  @ApiProperty({ nullable: true, type: String }) service!: string | null;
}

export class MyRolesView {
  @ApiProperty({ type: [MyPostView] }) staff!: MyPostView[];
  @ApiProperty({ enum: tieKinds, isArray: true }) ties!: TieKind[];
}

export class OtherSelfView {
  @ApiProperty({ type: 'integer' }) municipalityId!: number;
  @ApiProperty() municipality!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['citizen', 'staff'] }) kind!: 'citizen' | 'staff';
}

export class MyFamilyView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: familySteps }) step!: FamilyStep;
  @ApiProperty({ enum: tieKinds, isArray: true }) ties!: TieKind[];
}

export class AnsweredView {
  @ApiProperty({ type: 'integer' }) given!: number;
  @ApiProperty({ type: 'integer' }) of!: number;
}

/** Something this very person can answer now. `id` is the decision's where there is one; `refId` the row in it. */
export class WaitingView {
  @ApiProperty({ enum: waitingKinds }) kind!: WaitingKind;
  @ApiProperty({ format: 'uuid' }) familyId!: string;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) refId!: string | null;
  @ApiProperty({ nullable: true, type: String }) title!: string | null;
  /** The first name, or the service, it is about. */
  @ApiProperty({ nullable: true, type: String }) about!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) closesAt!: Instant | null;
  @ApiProperty() urgent!: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) since!: Instant;
  @ApiProperty({ nullable: true, type: AnsweredView }) answered!: AnsweredView | null;
}

export class MeView {
  @ApiProperty({ nullable: true, type: MyselfView }) person!: MyselfView | null;
  @ApiProperty({ nullable: true, type: MyMunicipalityView }) municipality!: MyMunicipalityView | null;
  @ApiProperty({ type: MyRolesView }) roles!: MyRolesView;
  @ApiProperty({ enum: assuranceLevels }) acr!: AssuranceLevel;
  @ApiProperty({ type: String, format: 'date-time' }) authAt!: Instant;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Instant;
  @ApiProperty({ type: [OtherSelfView] }) canActAs!: OtherSelfView[];
  @ApiProperty({ type: [MyFamilyView] }) families!: MyFamilyView[];
  @ApiProperty({ type: [WaitingView] }) waiting!: WaitingView[];
  @ApiProperty() csrfToken!: string;
}
