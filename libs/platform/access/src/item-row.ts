import { Column } from 'typeorm';
import type { Instant, Lane, LifeArea } from '#contract';
import { FamilyRow } from '#platform/database';
import type { Item } from './viewer.js';

/** The columns of every family item, which the one predicate is asked with. */
export abstract class ItemRow extends FamilyRow implements Item {
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

  /** Since when this lane stands, by those who could choose it then. */
  @Column({ name: 'lane_since', type: 'timestamptz' })
  laneSince!: Instant;
}
