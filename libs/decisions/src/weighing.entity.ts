import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** How a child's objection was weighed, recorded by the coordinator. */
@Entity('weighing')
export class Weighing extends FamilyRow {
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
