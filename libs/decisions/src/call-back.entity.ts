import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** A call by another service that confirms an answer given on paper or orally, before effect. */
@Entity('call_back')
export class CallBack extends FamilyRow {
  @Column({ name: 'signature_id', type: 'uuid' })
  signatureId!: string;

  @Column({ name: 'called_by', type: 'uuid' })
  calledBy!: string;

  @Column({ name: 'service_id', type: 'uuid' })
  serviceId!: string;

  @Column({ type: 'boolean' })
  confirmed!: boolean;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'called_at', type: 'timestamptz' })
  calledAt!: Instant;
}
