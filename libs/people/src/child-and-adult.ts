import { Column, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#contract';

/** A dated, sourced fact between a child and an adult: what the three ways to answer for a child share. */
export abstract class ChildAndAdult {
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
