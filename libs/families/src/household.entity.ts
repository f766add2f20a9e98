import { Column, Entity } from 'typeorm';
import type { LocalDate } from '#contract';
import { FamilyRow } from '#platform/database';

/** Who lives together; a family may have several, a child may stand in two. */
@Entity('household')
export class Household extends FamilyRow {
  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;
}
