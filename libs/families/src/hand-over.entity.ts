import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** A lasting change of coordinator: counts when the next one has accepted and the family has agreed. */
@Entity('hand_over')
export class HandOver extends FamilyRow {
  @Column({ name: 'from_person_id', type: 'uuid' })
  fromPersonId!: string;

  @Column({ name: 'to_person_id', type: 'uuid' })
  toPersonId!: string;

  @Column({ name: 'to_service_id', type: 'uuid' })
  toServiceId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'offered_at', type: 'timestamptz' })
  offeredAt!: Instant;

  @Column({ name: 'accepted_at', type: 'timestamptz', nullable: true })
  acceptedAt!: Instant | null;

  @Column({ name: 'declined_at', type: 'timestamptz', nullable: true })
  declinedAt!: Instant | null;

  @Column({ name: 'decision_id', type: 'uuid', nullable: true })
  decisionId!: string | null;

  @Column({ name: 'effected_at', type: 'timestamptz', nullable: true })
  effectedAt!: Instant | null;
}
