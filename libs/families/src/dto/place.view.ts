import { ApiProperty } from '@nestjs/swagger';
import { sectors, type LocalDate, type Sector } from '#contract';
import { placeReasons, teamDuties, type PlaceReason, type TeamDuty } from '../rules/words.js';

export class ServiceLineView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: sectors }) sector!: Sector;
  @ApiProperty({ nullable: true, type: String }) phone!: string | null;
}

/** A place in the team; the service is left out for whoever has no need to know it. */
export class PlaceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: teamDuties }) duty!: TeamDuty;
  @ApiProperty({ nullable: true, type: String, format: 'uuid' }) personId!: string | null;
  @ApiProperty({ nullable: true, type: String }) name!: string | null;
  @ApiProperty({ type: ServiceLineView, nullable: true }) service!: ServiceLineView | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) until!: LocalDate | null;
  @ApiProperty({ enum: placeReasons }) because!: PlaceReason;
  @ApiProperty({ description: 'The reader can take this service out of their own matters' })
  mayRemove!: boolean;
}
