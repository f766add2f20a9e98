import { Column, Entity } from 'typeorm';
import type { Instant, LocalDate } from '#contract';
import { ItemRow } from '#platform/access';

/** Vedtak / afgørelse: taken by an authority under its own law, only recorded here, never shown as agreed. */
@Entity('statutory_decision')
export class StatutoryDecision extends ItemRow {
  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'legal_basis', type: 'text' })
  legalBasis!: string;

  @Column({ name: 'decided_by', type: 'text' })
  decidedBy!: string;

  @Column({ name: 'decided_on', type: 'date' })
  decidedOn!: LocalDate;

  @Column({ name: 'how_heard', type: 'text' })
  howHeard!: string;

  @Column({ type: 'text', nullable: true })
  statement!: string | null;

  @Column({ name: 'appeal_to', type: 'text' })
  appealTo!: string;

  @Column({ name: 'appeal_until', type: 'date', nullable: true })
  appealUntil!: LocalDate | null;

  @Column({ type: 'boolean' })
  emergency!: boolean;

  @Column({ name: 'review_by', type: 'date', nullable: true })
  reviewBy!: LocalDate | null;

  @Column({ name: 'reviewed_at', type: 'timestamptz', nullable: true })
  reviewedAt!: Instant | null;

  @Column({ name: 'reviewed_by', type: 'uuid', nullable: true })
  reviewedBy!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Instant;
}
