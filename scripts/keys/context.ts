import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';

const patienceMs = 60_000;
const stepMs = 50;

/** Transactions under way in this database, this one aside. What each began with stays good until it ends. */
const underWay = `select l.virtualtransaction as id from pg_locks l join pg_stat_activity a on a.pid = l.pid
  where l.locktype = 'virtualxid' and a.datname = current_database() and a.usename in ('vl_app', 'vl_worker') and l.pid <> pg_backend_pid()`;

/**
 * A new context key. The one before it is kept for the transactions that were open just then, and goes with the last
 * of them. A run that was stopped in between is finished first: a key still awaited is not thrown out by another.
 */
export async function rotateContext(owner: pg.Client): Promise<string[]> {
  const left = await lastOut(owner);
  if (left > 0) return [`An earlier key still waits for ${left} open transaction(s). Run this again.`];
  await owner.query('select ctx.turn_secret()');
  const still = await lastOut(owner);
  return [
    'The database has a new context key. Nothing needs a restart.',
    still === 0
      ? 'The key before it is destroyed.'
      : `The key before it waits for ${still} open transaction(s), and is good for none that begins later than a minute from now. Run this again.`,
  ];
}

/** Waits for whoever may have begun under the former key, then destroys it. How many were still open says the answer. */
async function lastOut(owner: pg.Client): Promise<number> {
  const former = await owner.query(`select 1 from ctx.secret where slot = 'former'`);
  if (former.rowCount === 0) return 0;
  const first = await open(owner);
  for (let waited = 0; ; waited += stepMs) {
    const now = await open(owner);
    const left = [...first].filter((id) => now.has(id)).length;
    if (left === 0) break;
    if (waited >= patienceMs) return left;
    await pause(stepMs);
  }
  await owner.query(`delete from ctx.secret where slot = 'former'`);
  return 0;
}

async function open(owner: pg.Client): Promise<ReadonlySet<string>> {
  const { rows } = await owner.query<{ id: string }>(underWay);
  return new Set(rows.map(({ id }) => id));
}
