import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { TenantRow } from '#platform/database';
import type { PolicyKey, PolicyValue } from './rules/policies.js';

/** A municipality's own choices, stricter than its country's rule and never looser; the newest row of a key counts. */
@Entity('policy')
export class Policy extends TenantRow {
  @Column({ type: 'text' })
  key!: PolicyKey;

  @Column({ type: 'jsonb' })
  value!: PolicyValue;

  @Column({ name: 'set_by', type: 'uuid' })
  setBy!: string;

  @Column({ name: 'set_at', type: 'timestamptz' })
  setAt!: Instant;
}
