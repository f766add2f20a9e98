import { Column, Entity } from 'typeorm';
import type { CommitmentState, Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** What was reported on a step, by whom. */
@Entity('progress')
export class Progress extends FamilyRow {
  @Column({ name: 'action_id', type: 'uuid' })
  actionId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  state!: CommitmentState;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'reported_at', type: 'timestamptz' })
  reportedAt!: Instant;
}
