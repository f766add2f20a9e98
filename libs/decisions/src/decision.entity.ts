import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** A proposed change that needs signatures: forslag, then avtale. */
@Entity('decision')
export class Decision extends FamilyRow {
  @Column({ type: 'text' })
  question!: string;

  @Column({ name: 'drafted_by', type: 'uuid' })
  draftedBy!: string;

  @Column({ name: 'drafted_as', type: 'text' })
  draftedAs!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ name: 'status_since', type: 'timestamptz' })
  statusSince!: Instant;

  @Column({ name: 'current_version', type: 'int' })
  currentVersion!: number;

  @Column({ type: 'jsonb' })
  draft!: unknown;

  @Column({ type: 'boolean' })
  urgent!: boolean;

  @Column({ name: 'urgent_because', type: 'text', nullable: true })
  urgentBecause!: string | null;

  @Column({ name: 'revises_id', type: 'uuid', nullable: true })
  revisesId!: string | null;

  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt!: Instant | null;

  @Column({ name: 'closes_at', type: 'timestamptz', nullable: true })
  closesAt!: Instant | null;

  @Column({ name: 'clock_stopped_at', type: 'timestamptz', nullable: true })
  clockStoppedAt!: Instant | null;

  @Column({ name: 'earliest_sign_at', type: 'timestamptz', nullable: true })
  earliestSignAt!: Instant | null;

  @Column({ name: 'effect_at', type: 'timestamptz', nullable: true })
  effectAt!: Instant | null;

  @Column({ name: 'in_effect_at', type: 'timestamptz', nullable: true })
  inEffectAt!: Instant | null;

  @Column({ name: 'held_since', type: 'timestamptz', nullable: true })
  heldSince!: Instant | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'int' })
  version!: number;
}
