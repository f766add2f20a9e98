import { Client, DatabaseError } from 'pg';
import { CannotStart } from '#platform/errors';

/** Stops the start with the variable's name when the address it holds leads to no database. */
export async function assertReachable(variable: string, url: string | undefined): Promise<void> {
  if (url === undefined) throw new CannotStart(`${variable} is missing.`);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new CannotStart(`${variable} leads to no database: ${reasonOf(error)}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** PostgreSQL's own words name the role and the database, never the password. */
function reasonOf(error: unknown): string {
  if (error instanceof DatabaseError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code || (error instanceof Error ? error.message : 'no answer');
}
