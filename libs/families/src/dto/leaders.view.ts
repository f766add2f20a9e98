import { ApiProperty } from '@nestjs/swagger';

/** A family coordinated from the leader's own service: who coordinates and who stands in, nothing of the family. */
export class CoordinatedFamilyView {
  @ApiProperty({ format: 'uuid' }) familyId!: string;
  @ApiProperty({ format: 'uuid' }) coordinatorId!: string;
  @ApiProperty() coordinator!: string;
  @ApiProperty({ format: 'uuid' }) serviceId!: string;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Employees who are never offered' })
  keptOutIds!: string[];
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) standInId!: string | null;
  @ApiProperty({ nullable: true, type: String }) standIn!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) standInUntil!: string | null;
}
export class CoordinatedFamiliesView {
  @ApiProperty({ type: [CoordinatedFamilyView] }) items!: CoordinatedFamilyView[];
}

/** Somebody in a family coordinated from the leader's own service: a first name, for a bar that cannot wait. */
export class PersonToBarView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty() givenName!: string;
  /** One may be barred from a member alone, or from the whole family. */
  @ApiProperty() member!: boolean;
}
export class PeopleToBarView {
  @ApiProperty({ type: [PersonToBarView] }) items!: PersonToBarView[];
}

/** A safety bar that waits for another leader's legal review: its grounds, no name of any family. */
export class BarToReviewView {
  @ApiProperty({ format: 'uuid' }) familyId!: string;
  @ApiProperty({ format: 'uuid' }) blockId!: string;
  @ApiProperty() basis!: string;
  @ApiProperty({ type: String, format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String, format: 'date' }) validTo!: string;
  @ApiProperty({ description: 'The name of whoever set it' }) setBy!: string;
  /** The review is another leader's than the one who set it. */
  @ApiProperty() mayReview!: boolean;
}
export class BarsToReviewView {
  @ApiProperty({ type: [BarToReviewView] }) items!: BarToReviewView[];
}
