import { Column, Entity } from 'typeorm';
import type { LocalDate } from '#contract';
import { FamilyRow } from '#platform/database';
import type { BlockSource } from './rules/words.js';

/** Bars a person's access, to all of the family or to one subject; removes no right. */
@Entity('block')
export class Block extends FamilyRow {
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'subject_id', type: 'uuid', nullable: true })
  subjectId!: string | null;

  @Column({ type: 'text' })
  source!: BlockSource;

  @Column({ type: 'text' })
  basis!: string;

  @Column({ name: 'set_by', type: 'uuid' })
  setBy!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;

  @Column({ name: 'reviewed_by', type: 'uuid', nullable: true })
  reviewedBy!: string | null;

  @Column({ name: 'reviewed_on', type: 'date', nullable: true })
  reviewedOn!: LocalDate | null;
}
