import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '#contract';

/** A signature taken back before effect. */
@Entity('signature_withdrawal')
export class SignatureWithdrawal {
  @PrimaryColumn({ name: 'municipality_id', type: 'smallint' })
  municipalityId!: number;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'family_id', type: 'uuid' })
  familyId!: string;

  @Column({ name: 'signature_id', type: 'uuid' })
  signatureId!: string;

  @Column({ name: 'withdrawn_by', type: 'uuid' })
  withdrawnBy!: string;

  @Column({ name: 'withdrawn_at', type: 'timestamptz' })
  withdrawnAt!: Instant;
}
