import { Column } from 'typeorm';
import type { LocalDate } from '#contract';
import { TenantRow } from '#platform/database';

/** A dated, sourced fact between a child and an adult: what the three ways to answer for a child share. */
export abstract class ChildAndAdult extends TenantRow {
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
