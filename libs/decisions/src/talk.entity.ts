import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** "Jeg vil snakke først" or "Be om tolk": stops the clock and gives the coordinator a task. */
@Entity('talk')
export class Talk extends FamilyRow {
  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text', nullable: true })
  words!: string | null;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Instant;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Instant | null;

  @Column({ name: 'closed_by', type: 'uuid', nullable: true })
  closedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  outcome!: string | null;
}
