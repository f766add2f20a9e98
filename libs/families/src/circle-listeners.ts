import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#contract';
import { settle, type BareTx } from '#platform/database';

/** What a listener may rely on, in a caller's transaction and in a job's alike. */
export type CircleTx = BareTx & {
  readonly municipalityId: number;
  readonly at: string;
  readonly today: LocalDate;
};

export interface CircleListener {
  changed(tx: CircleTx, familyId: string): Promise<void>;
  /**
   * Whether anything in the family is to be asked again when its circle changes. Asked where a transaction opens, and
   * kept so by a lock: nothing begins to wait before that transaction is over. Without it there always is.
   */
  waits?(tx: BareTx, familyId: string): Promise<boolean>;
}

/**
 * A fact about who decides for whom has changed: whoever keeps answers waiting asks the rules again, in the
 * same transaction, so that no signature is ever counted on yesterday's circle.
 */
@Injectable()
export class CircleListeners {
  private readonly listeners: CircleListener[] = [];

  register(listener: CircleListener): void {
    this.listeners.push(listener);
  }

  /** Whom a change will concern: for a transaction that asks all it must know as it opens. */
  async concerned(tx: BareTx, familyId: string): Promise<readonly CircleListener[]> {
    const asked = this.listeners.map(async (one) =>
      one.waits === undefined || (await one.waits(tx, familyId)) ? [one] : [],
    );
    return (await settle(asked)).flat();
  }

  async changed(
    tx: CircleTx,
    familyId: string,
    concerned: readonly CircleListener[] = this.listeners,
  ): Promise<void> {
    for (const listener of concerned) await listener.changed(tx, familyId);
  }
}
