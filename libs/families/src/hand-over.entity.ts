import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#contract';

/** A lasting change of coordinator: counts when the next one has accepted and the family has agreed. */
@Entity('hand_over')
export class HandOver {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'family_id', type: 'uuid' })
  familyId!: string;

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
