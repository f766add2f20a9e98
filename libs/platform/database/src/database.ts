import type { Instant, LocalDate } from '#contract';
import { DomainError, platformErrors } from '#platform/errors';
import { asDomainError } from './database.errors.js';
import type { Connection, RolePool } from './pool.js';
import type { Statement } from './statement.js';
import type { Actor, Ticket } from './ticket.js';
import { BareTx, Tx } from './transaction.js';

/** Whether an actor may ask for this at all; the access room answers. A word means no, and why. */
export type EntryRule = (actor: Actor, need: Ticket['need']) => string | null;

/**
 * The only way to a row: through a transaction that has entered the caller's context.
 * Begin, entry and (for reads) the statement and commit travel in one round trip.
 */
export class Database {
  constructor(
    private readonly app: RolePool,
    private readonly mayEnter: EntryRule,
  ) {}

  /** One named statement for the caller, in one round trip. */
  async read<T>(ticket: Ticket, query: Statement, values: readonly unknown[] = []): Promise<T[]> {
    return this.inContext(ticket, async (connection, entered) => {
      const rows = connection.client.query({ name: query.name, text: query.text, values: [...values] });
      const done = connection.client.query('commit');
      const [actor, answer] = await settle([entered, rows, done]);
      this.assertEntry(actor, ticket);
      return answer.rows as T[];
    });
  }

  /** Load, ask the rule, write, tell: one transaction, all or nothing. */
  async write<T>(ticket: Ticket, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.act(ticket, () => Promise.resolve(), work);
  }

  /**
   * As `write`, in two round trips: `opening` locks and loads in the round trip of the entry, before it is known who
   * asks. Its statements see what row-level security shows the caller; nobody hears of them before the door has opened.
   */
  async act<F, T>(
    ticket: Ticket,
    opening: (tx: BareTx) => Promise<F>,
    work: (tx: Tx, found: F) => Promise<T>,
  ): Promise<T> {
    return this.inContext(ticket, async (connection, entered) => {
      const first = new BareTx(connection);
      const opened = opening(first);
      const heard = Promise.allSettled([opened]).then(() => first.heard());
      const [actor, , found] = await settle([entered, heard, opened]);
      this.assertEntry(actor, ticket);
      return finished(new Tx(connection, actor), connection, (tx) => work(tx, found));
    });
  }

  /**
   * As `act`, for what only reads: the commit travels with the opening, so it is one round trip however many statements
   * it sends, all of them at once. `work` judges and shapes what was found; its transaction is over.
   */
  async look<F, T>(
    ticket: Ticket,
    opening: (tx: BareTx) => Promise<F>,
    work: (tx: Tx, found: F) => T,
  ): Promise<T> {
    return this.inContext(ticket, async (connection, entered) => {
      const first = new BareTx(connection);
      const opened = opening(first);
      const heard = Promise.allSettled([opened]).then(() => first.heard());
      const done = connection.client.query('commit');
      first.end();
      const [actor, , found] = await settle([entered, heard, opened, done]);
      this.assertEntry(actor, ticket);
      const tx = new Tx(connection, actor);
      tx.end();
      return work(tx, found);
    });
  }

  /** For what happens before there is a session. Row-level security shows nothing of any tenant here. */
  async anonymous<T>(work: (tx: BareTx & { readonly at: Instant }) => Promise<T>): Promise<T> {
    return this.guarded(async (connection) => {
      await connection.client.query('begin');
      const { rows } = await connection.client.query<{ at: Instant }>('select ctx.at() as at');
      return finished(Object.assign(new BareTx(connection), { at: rows[0]?.at ?? '' }), connection, work);
    });
  }

  private async inContext<T>(
    ticket: Ticket,
    work: (connection: Connection, entered: Promise<Actor>) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.guarded((connection) => {
        const begun = connection.client.query('begin');
        const entered = connection.client.query<{ actor: Actor }>(...entryOf(ticket));
        return work(
          connection,
          settle([begun, entered]).then(([, { rows }]) => actorIn(rows)),
        );
      });
    } catch (error) {
      if (error instanceof DomainError && isRefusal(error)) await this.recordRefusal(ticket, error.code);
      throw error;
    }
  }

  private async guarded<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = await this.app.connect();
    try {
      return await work(connection);
    } catch (error) {
      await connection.client.query('rollback').catch(() => undefined);
      throw asDomainError(error);
    } finally {
      await connection.release();
    }
  }

  private assertEntry(actor: Actor, ticket: Ticket): void {
    if (this.mayEnter(actor, ticket.need) !== null) throw platformErrors['not-found']();
  }

  /** Audit the refusal before refusing; a refusal that cannot be written is still a refusal. */
  private async recordRefusal(ticket: Ticket, code: string): Promise<void> {
    await this.guarded(async ({ client }) => {
      await settle([
        client.query('begin'),
        client.query(enter, [ticket.tokenHash]),
        client.query('select app.refuse($1, $2, $3)', [ticket.need.action, ticket.need.type, code]),
        client.query('commit'),
      ]);
    }).catch(() => undefined);
  }
}

const enter = 'select ctx.enter($1) as actor';

function entryOf({ tokenHash, preview }: Ticket): [text: string, values: string[]] {
  if (preview === undefined) return [enter, [tokenHash]];
  return ['select ctx.enter_preview($1, $2, $3) as actor', [tokenHash, preview.familyId, preview.serviceId]];
}

function actorIn(rows: readonly { actor: Actor }[]): Actor {
  const actor = rows[0]?.actor;
  if (actor === undefined) throw platformErrors['not-logged-in']();
  return actor;
}

function isRefusal(error: DomainError): boolean {
  return error.status === 403 || error.status === 404 || error.code === 'gate-refused';
}

/**
 * The work, and the commit with what was sent last. A database that has refused anything of a transaction commits
 * nothing of it; what is told is what was refused first.
 */
export async function finished<X extends BareTx, T>(
  tx: X,
  { client }: Connection,
  work: (tx: X) => Promise<T>,
): Promise<T> {
  try {
    const answer = await work(tx);
    await settle([tx.heard(), client.query('commit')]);
    return answer;
  } catch (error) {
    await tx.heard();
    throw error;
  } finally {
    tx.end();
  }
}

/** Waits for all that is under way, then fails with the first failure: none is left unheard, none goes on behind it. */
export async function settle<T extends readonly Promise<unknown>[]>(
  all: [...T],
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(all);
  for (const each of settled) if (each.status === 'rejected') throw each.reason;
  return settled.map((each) => (each as PromiseFulfilledResult<unknown>).value) as {
    -readonly [K in keyof T]: Awaited<T[K]>;
  };
}

export interface Moment {
  readonly at: Instant;
  readonly today: LocalDate;
}
