import { Column, Entity } from 'typeorm';
import type { Instant, LocalDate } from '#contract';
import { ItemRow } from '#platform/access';

/** Somebody with a right to be told was not: whose decision that was, on what ground, and where it is appealed. */
@Entity('informing_refusal')
export class InformingRefusal extends ItemRow {
  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'legal_basis', type: 'text' })
  legalBasis!: string;

  @Column({ name: 'decided_by', type: 'uuid' })
  decidedBy!: string;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt!: Instant;

  @Column({ name: 'appeal_to', type: 'text' })
  appealTo!: string;

  @Column({ name: 'appeal_until', type: 'date', nullable: true })
  appealUntil!: LocalDate | null;
}
