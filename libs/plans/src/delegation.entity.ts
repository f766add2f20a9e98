import { Column, Entity } from 'typeorm';
import type { ChangeKind, Instant, LocalDate } from '#contract';
import { FamilyRow } from '#platform/database';

/** Fullmakt between adults for listed matters, at most six months. */
@Entity('delegation')
export class Delegation extends FamilyRow {
  @Column({ name: 'from_person_id', type: 'uuid' })
  fromPersonId!: string;

  @Column({ name: 'to_person_id', type: 'uuid' })
  toPersonId!: string;

  @Column({ type: 'text', array: true })
  kinds!: ChangeKind[];

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date' })
  validTo!: LocalDate;

  @Column({ name: 'given_at', type: 'timestamptz' })
  givenAt!: Instant;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Instant | null;
}
