import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#contract';

/** The parts of a version one signer gets, and the hash that proves it. Never changed. */
@Entity('sheet')
export class SheetRow {
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

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'part_ids', type: 'uuid', array: true })
  partIds!: string[];

  @Column({ name: 'sheet_hash', type: 'text' })
  sheetHash!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Instant;
}
