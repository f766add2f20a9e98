import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { TenantRow } from '#platform/database';

/** Two rows that are one human being, until it is undone. Written by its own functions alone. */
@Entity('person_merge')
export class PersonMerge extends TenantRow {
  @Column({ name: 'kept_id', type: 'uuid' })
  keptId!: string;

  @Column({ name: 'gone_id', type: 'uuid' })
  goneId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'merged_by', type: 'uuid' })
  mergedBy!: string;

  @Column({ name: 'merged_at', type: 'timestamptz' })
  mergedAt!: Instant;

  @Column({ name: 'undone_by', type: 'uuid', nullable: true })
  undoneBy!: string | null;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt!: Instant | null;

  @Column({ name: 'undo_reason', type: 'text', nullable: true })
  undoReason!: string | null;
}
