import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';
import type { StepKind } from './rules/step-kinds.js';

/** A small change under a standing agreement: in effect at once, all concerned told, anyone may stop it. */
@Entity('practical_step')
export class PracticalStep extends FamilyRow {
  @Column({ name: 'standing_agreement_id', type: 'uuid' })
  standingAgreementId!: string;

  @Column({ name: 'action_id', type: 'uuid' })
  actionId!: string;

  @Column({ name: 'new_action_id', type: 'uuid', nullable: true })
  newActionId!: string | null;

  @Column({ type: 'text' })
  kind!: StepKind;

  @Column({ type: 'jsonb' })
  change!: unknown;

  @Column({ name: 'taken_by', type: 'uuid' })
  takenBy!: string;

  @Column({ name: 'taken_at', type: 'timestamptz' })
  takenAt!: Instant;

  @Column({ name: 'stopped_at', type: 'timestamptz', nullable: true })
  stoppedAt!: Instant | null;

  @Column({ name: 'stopped_by', type: 'uuid', nullable: true })
  stoppedBy!: string | null;

  @Column({ name: 'decision_id', type: 'uuid', nullable: true })
  decisionId!: string | null;
}
