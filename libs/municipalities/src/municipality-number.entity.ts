import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Country, LocalDate } from '#contract';

/** A municipality's official number is a dated attribute, never its key. */
@Entity('municipality_number')
export class MunicipalityNumber {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @Column({ type: 'text' })
  country!: Country;

  @Column({ type: 'text' })
  number!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;
}
