import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#contract';
import type { Viewer } from '#platform/access';
import { settle, type BareTx } from '#platform/database';

/** What a listener may rely on, in a caller's transaction and in a job's alike. */
export type CircleTx = BareTx & {
  readonly municipalityId: number;
  readonly at: string;
  readonly today: LocalDate;
};

/** What somebody is to the family once a change has been written that gives services something to see, or takes it from them. */
export type AsItBecomes = (viewer: Viewer) => Viewer;

/** What waits in a family, read and locked as the transaction opened; asked again as it becomes. */
export type Waiting = (tx: CircleTx, familyId: string, asItBecomes: AsItBecomes) => Promise<void>;

export interface CircleListener {
  changed(tx: CircleTx, familyId: string): Promise<void>;
  /**
   * What in the family is to be asked again when what services may see changes, and nothing else of its circle. Read
   * where a transaction opens, and kept so by a lock: nothing begins to wait before that transaction is over.
   */
  waits(tx: BareTx, familyId: string): Promise<Waiting | null>;
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

  /** Behind the family's lock, what waits there: for a transaction that asks all it must know as it opens. */
  async waiting(tx: BareTx, familyId: string): Promise<readonly Waiting[]> {
    const asked = await settle(this.listeners.map((one) => one.waits(tx, familyId)));
    return asked.flatMap((waiting) => waiting ?? []);
  }

  async changed(tx: CircleTx, familyId: string): Promise<void> {
    for (const listener of this.listeners) await listener.changed(tx, familyId);
  }
}
