import { Column } from 'typeorm';
import type { Instant } from '#contract';
import { ItemRow } from '#platform/access';

/** What every commitment carries: whom it is about, in what part of life, who may see it, and what it rests on. */
export abstract class Commitment extends ItemRow {
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
