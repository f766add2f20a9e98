import pg from 'pg';

import type { InMunicipality, Sql } from '../sql.js';

export interface ReadOnlyHouse {
  global: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  inMunicipality: InMunicipality;
  close(): Promise<void>;
}

/** A look at a database from outside the product: it changes nothing, and sees one moment. */
export async function openReadOnly(url: string): Promise<ReadOnlyHouse> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  const sql: Sql = {
    rows: async <T>(text: string, values: readonly unknown[] = []) => {
      const { rows } = await client.query(text, [...values]);
      return rows as T[];
    },
  };
  const reading = async <T>(begin: () => Promise<unknown>, work: (sql: Sql) => Promise<T>): Promise<T> => {
    await client.query('begin transaction isolation level repeatable read read only');
    try {
      await begin();
      return await work(sql);
    } finally {
      await client.query('rollback');
    }
  };
  return {
    global: (work) => reading(() => Promise.resolve(), work),
    inMunicipality: (m, work) =>
      reading(() => client.query('select ctx.enter_worker($1::smallint)', [m]), work),
    close: () => client.end(),
  };
}
