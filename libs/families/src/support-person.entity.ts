import { Column, Entity } from 'typeorm';
import type { LifeArea, LocalDate } from '#contract';
import { FamilyRow } from '#platform/database';

/** Støtteperson / bisidder: reads what the person chooses, signs nothing. */
@Entity('support_person')
export class SupportPerson extends FamilyRow {
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
