import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChangeKind, Instant, LocalDate } from '#contract';

/** Fullmakt between adults for listed matters, at most six months. */
@Entity('delegation')
export class Delegation {
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
