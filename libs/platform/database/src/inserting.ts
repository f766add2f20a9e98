import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import { createHash } from 'node:crypto';
import { statement, type Statement } from './statement.js';

const known = new Map<string, Statement>();

/** A row as its entity declares it, in one named statement; a column that is left out takes its default. */
export function insertOf(
  { tableName, columns }: Pick<EntityMetadata, 'tableName' | 'columns'>,
  row: ObjectLiteral,
): { readonly statement: Statement; readonly values: readonly unknown[] } {
  const told = columns.filter(({ propertyName }) => row[propertyName] !== undefined);
  const values = told.map(({ propertyName, type }) => {
    const value: unknown = row[propertyName];
    return type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
  });
  return {
    statement: intoColumns(
      tableName,
      told.map(({ databaseName }) => databaseName),
    ),
    values,
  };
}

function intoColumns(table: string, columns: readonly string[]): Statement {
  const list = columns.join(', ');
  const key = `${table} (${list})`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const mark = createHash('sha256').update(list).digest('hex').slice(0, 8);
  const places = columns.map((_, n) => `$${String(n + 1)}`).join(', ');
  const made = statement(`insert-${table}-${mark}`.slice(0, 63), `insert into ${key} values (${places})`);
  known.set(key, made);
  return made;
}
