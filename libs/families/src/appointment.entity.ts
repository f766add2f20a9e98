import { Column, Entity } from 'typeorm';
import type { Instant, LocalDate } from '#contract';
import { FamilyRow } from '#platform/database';
import type { AppointmentKind } from './rules/words.js';

/** Recorded appointment of the first coordinator or a stand-in, told to the family; what such a team place rests on. */
@Entity('appointment')
export class Appointment extends FamilyRow {
  @Column({ type: 'text' })
  kind!: AppointmentKind;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'service_id', type: 'uuid' })
  serviceId!: string;

  @Column({ name: 'appointed_by', type: 'uuid' })
  appointedBy!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;

  @Column({ name: 'told_at', type: 'timestamptz', nullable: true })
  toldAt!: Instant | null;
}
