import { Column, Entity } from 'typeorm';
import type { Instant } from '#contract';
import { FamilyRow } from '#platform/database';

/** A signature taken back before effect. */
@Entity('signature_withdrawal')
export class SignatureWithdrawal extends FamilyRow {
  @Column({ name: 'signature_id', type: 'uuid' })
  signatureId!: string;

  @Column({ name: 'withdrawn_by', type: 'uuid' })
  withdrawnBy!: string;

  @Column({ name: 'withdrawn_at', type: 'timestamptz' })
  withdrawnAt!: Instant;
}
