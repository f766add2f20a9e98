import pg from 'pg';
import { hashOfToken } from '#platform/http';
import type { Statement } from '#platform/database';

/** A statement's plan and cost inside somebody's own context, as the role the API uses; then all of it is undone. */
export async function explained(
  appUrl: string,
  token: string,
  { name, text }: Statement,
  values: readonly unknown[],
): Promise<string> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select ctx.enter($1)', [hashOfToken(token)]);
    // Warm, as in a process that has served before; the third time is told.
    for (let n = 0; n < 2; n++) await client.query(text, [...values]);
    const literal = values.map((one) => literalOf(one, (text) => client.escapeLiteral(text))).join(', ');
    await client.query(`prepare "x-${name}" as ${text}`);
    const run = `execute "x-${name}"${values.length > 0 ? `(${literal})` : ''}`;
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, buffers, costs off) ${run}`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await client.query('rollback').catch(() => undefined);
    await client.end();
  }
}

function literalOf(value: unknown, escape: (text: string) => string): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return escape(`{${value.join(',')}}`);
  return escape(typeof value === 'string' ? value : JSON.stringify(value));
}
