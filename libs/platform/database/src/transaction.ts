import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Instant, LocalDate } from '#contract';
import { platformErrors } from '#platform/errors';
import { changeOf, insertOf } from './row-statements.js';
import type { Connection } from './pool.js';
import type { Statement } from './statement.js';
import type { Actor } from './ticket.js';

/** Words asked once now and then, or a named statement for what is asked all the time. */
type Sql = string | Statement;

/**
 * Statements inside one open transaction. Calls that are not awaited one by one share a round trip, and a write that
 * nothing is asked of is not waited for: what it fails with is heard before the transaction answers.
 */
export class BareTx {
  private readonly sent: Promise<unknown>[] = [];
  private isOver = false;
  private fault: Error | undefined;

  constructor(protected readonly connection: Connection) {}

  async rows<T>(sql: Sql, values: readonly unknown[] = []): Promise<T[]> {
    // The connection is somebody else's by then.
    if (this.isOver) throw new Error('a transaction that is over asks nothing more');
    const asked = typeof sql === 'string' ? { text: sql } : sql;
    try {
      const { rows } = await this.connection.client.query({ ...asked, values: [...values] });
      return rows as T[];
    } catch (error) {
      this.fault ??= error instanceof Error ? error : new Error('the database failed', { cause: error });
      throw error;
    }
  }

  /** Goes off with what is asked next, or with the commit; what it fails with fails the transaction. */
  send(sql: Sql, values: readonly unknown[] = []): void {
    const sending = this.rows(sql, values);
    sending.catch(() => undefined);
    this.sent.push(sending);
  }

  /** Waits for what was sent, and fails with what failed first: all that came after it failed because of it. */
  async heard(): Promise<void> {
    await Promise.allSettled(this.sent);
    if (this.fault !== undefined) throw this.fault;
  }

  /** From here on it sends nothing: a piece of work that was left running cannot reach into another's transaction. */
  end(): void {
    this.isOver = true;
  }

  async find<T>(sql: Sql, values: readonly unknown[] = []): Promise<T | undefined> {
    const rows = await this.rows<T>(sql, values);
    return rows[0];
  }

  /** The one row; `not-found` when there is none. */
  async one<T>(sql: Sql, values: readonly unknown[] = []): Promise<T> {
    const row = await this.find<T>(sql, values);
    if (row === undefined) throw platformErrors['not-found']();
    return row;
  }

  /** Sent, not waited for. */
  async insert<E extends ObjectLiteral>(entity: EntityTarget<E>, rows: E | readonly E[]): Promise<void> {
    const metadata = this.connection.manager.dataSource.getMetadata(entity);
    for (const row of Array.isArray(rows) ? (rows as E[]) : [rows as E]) {
      const { statement, values } = insertOf(metadata, row);
      this.send(statement, values);
    }
    await Promise.resolve();
  }

  /** A guarded change: the row must still have the version it was read with, else 412 with the current one. */
  async change<E extends Versioned>(
    entity: EntityTarget<E>,
    row: Key & { version: number },
    set: Partial<E>,
  ): Promise<void> {
    const { municipalityId, id, version } = row;
    const changed = await this.connection.manager.update(
      entity,
      { municipalityId, id, version },
      { ...set, version: version + 1 },
    );
    if (changed.affected === 1) return;
    const now = await this.connection.manager.findOne(entity, { where: { municipalityId, id } as never });
    if (now === null) throw platformErrors['not-found']();
    throw platformErrors['version-conflict']({ version: now.version });
  }

  /**
   * As `change`, sent and not waited for: of a row this transaction has locked, so that it is what was read. Should it
   * not be, the database refuses the whole transaction.
   */
  changeLocked<E extends Versioned>(
    entity: EntityTarget<E>,
    row: Key & { version: number },
    set: Partial<E>,
  ): void {
    const metadata = this.connection.manager.dataSource.getMetadata(entity);
    const { statement, values } = changeOf(metadata, row, { ...set, version: row.version + 1 });
    this.send(statement, values);
  }

  /** Changes the named columns of a row that nobody edits together. */
  async mark<E extends Key & ObjectLiteral>(
    entity: EntityTarget<E>,
    row: Key,
    set: Partial<E>,
  ): Promise<void> {
    const { municipalityId, id } = row;
    const changed = await this.connection.manager.update(entity, { municipalityId, id }, set);
    if (changed.affected !== 1) throw platformErrors['not-found']();
  }
}

export interface Key {
  municipalityId: number;
  id: string;
}
export type Versioned = Key & { version: number } & ObjectLiteral;

/** A transaction inside a genuine context: who acts, and when. */
export class Tx extends BareTx {
  constructor(
    connection: Connection,
    readonly actor: Actor,
  ) {
    super(connection);
  }

  get at(): Instant {
    return this.actor.at;
  }
  get today(): LocalDate {
    return this.actor.today;
  }
  get municipalityId(): number {
    return this.actor.municipalityId;
  }
}

/** A job's transaction in one municipality: no person acts, nothing can be signed. */
export class WorkerTx extends BareTx {
  constructor(
    connection: Connection,
    readonly municipalityId: number,
    readonly at: Instant,
    readonly today: LocalDate,
  ) {
    super(connection);
  }
}
