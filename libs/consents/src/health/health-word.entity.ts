import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';
import type { HealthWordKind } from './rules/health-word.js';

/** A child's own word on who sees its health, or an assessment that it decides alone. */
@Entity('health_word')
export class HealthWord extends FamilyRow {
  @Column({ name: 'child_id', type: 'uuid' })
  childId!: string;

  @Column({ type: 'text' })
  kind!: HealthWordKind;

  @Column({ type: 'text' })
  route!: 'own-device' | 'oral';

  @Column({ name: 'assessed_by', type: 'text', nullable: true })
  assessedBy!: string | null;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'said_at', type: 'timestamptz' })
  saidAt!: Instant;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Instant | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;
}
