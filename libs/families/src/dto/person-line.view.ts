import { ApiProperty } from '@nestjs/swagger';
import { lifeAreas, protectionGrades } from '#contract';
import type { LifeArea, LocalDate, ProtectionGrade } from '#contract';
import { rosterReasons, rosterRoles, type RosterReason, type RosterRole } from '../rules/words.js';

/** One of the family's people, as far as the reader may know them. */
export class PersonLineView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) memberId!: string | null;
  @ApiProperty({ enum: rosterRoles }) role!: RosterRole;
  @ApiProperty({ enum: rosterReasons }) because!: RosterReason;
  @ApiProperty() givenName!: string;
  /** Null where only the first name is shown. */
  @ApiProperty({ nullable: true, type: String }) familyName!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) birthDate!: LocalDate | null;
  /** When somebody not born yet is expected. */
  @ApiProperty({ nullable: true, type: String, format: 'date' }) dueDate!: LocalDate | null;
  @ApiProperty({ nullable: true, type: String, format: 'date' }) diedOn!: LocalDate | null;
  @ApiProperty({ nullable: true, type: String }) interpreterLanguage!: string | null;
  @ApiProperty({ enum: protectionGrades, nullable: true }) protectionGrade!: ProtectionGrade | null;
  /** Whether an adult can consent; to whoever coordinates. */
  @ApiProperty({ enum: ['full', 'no-consent'], nullable: true }) capacity!: 'full' | 'no-consent' | null;
  /** Why a small child cannot say what it thinks; to whoever coordinates. */
  @ApiProperty({ nullable: true, type: String }) noViewReason!: string | null;
  @ApiProperty({ nullable: true, type: 'integer' }) version!: number | null;
  @ApiProperty({ nullable: true, type: Boolean }) barred!: boolean | null;
  @ApiProperty({ enum: lifeAreas, isArray: true }) areas!: LifeArea[];
  @ApiProperty({
    description: 'A child too young for an own page: whoever answers for it reads that page with it',
  })
  together!: boolean;
}
