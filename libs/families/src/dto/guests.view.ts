import { ApiProperty } from '@nestjs/swagger';
import { serviceOwners, type LocalDate, type ServiceOwner } from '#contract';
import { guestActs, type GuestAct } from '../rules/guests.js';

export class GuestView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'uuid' }) serviceId!: string;
  @ApiProperty({ description: 'With whoever answers for it' }) service!: string;
  @ApiProperty({ enum: serviceOwners }) owner!: ServiceOwner;
  @ApiProperty({ type: String, format: 'date' }) until!: LocalDate;
  @ApiProperty({ description: 'The family has agreed to the service' }) isAgreed!: boolean;
  @ApiProperty({ description: 'Has a place in the team' }) isInTeam!: boolean;
  @ApiProperty({ enum: guestActs, isArray: true }) allowedActions!: GuestAct[];
}

export class GuestsView {
  @ApiProperty({ type: [GuestView] })
  items!: GuestView[];
}
