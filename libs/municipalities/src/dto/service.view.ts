import { ApiProperty } from '@nestjs/swagger';
import {
  secrecyClasses,
  sectors,
  serviceOwners,
  type LocalDate,
  type SecrecyClass,
  type Sector,
  type ServiceOwner,
} from '#contract';

export class ServiceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: sectors }) sector!: Sector;
  @ApiProperty({ enum: serviceOwners }) owner!: ServiceOwner;
  @ApiProperty({ enum: secrecyClasses }) secrecy!: SecrecyClass;
  @ApiProperty({ type: String, nullable: true }) phone!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn!: LocalDate | null;
  @ApiProperty({ type: 'integer' }) version!: number;
}

export class ServiceListView {
  @ApiProperty({ type: [ServiceView] }) items!: ServiceView[];
}
