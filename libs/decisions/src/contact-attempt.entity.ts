import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#contract';

/** An attempt to reach a signer; three over 14 days by two routes, confirmed by a second employee, make unreachable. */
@Entity('contact_attempt')
export class ContactAttempt {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'family_id', type: 'uuid' })
  familyId!: string;

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
