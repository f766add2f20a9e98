import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** "Dette gjelder meg også". */
@Entity('also_me')
export class AlsoMe extends FamilyRow {
  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ name: 'version_n', type: 'int' })
  versionN!: number;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'said_at', type: 'timestamptz' })
  saidAt!: Instant;
}
