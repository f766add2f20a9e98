import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#contract';
import type { BareTx } from '#platform/database';

/** What a listener may rely on, in a caller's transaction and in a job's alike. */
export type CircleTx = BareTx & {
  readonly municipalityId: number;
  readonly at: string;
  readonly today: LocalDate;
};
export type CircleListener = (tx: CircleTx, familyId: string) => Promise<void>;

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

  async changed(tx: CircleTx, familyId: string): Promise<void> {
    for (const listener of this.listeners) await listener(tx, familyId);
  }
}
