import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#contract';
import type { MemberRole } from './rules/words.js';

/** A person in the family, born or not yet. */
@Entity('member')
export class Member {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'family_id', type: 'uuid' })
  familyId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  role!: MemberRole;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;
}
