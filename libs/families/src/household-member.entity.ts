import { Column, Entity } from 'typeorm';
import type { LocalDate } from '#contract';
import { FamilyRow } from '#platform/database';

/** A person's time in a household. */
@Entity('household_member')
export class HouseholdMember extends FamilyRow {
  @Column({ name: 'household_id', type: 'uuid' })
  householdId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;
}
