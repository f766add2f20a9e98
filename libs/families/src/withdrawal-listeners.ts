import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';

/** Somebody wants out, on their own behalf: of the whole plan, or of one service's hands. */
export interface Withdrawal {
  readonly familyId: string;
  readonly personId: string;
  /** `null`: the person closes the plan for themself. */
  readonly serviceId: string | null;
}
export type WithdrawalListener = (tx: Tx, withdrawal: Withdrawal) => Promise<void>;

/** Libs that keep something in a person's name end it here, in the transaction and by the hand of that person. */
@Injectable()
export class WithdrawalListeners {
  private readonly listeners: WithdrawalListener[] = [];

  register(listener: WithdrawalListener): void {
    this.listeners.push(listener);
  }

  async ended(tx: Tx, withdrawal: Withdrawal): Promise<void> {
    for (const listener of this.listeners) await listener(tx, withdrawal);
  }
}
