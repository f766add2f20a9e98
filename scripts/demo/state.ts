import type pg from 'pg';

/** How far a demo has come: nothing yet, killed while it was being made, or made (and with it any database in use). */
export type DemoState = 'empty' | 'unfinished' | 'made';

// The seed sets the clock back before anything else, and lets it be moved only when all is made.
const question = `select case when ahead <> '0' and not movable then 'unfinished'
    when exists (select 1 from municipality where in_use_from is not null) then 'made' else 'empty' end as state
  from ctx.clock`;

/** The one question, asked of the demo's own database. */
export async function demoState(database: pg.Client): Promise<DemoState> {
  const { rows } = await database.query<{ state: DemoState }>(question);
  return rows[0]?.state ?? 'empty';
}
