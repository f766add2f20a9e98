import { Column, Entity } from 'typeorm';
import type { CommitmentState, Instant, LocalDate } from '#contract';
import { Commitment } from './commitment.js';

/** A goal in the shared plan. A changed goal is a new row with its own basis. */
@Entity('goal')
export class Goal extends Commitment {
  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Column({ type: 'text' })
  horizon!: 'now' | 'long';

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: LocalDate | null;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ type: 'text' })
  state!: CommitmentState;

  @Column({ name: 'state_since', type: 'timestamptz' })
  stateSince!: Instant;

  @Column({ type: 'int' })
  version!: number;
}
