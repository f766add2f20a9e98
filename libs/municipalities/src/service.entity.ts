import { Column, Entity } from 'typeorm';
import type { LocalDate, SecrecyClass, Sector, ServiceOwner } from '#contract';
import { TenantRow } from '#platform/database';

/** A unit that works with families: a school, the health clinic, the job centre. */
@Entity('service')
export class Service extends TenantRow {
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  sector!: Sector;

  @Column({ type: 'text' })
  owner!: ServiceOwner;

  @Column({ type: 'text' })
  secrecy!: SecrecyClass;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: LocalDate | null;

  /** A service from outside the municipality, let in to this one family. */
  @Column({ name: 'guest_of', type: 'uuid', nullable: true })
  guestOf!: string | null;

  @Column({ type: 'int' })
  version!: number;
}
