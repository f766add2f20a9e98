import type { Instant, LocalDate } from '#contract';
import { asDomainError } from './database.errors.js';
import { finished } from './database.js';
import type { Connection, RolePool } from './pool.js';
import { BareTx, WorkerTx } from './transaction.js';

/** The worker's doors: one municipality at a time, or the poller's view over what is due. */
export class WorkerDatabase {
  constructor(private readonly pool: RolePool) {}

  async inMunicipality<T>(municipalityId: number, work: (tx: WorkerTx) => Promise<T>): Promise<T> {
    return this.inTransaction(async (connection) => {
      await connection.client.query('select ctx.enter_worker($1::smallint)', [municipalityId]);
      const { rows } = await connection.client.query<{ at: Instant; today: LocalDate }>(
        'select ctx.at() as at, app.today() as today',
      );
      const { at = '', today = '' } = rows[0] ?? {};
      return finished(new WorkerTx(connection, municipalityId, at, today), connection, work);
    });
  }

  /** Sees what is due in every municipality, and nothing else of them. */
  async polling<T>(work: (tx: BareTx) => Promise<T>): Promise<T> {
    return this.inTransaction(async (connection) => {
      await connection.client.query('select ctx.enter_poller()');
      return finished(new BareTx(connection), connection, work);
    });
  }

  /** For global tables only: no context, so no tenant's row is visible. */
  async global<T>(work: (tx: BareTx) => Promise<T>): Promise<T> {
    return this.inTransaction((connection) => finished(new BareTx(connection), connection, work));
  }

  private async inTransaction<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = await this.pool.connect();
    try {
      await connection.client.query('begin');
      return await work(connection);
    } catch (error) {
      await connection.client.query('rollback').catch(() => undefined);
      throw asDomainError(error);
    } finally {
      await connection.release();
    }
  }
}
