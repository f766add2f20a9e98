import { Column, Entity } from 'typeorm';
import type { Currency, Instant, LifeArea, LocalDate } from '#contract';
import { Commitment } from './commitment.js';

/** Signed room for practical steps: areas, owners, a money ceiling, at most six months. */
@Entity('standing_agreement')
export class StandingAgreement extends Commitment {
  @Column({ type: 'text', array: true })
  areas!: LifeArea[];

  @Column({ name: 'owner_ids', type: 'uuid', array: true })
  ownerIds!: string[];

  @Column({ name: 'owner_service_ids', type: 'uuid', array: true })
  ownerServiceIds!: string[];

  @Column({ name: 'money_ore', type: 'bigint', nullable: true })
  moneyOre!: number | null;

  @Column({ type: 'text', nullable: true })
  currency!: Currency | null;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  @Column({ name: 'valid_to', type: 'date' })
  validTo!: LocalDate;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Instant | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  /** How often who sees it was chosen: of two who choose at once, one is told. */
  @Column({ type: 'int' })
  version!: number;
}
