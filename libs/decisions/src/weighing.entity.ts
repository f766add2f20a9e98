import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#contract';

/** How a child's objection was weighed, recorded by the coordinator. */
@Entity('weighing')
export class Weighing {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'family_id', type: 'uuid' })
  familyId!: string;

  @Column({ name: 'child_view_id', type: 'uuid' })
  childViewId!: string;

  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ name: 'weighed_by', type: 'uuid' })
  weighedBy!: string;

  @Column({ type: 'text' })
  reasons!: string;

  @Column({ name: 'told_child', type: 'boolean' })
  toldChild!: boolean;

  @Column({ name: 'weighed_at', type: 'timestamptz' })
  weighedAt!: Instant;
}
