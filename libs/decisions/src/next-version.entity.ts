import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** A new version while it is written, beside the frozen one that is still answered. */
@Entity('next_version')
export class NextVersion extends FamilyRow {
  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ type: 'int' })
  n!: number;

  @Column({ type: 'jsonb', nullable: true })
  written!: unknown;

  @Column({ name: 'written_by', type: 'uuid' })
  writtenBy!: string;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt!: Instant;

  @Column({ type: 'int' })
  version!: number;
}
