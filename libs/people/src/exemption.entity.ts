import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '#contract';

/** A documented legal exemption by which a holder of parental responsibility leaves the circle for one child. */
@Entity('exemption')
export class Exemption {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'child_id', type: 'uuid' })
  childId!: string;

  @Column({ name: 'adult_id', type: 'uuid' })
  adultId!: string;

  @Column({ type: 'text' })
  basis!: string;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Instant;

  /** Nobody yet: then it takes nobody out of the circle. */
  @Column({ name: 'confirmed_by', type: 'uuid', nullable: true })
  confirmedBy!: string | null;

  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt!: Instant | null;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;
}
