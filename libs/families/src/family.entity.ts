import { Column, Entity } from 'typeorm';
import type { FamilyStep, Instant } from '#contract';
import { TenantRow } from '#platform/database';

/** The root record; what other systems call a case. */
@Entity('family')
export class Family extends TenantRow {
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
