import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#contract';

/** "Jeg vil snakke først" or "Be om tolk": stops the clock and gives the coordinator a task. */
@Entity('talk')
export class Talk {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'family_id', type: 'uuid' })
  familyId!: string;

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
