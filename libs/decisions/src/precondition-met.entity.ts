import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** What had to be in place before an agreement holds, is. */
@Entity('precondition_met')
export class PreconditionMet extends FamilyRow {
  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ name: 'version_n', type: 'int' })
  versionN!: number;

  @Column({ name: 'part_id', type: 'uuid' })
  partId!: string;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'met_at', type: 'timestamptz' })
  metAt!: Instant;
}
