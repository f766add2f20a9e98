import type pg from 'pg';

/**
 * What may change although the answer was a refusal: who was refused, who is logged in, and the clock. And what is
 * written by nobody's request: the sealing of what happened before.
 */
const changesAnyway = [
  ...['public.refusal', 'public.access_log', 'public.session', 'public.oidc_state', 'public.migrations'],
  ...['public.checkpoint', 'public.event_seal', 'ctx.clock'],
];

/** Every row there is, as one short word a table. */
export class Rows {
  private constructor(
    private readonly client: pg.Client,
    private readonly question: string,
  ) {}

  static async of(client: pg.Client): Promise<Rows> {
    const { rows } = await client.query<{ name: string }>(
      `select table_schema || '.' || table_name as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema in ('public', 'vault', 'ctx', 'app') order by 1`,
    );
    const each = rows
      .filter(({ name }) => !changesAnyway.includes(name))
      .map(
        ({ name }) =>
          `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from ${name} t`,
      );
    return new Rows(client, each.join(' union all '));
  }

  async look(): Promise<ReadonlyMap<string, string>> {
    const { rows } = await this.client.query<{ name: string; sum: string }>(this.question);
    return new Map(rows.map(({ name, sum }) => [name, sum]));
  }
}

/** The tables that are not as they were. */
export function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].filter(([name, sum]) => before.get(name) !== sum).map(([name]) => name);
}
