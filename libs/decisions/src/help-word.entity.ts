import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** A quiet word for help: read by its author and the coordinator alone, in no history and no receipt. */
@Entity('help_word')
export class HelpWord extends FamilyRow {
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text', nullable: true })
  words!: string | null;

  @Column({ name: 'said_at', type: 'timestamptz' })
  saidAt!: Instant;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Instant | null;

  @Column({ name: 'closed_by', type: 'uuid', nullable: true })
  closedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  outcome!: string | null;
}
