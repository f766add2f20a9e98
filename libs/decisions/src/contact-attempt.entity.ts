import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** An attempt to reach a signer; three over 14 days by two routes, confirmed by a second employee, make unreachable. */
@Entity('contact_attempt')
export class ContactAttempt extends FamilyRow {
  @Column({ name: 'decision_id', type: 'uuid' })
  decisionId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  route!: string;

  @Column({ name: 'tried_at', type: 'timestamptz' })
  triedAt!: Instant;

  @Column({ name: 'tried_by', type: 'uuid' })
  triedBy!: string;

  @Column({ name: 'confirmed_by', type: 'uuid', nullable: true })
  confirmedBy!: string | null;

  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt!: Instant | null;
}
