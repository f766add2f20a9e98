import { Column, Entity } from 'typeorm';
import type { Instant, LocalDate } from '#contract';
import { ItemRow } from '#platform/access';
import type { DisclosureFinding, DisclosureGround } from './rules/disclosure.js';

/** Told without consent: a deliberate act, which opens nothing by itself and is looked at afterwards. */
@Entity('disclosure')
export class Disclosure extends ItemRow {
  @Column({ type: 'text' })
  ground!: DisclosureGround;

  @Column({ name: 'legal_basis', type: 'text' })
  legalBasis!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'text' })
  what!: string;

  @Column({ type: 'text' })
  recipient!: string;

  @Column({ name: 'disclosed_at', type: 'timestamptz' })
  disclosedAt!: Instant;

  @Column({ name: 'valid_to', type: 'date' })
  validTo!: LocalDate;

  @Column({ name: 'withheld_because', type: 'text', nullable: true })
  withheldBecause!: string | null;

  @Column({ name: 'shown_at', type: 'timestamptz', nullable: true })
  shownAt!: Instant | null;

  @Column({ name: 'reviewed_at', type: 'timestamptz', nullable: true })
  reviewedAt!: Instant | null;

  @Column({ name: 'reviewed_by', type: 'uuid', nullable: true })
  reviewedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  finding!: DisclosureFinding | null;

  @Column({ name: 'review_note', type: 'text', nullable: true })
  reviewNote!: string | null;

  @Column({ name: 'look_again_on', type: 'date', nullable: true })
  lookAgainOn!: LocalDate | null;
}
