import { Column, Entity } from 'typeorm';
import type { Instant, LocalDate } from '#contract';
import { FamilyRow } from '#platform/database';

/** Prøveperiode: the reversible, fully answered parts of an open decision; ends with it or after 30 days. */
@Entity('trial')
export class Trial extends FamilyRow {
  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ name: 'version_n', type: 'int' })
  versionN!: number;

  @Column({ name: 'part_ids', type: 'uuid', array: true })
  partIds!: string[];

  @Column({ name: 'started_by', type: 'uuid' })
  startedBy!: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: LocalDate;

  @Column({ name: 'ends_on', type: 'date' })
  endsOn!: LocalDate;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Instant | null;

  @Column({ name: 'ended_because', type: 'text', nullable: true })
  endedBecause!: string | null;
}
