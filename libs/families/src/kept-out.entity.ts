import { Column, Entity } from 'typeorm';
import type { Instant, LocalDate } from '#contract';
import { FamilyRow } from '#platform/database';
import type { KeptOutGround } from './rules/kept-out.js';

/** An employee kept out of one family: somebody of theirs, a shielded colleague, or locked out by name. */
@Entity('kept_out')
export class KeptOut extends FamilyRow {
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  ground!: KeptOutGround;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'set_by', type: 'uuid' })
  setBy!: string;

  @Column({ name: 'set_at', type: 'timestamptz' })
  setAt!: Instant;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;

  @Column({ name: 'review_on', type: 'date' })
  reviewOn!: LocalDate;

  @Column({ name: 'reviewed_by', type: 'uuid', nullable: true })
  reviewedBy!: string | null;

  @Column({ name: 'reviewed_at', type: 'timestamptz', nullable: true })
  reviewedAt!: Instant | null;

  @Column({ name: 'lifted_by', type: 'uuid', nullable: true })
  liftedBy!: string | null;

  @Column({ name: 'lifted_at', type: 'timestamptz', nullable: true })
  liftedAt!: Instant | null;

  @Column({ name: 'lift_reason', type: 'text', nullable: true })
  liftReason!: string | null;
}
