import { Column, Entity } from 'typeorm';
import type { Instant, RetentionReason } from '#contract';
import { FamilyRow, TenantRow } from '#platform/database';

/** What bars removal of a family's papers, or that the archive has them. */
@Entity('retention_mark')
export class RetentionMark extends FamilyRow {
  @Column({ type: 'text' })
  kind!: 'hold' | 'archived';

  @Column({ type: 'text' })
  reason!: RetentionReason;

  @Column({ name: 'set_by', type: 'uuid' })
  setBy!: string;

  @Column({ name: 'set_at', type: 'timestamptz' })
  setAt!: Instant;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Instant | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;
}

/** What the house removed and when: tables and numbers, nothing of what stood there. */
@Entity('removal')
export class Removal extends TenantRow {
  @Column({ type: 'text' })
  what!: string;

  @Column({ type: 'int' })
  rows!: number;

  @Column({ name: 'removed_at', type: 'timestamptz' })
  removedAt!: Instant;
}
