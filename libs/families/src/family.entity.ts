import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FamilyStep, Instant } from '#contract';

/** The root record; what other systems call a case. */
@Entity('family')
export class Family {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  step!: FamilyStep;

  @Column({ name: 'step_since', type: 'timestamptz' })
  stepSince!: Instant;

  @Column({ name: 'founded_by', type: 'uuid' })
  foundedBy!: string;

  @Column({ name: 'founding_service_id', type: 'uuid' })
  foundingServiceId!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Instant;

  @Column({ type: 'int' })
  version!: number;
}
