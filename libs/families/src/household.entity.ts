import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#contract';

/** Who lives together; a family may have several, a child may stand in two. */
@Entity('household')
export class Household {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'family_id', type: 'uuid' })
  familyId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;
}
