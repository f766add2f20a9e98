import pg from 'pg';
import { brokenLaws } from '../faults/gate-check.js';

/**
 * What triggers and foreign keys would have refused: every reference leads somewhere; for a sample of families the laws of
 * the gate hold, and who may enter and what is shared are what the product's own functions work out again.
 */
export async function checkData(url: string, say: (line: string) => void, sample = 200): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const wrong = [
    ...(await danglingReferences(client)),
    ...(await underivedBySample(client, sample)),
    ...(await brokenBySample(client, sample)),
  ];
  await client.end();
  for (const line of wrong.slice(0, 20)) say(line);
  say(`${wrong.length} wrong (every foreign key; ${sample} families against the gate and the access facts)`);
  return wrong.length;
}

interface ForeignKey {
  readonly name: string;
  readonly child: string;
  readonly parent: string;
  readonly pairs: readonly { readonly from: string; readonly to: string }[];
}

async function danglingReferences(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<ForeignKey>(
    `select k.conname as name, k.conrelid::regclass::text as child, k.confrelid::regclass::text as parent,
       (select jsonb_agg(jsonb_build_object('from', a.attname, 'to', b.attname)) from unnest(k.conkey, k.confkey) as u(f, t)
         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.f join pg_attribute b on b.attrelid = k.confrelid and b.attnum = u.t) as pairs
     from pg_constraint k where k.contype = 'f' and k.conparentid = 0 and k.connamespace = 'public'::regnamespace`,
  );
  const wrong: string[] = [];
  for (const { name, child, parent, pairs } of rows) {
    const present = pairs.map(({ from }) => `c."${from}" is not null`).join(' and ');
    const same = pairs.map(({ from, to }) => `p."${to}" = c."${from}"`).join(' and ');
    const found = await client.query(
      `select 1 from ${child} c where ${present} and not exists (select 1 from ${parent} p where ${same}) limit 1`,
    );
    if (found.rowCount !== 0) wrong.push(`${name}: a row of ${child} points nowhere`);
  }
  return wrong;
}

/** Every so many families, the same each time. */
async function sampled(client: pg.Client, sample: number): Promise<{ m: number; id: string }[]> {
  const { rows } = await client.query<{ m: number; id: string }>(
    `select municipality_id::int as m, id from family order by md5(id::text) limit $1`,
    [sample],
  );
  return rows;
}

/** The laws ask by family alone, in no index's order: they are asked of the sample's own rows, in temporary tables. */
async function setApart(client: pg.Client, families: readonly { m: number; id: string }[]): Promise<void> {
  const ids = families.map(({ id }) => id);
  const places = families.map(({ m }) => m);
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'family_id'
     where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace`,
  );
  for (const { name } of rows) {
    await client.query(
      `create temp table "${name}" as select t.* from unnest($1::smallint[], $2::uuid[]) f(m, id)
         join public."${name}" t on t.municipality_id = f.m and t.family_id = f.id`,
      [places, ids],
    );
    await client.query(`create index on "${name}" (family_id)`);
  }
  await client.query(
    `create temp table person as select p.* from public.person p where (p.municipality_id, p.id) in (select municipality_id, person_id from member)`,
  );
}

async function brokenBySample(client: pg.Client, sample: number): Promise<string[]> {
  const sql = async <T>(text: string, values: readonly unknown[] = []): Promise<T[]> =>
    (await client.query(text, [...values])).rows as T[];
  const wrong: string[] = [];
  const families = await sampled(client, sample);
  await setApart(client, families);
  for (const { id } of families)
    for (const law of await brokenLaws({ sql: sql }, id)) wrong.push(`${id}: ${law}`);
  return wrong;
}

const derived = {
  family_access: `select jsonb_agg(to_jsonb(t) - 'id' order by (to_jsonb(t) - 'id')::text) as rows from family_access t where municipality_id = $1 and family_id = $2`,
  consent_grant: `select jsonb_agg(to_jsonb(t) - 'id' order by (to_jsonb(t) - 'id')::text) as rows from consent_grant t where municipality_id = $1 and family_id = $2`,
};

/** Taken away and worked out again in a transaction that is then undone. */
async function underivedBySample(client: pg.Client, sample: number): Promise<string[]> {
  const wrong: string[] = [];
  for (const { m, id } of await sampled(client, sample))
    for (const [table, sql] of Object.entries(derived)) {
      await client.query('begin');
      const before = JSON.stringify((await client.query(sql, [m, id])).rows);
      await client.query(`delete from ${table} where municipality_id = $1 and family_id = $2`, [m, id]);
      await client.query(`select app.refresh_${table}($1::smallint, $2)`, [m, id]);
      const after = JSON.stringify((await client.query(sql, [m, id])).rows);
      await client.query('rollback');
      if (before !== after) wrong.push(`${id}: ${table} is not what its facts give`);
    }
  return wrong;
}
