import { Column, Entity } from 'typeorm';
import type { LifeArea, LocalDate } from '#contract';
import { TenantRow } from '#platform/database';
import type { Representation } from './rules/circle.js';

/** Verge, framtidsfullmektig, child welfare after a care order, foster parents, representative of an unaccompanied minor. */
@Entity('representative')
export class Representative extends TenantRow {
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'representative_id', type: 'uuid' })
  representativeId!: string;

  @Column({ type: 'text' })
  kind!: Representation['kind'];

  @Column({ type: 'text', array: true, nullable: true })
  mandate!: LifeArea[] | null;

  @Column({ type: 'text' })
  basis!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;
}
