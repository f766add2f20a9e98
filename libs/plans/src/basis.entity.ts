import { Column, Entity } from 'typeorm';
import type { BasisKind, Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** What a commitment rests on: an own promise, a decision, a standing agreement, a trial, or a recorded appointment. */
@Entity('basis')
export class Basis extends FamilyRow {
  @Column({ type: 'text' })
  kind!: BasisKind;

  @Column({ name: 'decision_id', type: 'uuid', nullable: true })
  decisionId!: string | null;

  @Column({ name: 'standing_agreement_id', type: 'uuid', nullable: true })
  standingAgreementId!: string | null;

  @Column({ name: 'trial_id', type: 'uuid', nullable: true })
  trialId!: string | null;

  @Column({ name: 'appointment_id', type: 'uuid', nullable: true })
  appointmentId!: string | null;

  @Column({ name: 'promised_by', type: 'uuid', nullable: true })
  promisedBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Instant;
}
