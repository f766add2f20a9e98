import type { OnApplicationShutdown } from '@nestjs/common';
import { Client, DatabaseError, Pool } from 'pg';
import { CannotStart } from '#platform/errors';
import { SteadyClient } from './steady-client.js';

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

/** How long the database has to answer before it counts as away. */
const patience = 1000;

/**
 * Whether the database answers, asked over a connection of its own: when every other connection is busy people
 * wait, but the database is not away, and sending them elsewhere would only fill the next process.
 */
export class Pulse implements OnApplicationShutdown {
  private readonly pool: Pool;
  private asking: Promise<boolean> | undefined;

  constructor(url: string) {
    this.pool = new Pool({
      Client: SteadyClient,
      connectionString: url,
      application_name: 'velferdslab-pulse',
      max: 1,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
    });
    // A connection that breaks while nobody asks is made anew by the next question.
    this.pool.on('error', () => undefined);
  }

  /** However many ask at once, one question is under way. */
  isThere(): Promise<boolean> {
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private async ask(): Promise<boolean> {
    try {
      await this.pool.query('select ctx.at()');
      return true;
    } catch {
      return false;
    }
  }
}
