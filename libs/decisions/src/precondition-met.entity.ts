import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#contract';

/** What had to be in place before an agreement holds, is. */
@Entity('precondition_met')
export class PreconditionMet {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'family_id', type: 'uuid' })
  familyId!: string;

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
