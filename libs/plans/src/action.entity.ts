import { Column, Entity } from 'typeorm';
import type {
  ActionOwner,
  ChangeKind,
  CommitmentState,
  Currency,
  Instant,
  LocalDate,
  SupportLevel,
} from '#contract';
import { Commitment } from './commitment.js';

/** A step: what, who, when, with how much support. A changed step is a new row with its own basis. */
@Entity('action')
export class Action extends Commitment {
  @Column({ name: 'goal_id', type: 'uuid', nullable: true })
  goalId!: string | null;

  @Column({ type: 'text' })
  kind!: ChangeKind;

  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Column({ name: 'owner_kind', type: 'text' })
  ownerKind!: ActionOwner;

  @Column({ name: 'owner_ids', type: 'uuid', array: true })
  ownerIds!: string[];

  @Column({ name: 'owner_service_ids', type: 'uuid', array: true })
  ownerServiceIds!: string[];

  @Column({ name: 'owner_name', type: 'text', nullable: true })
  ownerName!: string | null;

  @Column({ name: 'support_level', type: 'text' })
  supportLevel!: SupportLevel;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: LocalDate | null;

  @Column({ name: 'starts_on', type: 'date', nullable: true })
  startsOn!: LocalDate | null;

  @Column({ name: 'at_time', type: 'text', nullable: true })
  atTime!: string | null;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ name: 'money_ore', type: 'bigint', nullable: true })
  moneyOre!: number | null;

  @Column({ type: 'text', nullable: true })
  currency!: Currency | null;

  @Column({ name: 'payer_id', type: 'uuid', nullable: true })
  payerId!: string | null;

  @Column({ name: 'paying_service_id', type: 'uuid', nullable: true })
  payingServiceId!: string | null;

  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @Column({ type: 'text' })
  state!: CommitmentState;

  @Column({ name: 'state_since', type: 'timestamptz' })
  stateSince!: Instant;

  @Column({ type: 'int' })
  version!: number;
}
