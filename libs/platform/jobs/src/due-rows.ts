import type { BareTx, WorkerDatabase } from '#platform/database';
import { isOpen, type DueIds } from './due.js';

export interface Patience {
  /** How long a row is left to the queue before it is offered again: longer than five attempts take. */
  readonly leaseSeconds: number;
  /** How many rows may be with the queue at once; the rest waits in the database, where nothing is lost. */
  readonly inHand: number;
  /** A row that has failed every offer for so long is given up and shown to an operator. */
  readonly giveUpAfterHours: number;
}

export const patience: Patience = { leaseSeconds: 75, inHand: 2000, giveUpAfterHours: 24 };

const leastOffers = 5;

export interface Leased {
  readonly municipalityId: number;
  readonly id: string;
  readonly topic: string;
}

/** The rows as the poller works on them, across all municipalities and by their ids alone. */
export class DueRows {
  constructor(
    private readonly database: WorkerDatabase,
    private readonly wish: Patience = patience,
  ) {}

  /** Takes rows whose time has come and that nobody has; two pollers never get the same one. */
  take(): Promise<Leased[]> {
    return this.database.polling((tx) =>
      tx.rows<Leased>(
        `update due d set lease_until = ctx.at() + make_interval(secs => $1), attempts = d.attempts + 1
         from (
           select municipality_id, id from due
             where ${isOpen} and due_at <= (select ctx.at()) and (lease_until is null or lease_until <= (select ctx.at()))
             order by due_at, id
             limit greatest(0, $2 - (select count(*) from due where ${isOpen} and lease_until > (select ctx.at())))
             for update skip locked
         ) as free
         where d.municipality_id = free.municipality_id and d.id = free.id
         returning d.municipality_id as "municipalityId", d.id, d.topic`,
        [this.wish.leaseSeconds, this.wish.inHand],
      ),
    );
  }

  /** The queue did not take them: they are free again at once. */
  async letGo(rows: readonly Leased[]): Promise<void> {
    await this.database.polling((tx) =>
      tx.rows('update due set lease_until = null where id = any ($1) and done_at is null', [
        rows.map(({ id }) => id),
      ]),
    );
  }

  /** Every attempt of an offer failed: tried again after a growing rest, and after a whole day given up, visibly. */
  async lastAttemptFailed({ municipalityId, dueId }: DueIds): Promise<void> {
    await this.database.polling((tx) =>
      tx.rows(
        `update due set
           lease_until = ctx.at() + make_interval(secs => least(60, power(2, attempts))),
           failed_at = case when attempts >= $3 and due_at <= ctx.at() - make_interval(hours => $4) then ctx.at() end
         where municipality_id = $1 and id = $2 and ${isOpen}`,
        [municipalityId, dueId, leastOffers, this.wish.giveUpAfterHours],
      ),
    );
  }

  /** How many wait although their time has come. */
  async waiting(): Promise<number> {
    return this.database.polling(async (tx) => (await this.count(tx, 'due_at <= (select ctx.at())')).count);
  }

  /** For how many seconds the longest-waiting row has been due with nobody having it. */
  async overdueSeconds(): Promise<number> {
    const free = 'due_at <= (select ctx.at()) and (lease_until is null or lease_until <= (select ctx.at()))';
    return this.database.polling(async (tx) => (await this.count(tx, free)).age);
  }

  private count(tx: BareTx, where: string): Promise<{ count: number; age: number }> {
    return tx.one(
      `select count(*)::int as count,
         coalesce(extract(epoch from ctx.at() - min(greatest(due_at, coalesce(lease_until, due_at)))), 0)::float8 as age
       from due where ${isOpen} and ${where}`,
    );
  }
}
