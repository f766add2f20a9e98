import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LifeArea, LocalDate } from '#contract';

/** Støtteperson / bisidder: reads what the person chooses, signs nothing. */
@Entity('support_person')
export class SupportPerson {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'family_id', type: 'uuid' })
  familyId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'supporter_id', type: 'uuid' })
  supporterId!: string;

  @Column({ type: 'text', array: true })
  areas!: LifeArea[];

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;
}
