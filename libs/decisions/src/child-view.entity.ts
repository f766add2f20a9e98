import { Column, Entity } from 'typeorm';
import type { Instant, Interpreting, LocalDate } from '#contract';
import { FamilyRow } from '#platform/database';

/** The child's own view; who may read the words is the child's choice. */
@Entity('child_view')
export class ChildView extends FamilyRow {
  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ name: 'version_n', type: 'int' })
  versionN!: number;

  @Column({ name: 'child_id', type: 'uuid' })
  childId!: string;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ type: 'text', nullable: true })
  words!: string | null;

  @Column({ name: 'says_nothing', type: 'boolean' })
  saysNothing!: boolean;

  @Column({ type: 'boolean' })
  objects!: boolean;

  @Column({ type: 'text', array: true })
  present!: string[];

  @Column({ name: 'readable_by', type: 'uuid', array: true })
  readableBy!: string[];

  @Column({ name: 'coordinator_reads', type: 'boolean' })
  coordinatorReads!: boolean;

  @Column({ type: 'text' })
  language!: string;

  @Column({ name: 'interpreted_by', type: 'text', nullable: true })
  interpretedBy!: Interpreting | null;

  /** Full name, or number in the register; kept only when the duty of confidentiality was acknowledged. */
  @Column({ type: 'text', nullable: true }) interpreter!: string | null;

  @Column({ name: 'talked_on', type: 'date' })
  talkedOn!: LocalDate;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Instant;
}
