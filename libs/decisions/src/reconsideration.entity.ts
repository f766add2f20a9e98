import { Column, Entity } from 'typeorm';
import type { Instant, LocalDate } from '#contract';
import { FamilyRow } from '#platform/database';

/** A signer asks to look again at what is in effect; answered within 14 days. */
@Entity('reconsideration')
export class Reconsideration extends FamilyRow {
  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt!: Instant;

  @Column({ name: 'answer_by', type: 'date' })
  answerBy!: LocalDate;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Instant | null;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  answeredBy!: string | null;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;
}
