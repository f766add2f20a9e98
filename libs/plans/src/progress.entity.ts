import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommitmentState, Instant } from '#contract';

/** What was reported on a step, by whom. */
@Entity('progress')
export class Progress {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'family_id', type: 'uuid' })
  familyId!: string;

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
