import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Country, Instant } from '#contract';

/** Tenants: every municipality of Norway and Denmark, in use or not. */
@Entity('municipality')
export class Municipality {
  @PrimaryColumn({ type: 'smallint' })
  id!: number;

  @Column({ type: 'text' })
  country!: Country;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'other_name', type: 'text', nullable: true })
  otherName!: string | null;

  @Column({ name: 'region_number', type: 'text' })
  regionNumber!: string;

  @Column({ name: 'region_name', type: 'text' })
  regionName!: string;

  @Column({ type: 'text' })
  kind!: 'municipality' | 'observer';

  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: string;

  @Column({ name: 'in_use_from', type: 'timestamptz', nullable: true })
  inUseFrom!: Instant | null;
}
