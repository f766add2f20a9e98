import { ApiProperty } from '@nestjs/swagger';
import { staffRoles, type LocalDate, type StaffRole } from '#contract';

export class StaffView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() givenName!: string;
  @ApiProperty() familyName!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) serviceId!: string | null;
  @ApiProperty({ enum: staffRoles }) role!: StaffRole;
  @ApiProperty({ type: String, nullable: true }) mandate!: string | null;
  /** Told to the families the employee works with. */
  @ApiProperty({ type: String, nullable: true }) workPhone!: string | null;
  @ApiProperty({ type: String, nullable: true }) workHours!: string | null;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: LocalDate;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo!: LocalDate | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class StaffListView {
  @ApiProperty({ type: [StaffView] }) items!: StaffView[];
}
