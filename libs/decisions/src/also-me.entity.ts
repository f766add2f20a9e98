import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#contract';

/** "Dette gjelder meg også". */
@Entity('also_me')
export class AlsoMe {
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

  @Column({ name: 'said_at', type: 'timestamptz' })
  saidAt!: Instant;
}
