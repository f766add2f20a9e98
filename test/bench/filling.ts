import pg from 'pg';
import { perGroup, readTemplate, sqlFor, type Step, type Template } from './copying.js';
import {
  ask,
  databaseIsThere,
  demoTemplate,
  inDatabase,
  nameOf,
  refuseWithoutRoom,
  type Place,
} from './place.js';

/** How many families each profile has. */
export const profiles: Readonly<Record<string, number>> = {
  S: 120,
  M: 1000,
  L: 10_000,
  XL: 50_000,
  XXL: 1_000_000,
};

/** Makes the data when it is not there. Returns the database's name. */
export async function dataFor(place: Place, families: number, say: (line: string) => void): Promise<string> {
  const name = nameOf(families);
  if (await databaseIsThere(place, name)) return name;
  refuseWithoutRoom(place, families);
  const template = await demoTemplate(place);
  const begun = performance.now();
  const making = `${name}_making`;
  await ask(place.superuser, `drop database if exists ${making} with (force)`);
  await ask(place.superuser, `create database ${making} template ${template} owner vl_owner`);
  // Every table is looked through once, when it is full.
  await setting(place, 'set autovacuum = off');
  await fill(inDatabase(place.superuser, making), families, say);
  await setting(place, 'reset autovacuum');
  await ask(place.superuser, `alter database ${making} rename to ${name}`);
  say(`${families} families in ${((performance.now() - begun) / 1000).toFixed(0)} s (${name})`);
  return name;
}

async function setting(place: Place, change: string): Promise<void> {
  await ask(place.superuser, `alter system ${change}`);
  await ask(place.superuser, 'select pg_reload_conf()');
}

async function fill(url: string, families: number, say: (line: string) => void): Promise<void> {
  const client = await worker(url);
  const template = await readTemplate(client);
  const copies = Math.max(1, Math.ceil(families / template.familiesPerCopy) - 1);
  const indexes = await takeIndexes(client, template.tables);
  const groups = Math.ceil(copies / perGroup);
  for (const step of template.steps.filter(({ reach }) => reach !== 'copy'))
    await shared(client, step, groups);
  await client.query(
    `update municipality m set in_use_from = now() - interval '1 year' where in_use_from is null and exists (select from service s where s.municipality_id = m.id)`,
  );
  const told = progress(copies * template.familiesPerCopy, say);
  await each(url, stretches(template, copies), async ({ sql, from, to, first }, one) => {
    if (first) told(from * template.familiesPerCopy);
    await one.query(sql, [from, to]);
  });
  say(`${copies * template.familiesPerCopy} families copied; indexes …`);
  await each(url, indexes, (index, one) => one.query(index));
  await each(url, template.tables, (table, one) => one.query(`vacuum (analyze) "${table}"`));
  await client.end();
}

/** A municipality's services once, a group's staff once. */
async function shared(client: pg.Client, step: Step, groups: number): Promise<void> {
  if (step.reach === 'group') {
    await client.query(sqlFor(step), [0, groups - 1]);
    return;
  }
  const targets = /array\[([\d,]+)\]/.exec(step.sql)?.[1]?.split(',').length ?? 0;
  await client.query(sqlFor(step), [0, Math.min(groups, targets) - 1]);
}

/** Tells of long work at each tenth of it. */
function progress(all: number, say: (line: string) => void): (done: number) => void {
  const begun = performance.now();
  let tenths = 0;
  return (done) => {
    if (all < 100_000 || done < ((tenths + 1) * all) / 10) return;
    tenths = Math.floor((10 * done) / all);
    say(`${done} families after ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  };
}

interface Stretch {
  readonly sql: string;
  readonly from: number;
  readonly to: number;
  /** The first piece of work on these copies. */
  readonly first: boolean;
}

function stretches(template: Template, copies: number): Stretch[] {
  const size = 500;
  const own = template.steps.filter(({ reach }) => reach === 'copy');
  const starts = Array.from({ length: Math.ceil(copies / size) }, (_, n) => n * size + 1);
  return starts.flatMap((from) =>
    own.map((step, n) => ({
      sql: sqlFor(step),
      from,
      to: Math.min(from + size - 1, copies),
      first: n === 0,
    })),
  );
}

/** Indexes that hold no key are made when the rows are there. */
async function takeIndexes(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; made: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i join pg_class c on c.oid = i.indrelid
     where c.relnamespace = 'public'::regnamespace and c.relname = any ($1) and not i.indisunique
       and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`,
    [tables],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ made }) => made);
}

/** As the server's superuser, with triggers and foreign keys asleep: `--check` asks afterwards what they would have. */
async function worker(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`set session_replication_role = replica; set synchronous_commit = off`);
  return client;
}

async function each<T>(
  url: string,
  work: readonly T[],
  act: (one: T, client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const queue = [...work];
  const hands = [await worker(url), await worker(url)];
  await Promise.all(
    hands.map(async (client) => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await act(next, client);
      await client.end();
    }),
  );
}
