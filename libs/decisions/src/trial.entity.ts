import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#contract';

/** Prøveperiode: the reversible, fully answered parts of an open decision; ends with it or after 30 days. */
@Entity('trial')
export class Trial {
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
