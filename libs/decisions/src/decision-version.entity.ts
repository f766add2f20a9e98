import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** A frozen version: the ordered hashes of its parts and their root. Never changed. */
@Entity('decision_version')
export class DecisionVersion extends FamilyRow {
  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ type: 'int' })
  n!: number;

  @Column({ type: 'text' })
  question!: string;

  @Column({ name: 'root_hash', type: 'text' })
  rootHash!: string;

  @Column({ name: 'part_hashes', type: 'text', array: true })
  partHashes!: string[];

  @Column({ name: 'frozen_by', type: 'uuid' })
  frozenBy!: string;

  @Column({ name: 'frozen_at', type: 'timestamptz' })
  frozenAt!: Instant;
}
