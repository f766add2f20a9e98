import { Column, Entity } from 'typeorm';
import type { LocalDate, StaffRole } from '#contract';
import { TenantRow } from '#platform/database';

/** Who works where, as what, with what mandate in a meeting. */
@Entity('staff')
export class Staff extends TenantRow {
  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'service_id', type: 'uuid', nullable: true })
  serviceId!: string | null;

  @Column({ type: 'text' })
  role!: StaffRole;

  @Column({ type: 'text', nullable: true })
  mandate!: string | null;

  /** Told to the families this employee works with; a private number stays in the vault. */
  @Column({ name: 'work_phone', type: 'text', nullable: true })
  workPhone!: string | null;

  @Column({ name: 'work_hours', type: 'text', nullable: true })
  workHours!: string | null;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;

  @Column({ type: 'int' })
  version!: number;
}
