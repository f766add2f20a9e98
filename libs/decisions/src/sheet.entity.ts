import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** The parts of a version one signer gets, and the hash that proves it. Never changed. */
@Entity('sheet')
export class SheetRow extends FamilyRow {
  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ name: 'version_n', type: 'int' })
  versionN!: number;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'part_ids', type: 'uuid', array: true })
  partIds!: string[];

  @Column({ name: 'sheet_hash', type: 'text' })
  sheetHash!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Instant;
}
