import { Column, Entity } from 'typeorm';
import type { LocalDate } from '#contract';
import { FamilyRow } from '#platform/database';

/** A person in the family, born or not yet. */
@Entity('member')
export class Member extends FamilyRow {
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;

  @Column({ name: 'ended_because', type: 'text', nullable: true })
  endedBecause!: 'mistake' | null;
}
