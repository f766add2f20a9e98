import { DataSource, getMetadataArgsStorage, type EntityManager } from 'typeorm';
import { types, type Pool as PgPool, type PoolClient } from 'pg';
import type { Instant } from '#contract';
import { CannotStart } from '#platform/errors';
import { isTracing } from '#platform/tracing';
import { SteadyClient } from './steady-client.js';
import { TracedClient } from './traced-client.js';

// Instants leave the database as ISO strings and days as plain days, so no reader's time zone can bend them.
types.setTypeParser(types.builtins.TIMESTAMPTZ, (text): Instant => new Date(text).toISOString());
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.INT8, (text) => Number(text));

/** One open connection: `sql` for plain statements (they pipeline when not awaited one by one), `manager` for entities. */
export interface Connection {
  readonly client: PoolClient;
  readonly manager: EntityManager;
  release(): Promise<void>;
}

/** The connections of one database role, shared by TypeORM and plain statements. */
export class RolePool {
  private constructor(private readonly source: DataSource) {}

  static async open(url: string, size: number, applicationName: string): Promise<RolePool> {
    const source = new DataSource({
      type: 'postgres',
      url,
      entities: getMetadataArgsStorage().tables.flatMap((t) =>
        typeof t.target === 'function' ? [t.target] : [],
      ),
      installExtensions: false,
      relationLoadStrategy: 'query',
      poolSize: size,
      applicationName,
      extra: {
        pipeline: true,
        connectionTimeoutMillis: 5000,
        // A new connection reads the catalogue and plans every statement anew; one that rests remembers.
        idleTimeoutMillis: 600_000,
        idle_in_transaction_session_timeout: 30_000,
        Client: isTracing() ? TracedClient : SteadyClient,
      },
    });
    await source.initialize();
    const pool = new RolePool(source);
    await pool.refuseTooMuchPower();
    return pool;
  }

  async connect(): Promise<Connection> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    return { client, manager: runner.manager, release: () => runner.release() };
  }

  get pg(): PgPool {
    return (this.source.driver as unknown as { master: PgPool }).master;
  }

  get entities(): DataSource['entityMetadatas'] {
    return this.source.entityMetadatas;
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }

  /** A role that could look past row-level security must never serve anyone. */
  private async refuseTooMuchPower(): Promise<void> {
    const { rows } = await this.pg.query<{ name: string; much: boolean }>(
      `select current_user::text as name, rolsuper or rolbypassrls or pg_has_role(current_user, 'vl_owner', 'member') as much
       from pg_roles where rolname = current_user`,
    );
    if (rows[0]?.much === false) return;
    await this.close();
    throw new CannotStart(
      `The database role "${rows[0]?.name ?? ''}" may bypass row-level security. Connect as vl_app or vl_worker.`,
    );
  }
}
