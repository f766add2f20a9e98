import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#contract';
import type { PolicyKey, PolicyValue } from './rules/policies.js';

/** A municipality's own choices, stricter than its country's rule and never looser; the newest row of a key counts. */
@Entity('policy')
export class Policy {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  key!: PolicyKey;

  @Column({ type: 'jsonb' })
  value!: PolicyValue;

  @Column({ name: 'set_by', type: 'uuid' })
  setBy!: string;

  @Column({ name: 'set_at', type: 'timestamptz' })
  setAt!: Instant;
}
