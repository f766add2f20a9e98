import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#contract';

/** Foreldreansvar / forældremyndighed: dated, sourced; the adult may live elsewhere. */
@Entity('parental_responsibility')
export class ParentalResponsibility {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'child_id', type: 'uuid' })
  childId!: string;

  @Column({ name: 'adult_id', type: 'uuid' })
  adultId!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;

  @Column({ name: 'ended_because', type: 'text', nullable: true })
  endedBecause!: string | null;
}
