import type pg from 'pg';

const ours = `n.nspname in ('public', 'app', 'ctx', 'vault') and c.relkind in ('r', 'p') and not c.relispartition`;
const tables = `select format('%I.%I', n.nspname, c.relname) as name,
    exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'p'
      and pg_get_constraintdef(k.oid) = 'PRIMARY KEY (municipality_id, id)') as "isTenant"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} order by n.nspname, c.relname`;
const keys = `select format('%I.%I', n.nspname, c.relname) as "from", k.conname as name, pg_get_constraintdef(k.oid) as text,
    (select format('%I.%I', fn.nspname, f.relname) from pg_class f join pg_namespace fn on fn.oid = f.relnamespace where f.oid = k.confrelid) as "to"
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where k.contype = 'f' and k.conparentid = 0 and ${ours} order by n.nspname, c.relname, k.conname`;

interface Table {
  readonly name: string;
  readonly isTenant: boolean;
}
interface ForeignKey {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly text: string;
}

/** The first of them, which the others are kept beside: a family and all that is its own lie on one node. */
const root = 'public.family';

/**
 * What spreads an empty, migrated database over Citus nodes by municipality, read from its catalogue. Foreign keys go
 * first and come back last: families and services point at each other, and neither can be spread while the other is not.
 */
export async function citusStatements(client: Pick<pg.Client, 'query'>): Promise<string> {
  const all = (await client.query<Table>(tables)).rows;
  const foreign = (await client.query<ForeignKey>(keys)).rows;
  const spread = all.filter(({ isTenant }) => isTenant).map(({ name }) => name);
  const shared = all.filter(
    ({ name }) =>
      !spread.includes(name) && foreign.some(({ from, to }) => to === name && spread.includes(from)),
  );
  const moved = foreign.filter(({ from, to }) => spread.includes(from) || spread.includes(to));
  const lines = [
    'set citus.enable_unsafe_triggers to on;',
    ...moved.map(({ from, name }) => `alter table ${from} drop constraint ${name};`),
    ...shared.map(({ name }) => `select create_reference_table('${name}');`),
    `select create_distributed_table('${root}', 'municipality_id');`,
    ...spread
      .filter((name) => name !== root)
      .map(
        (name) =>
          `select create_distributed_table('${name}', 'municipality_id', colocate_with => '${root}');`,
      ),
    ...moved.map(({ from, name, text }) => `alter table ${from} add constraint ${name} ${text};`),
  ];
  return `-- Written by npm run docs:citus from the catalogue of a migrated database.\n${lines.join('\n')}\n`;
}
