import { Column, Entity } from 'typeorm';
import type { Instant, LocalDate } from '#contract';
import { TenantRow } from '#platform/database';

/** A documented legal exemption by which a holder of parental responsibility leaves the circle for one child. */
@Entity('exemption')
export class Exemption extends TenantRow {
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
