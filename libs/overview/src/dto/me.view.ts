import { ApiProperty } from '@nestjs/swagger';
import { assuranceLevels, familySteps, languages, staffRoles, tieKinds } from '#contract';
import type { AssuranceLevel, FamilyStep, Instant, Language, StaffRole, TieKind } from '#contract';
import { MyMunicipalityView } from './my-municipality.view.js';
import { WaitingView } from './waiting.view.js';

export class MyselfView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['citizen', 'staff'] }) kind!: 'citizen' | 'staff';
  @ApiProperty() givenName!: string;
  @ApiProperty() familyName!: string;
  @ApiProperty({ enum: languages }) language!: Language;
  @ApiProperty({ nullable: true, type: String }) interpreterLanguage!: string | null;
  @ApiProperty() plainLanguage!: boolean;
  /** Not yet of age today, where the person is. */
  @ApiProperty() minor!: boolean;
}

export class MyPostView {
  @ApiProperty({ enum: staffRoles }) role!: StaffRole;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) serviceId!: string | null;
  @ApiProperty({ nullable: true, type: String }) service!: string | null;
  @ApiProperty({ nullable: true, type: String, description: 'What one may promise for the service' })
  mandate!: string | null;
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

export class MeView {
  @ApiProperty({ nullable: true, type: MyselfView }) person!: MyselfView | null;
  @ApiProperty({ nullable: true, type: MyMunicipalityView }) municipality!: MyMunicipalityView | null;
  @ApiProperty({ type: MyRolesView }) roles!: MyRolesView;
  @ApiProperty({ enum: assuranceLevels }) acr!: AssuranceLevel;
  @ApiProperty({ type: String, format: 'date-time' }) authAt!: Instant;
  @ApiProperty({ type: String, format: 'date-time' }) at!: Instant;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Until when one may sign with this log-in; null when it is too weak for that',
  })
  freshUntil!: Instant | null;
  @ApiProperty({ type: [OtherSelfView] }) canActAs!: OtherSelfView[];
  @ApiProperty({ type: [MyFamilyView] }) families!: MyFamilyView[];
  @ApiProperty({ type: [WaitingView] }) waiting!: WaitingView[];
  /** Something waits that this log-in is too weak to show; never what, nor how much. */
  @ApiProperty() hidden!: boolean;
  @ApiProperty() csrfToken!: string;
}
