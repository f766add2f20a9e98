import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import { createHash } from 'node:crypto';
import { statement, type Statement } from './statement.js';

type Table = Pick<EntityMetadata, 'tableName' | 'columns'>;

interface Told {
  readonly statement: Statement;
  readonly values: readonly unknown[];
}

const known = new Map<string, Statement>();

/** A row as its entity declares it, in one named statement; a column that is left out takes its default. */
export function insertOf(table: Table, row: ObjectLiteral): Told {
  const { columns, values } = toldIn(table, row);
  const made = named('insert', table, columns, () => {
    const places = columns.map((_, n) => `$${String(n + 1)}`).join(', ');
    return `insert into ${table.tableName} (${columns.join(', ')}) values (${places})`;
  });
  return { statement: made, values };
}

/** The named columns of the row that has this version; the database refuses when that is not exactly one row. */
export function changeOf(
  table: Table,
  { municipalityId, id, version }: { municipalityId: number; id: string; version: number },
  set: ObjectLiteral,
): Told {
  const { columns, values } = toldIn(table, set);
  const made = named('change', table, columns, () => {
    const sets = columns.map((column, n) => `${column} = $${String(n + 4)}`).join(', ');
    return `with changed as (update ${table.tableName} set ${sets} where municipality_id = $1 and id = $2 and version = $3 returning 1)
      select app.assert_one((select count(*) from changed))`;
  });
  return { statement: made, values: [municipalityId, id, version, ...values] };
}

function toldIn({ columns }: Table, row: ObjectLiteral): { columns: string[]; values: unknown[] } {
  const told = columns.filter(({ propertyName }) => row[propertyName] !== undefined);
  const values = told.map(({ propertyName, type }) => {
    const value: unknown = row[propertyName];
    return type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
  });
  return { columns: told.map(({ databaseName }) => databaseName), values };
}

/** The same columns of the same table are the same statement, which PostgreSQL plans once a connection. */
function named(
  verb: string,
  { tableName }: Table,
  columns: readonly string[],
  text: () => string,
): Statement {
  const key = `${verb} ${tableName} ${columns.join()}`;
  const mark = createHash('sha256').update(key).digest('hex').slice(0, 12);
  const found = known.get(key) ?? statement(`${verb}-${tableName}-${mark}`, text());
  known.set(key, found);
  return found;
}
