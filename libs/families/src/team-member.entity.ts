import { Column, Entity } from 'typeorm';
import type { LocalDate } from '#contract';
import { FamilyRow } from '#platform/database';
import type { TeamDuty } from './rules/words.js';

/** A professional in the family's team; a lasting place rests on a basis, like any commitment. */
@Entity('team_member')
export class TeamMember extends FamilyRow {
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ name: 'service_id', type: 'uuid' })
  serviceId!: string;

  @Column({ type: 'text' })
  duty!: TeamDuty;

  @Column({ name: 'basis_id', type: 'uuid' })
  basisId!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;

  @Column({ name: 'left_because', type: 'text', nullable: true })
  leftBecause!: string | null;
}
