import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** Why one person must answer one part for one subject. Never changed; leaves only when the right has ended. Whether it is met is counted from the answers. */
@Entity('requirement')
export class Requirement extends FamilyRow {
  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ name: 'version_n', type: 'int' })
  versionN!: number;

  @Column({ type: 'text' })
  key!: string;

  @Column({ name: 'part_id', type: 'uuid' })
  partId!: string;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ type: 'text' })
  role!: string;

  @Column({ type: 'text' })
  because!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ name: 'alternative_group', type: 'text', nullable: true })
  alternativeGroup!: string | null;

  @Column({ name: 'may_not_see', type: 'boolean' })
  mayNotSee!: boolean;

  @Column({ type: 'text' })
  state!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ name: 'retired_at', type: 'timestamptz', nullable: true })
  retiredAt!: Instant | null;

  @Column({ name: 'retired_because', type: 'text', nullable: true })
  retiredBecause!: string | null;
}
