import { Column, PrimaryColumn } from 'typeorm';
import type { Instant, Lane, LifeArea } from '#contract';

/** What every commitment carries: whom it is about, in what part of life, who may see it, and what it rests on. */
export abstract class Commitment {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'family_id', type: 'uuid' })
  familyId!: string;

  @Column({ name: 'subject_ids', type: 'uuid', array: true })
  subjectIds!: string[];

  @Column({ type: 'text' })
  area!: LifeArea;

  @Column({ type: 'text' })
  lane!: Lane;

  @Column({ name: 'named_ids', type: 'uuid', array: true })
  namedIds!: string[];

  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: string;

  @Column({ name: 'service_id', type: 'uuid', nullable: true })
  serviceId!: string | null;

  @Column({ type: 'text' })
  title!: string;

  /** What it rests on. */
  @Column({ name: 'basis_id', type: 'uuid' })
  basisId!: string;

  /** The signed part it came from. */
  @Column({ name: 'part_id', type: 'uuid', nullable: true })
  partId!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Instant;
}
