import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#contract';
import type { BlockSource } from './rules/words.js';

/** Bars a person's access, to all of the family or to one subject; removes no right. */
@Entity('block')
export class Block {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'family_id', type: 'uuid' })
  familyId!: string;

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
