import { ApiProperty } from '@nestjs/swagger';
import { keptOutGrounds, type KeptOutGround } from '../rules/kept-out.js';

/** A family by who coordinates it. */
class FamilyToKeepFromView {
  @ApiProperty({ format: 'uuid' }) familyId!: string;
  @ApiProperty() coordinator!: string;
}

class EmployeeToKeepOutView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
}
/** The employees who work with one such family, or could. */
export class EmployeesToKeepOutView {
  @ApiProperty({ type: [EmployeeToKeepOutView] }) items!: EmployeeToKeepOutView[];
}

export class KeptOutView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) familyId!: string;
  @ApiProperty({ description: 'Who coordinates the family' }) coordinator!: string;
  @ApiProperty({ description: 'The employee' }) name!: string;
  @ApiProperty({ enum: keptOutGrounds }) ground!: KeptOutGround;
  @ApiProperty() reason!: string;
  @ApiProperty() setBy!: string;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until!: string | null;
  @ApiProperty({ type: String, format: 'date', description: 'When it is looked at again' }) reviewOn!: string;
}

/** To a leader of the coordinating service and the data protection officer. */
export class KeptOutListView {
  @ApiProperty({ type: [FamilyToKeepFromView] }) families!: FamilyToKeepFromView[];
  @ApiProperty({ type: [KeptOutView] }) items!: KeptOutView[];
}

/** To whoever coordinates: who, and until when; why is not theirs to know. */
class KeptOutOfFamilyView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until!: string | null;
}
export class KeptOutOfFamilyListView {
  @ApiProperty({ type: [KeptOutOfFamilyView] }) items!: KeptOutOfFamilyView[];
}
