import type pg from 'pg';

/**
 * Twelve families the product made itself, written as SELECTs over a series: copy n of a row is the row with every id in
 * it moved by n. Staff and their log-ins are shared by `perGroup` copies, services by a municipality.
 */
export const perGroup = 5;
const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Seals prove the originals alone, sessions are made anew, and what is sealed for one person opens for no copy. */
const leftOut = [
  'event_seal',
  'checkpoint',
  'session',
  'migrations',
  'municipality',
  'municipality_number',
  'public_key',
  'idempotency',
  'refusal',
  'oidc_state',
];

type Reach = 'copy' | 'group' | 'municipality';
interface Column {
  readonly name: string;
  readonly type: string;
}
export interface Step {
  readonly table: string;
  readonly reach: Reach;
  /** SQL with `$1` and `$2`: the first and last of the series. */
  readonly sql: string;
}

export interface Template {
  readonly steps: readonly Step[];
  readonly tables: readonly string[];
  readonly familiesPerCopy: number;
}

interface Source {
  readonly id: number;
  /** Municipalities of the same country that its copies are spread over, never the same for two sources. */
  readonly targets: readonly number[];
}

export async function readTemplate(client: pg.Client): Promise<Template> {
  const shared = await sharedIds(client);
  const sources = await sourcesOf(client);
  const tables = await tablesOf(client);
  const steps: Step[] = [];
  for (const { table, columns } of tables) {
    const rows = await rowsOf(client, table, columns);
    for (const source of sources)
      for (const reach of ['municipality', 'group', 'copy'] as const) {
        const own = rows.filter(
          (row) => row.home === source.id && reachOf(row.cells, columns, shared) === reach,
        );
        if (own.length > 0) steps.push({ table, reach, sql: copySql(table, columns, own, source, shared) });
      }
  }
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from family');
  const familiesPerCopy = rows[0]?.n ?? 0;
  return { steps, tables: [...new Set(steps.map(({ table }) => table))], familiesPerCopy };
}

interface Shared {
  readonly staff: ReadonlySet<string>;
  readonly municipal: ReadonlySet<string>;
}

async function sharedIds(client: pg.Client): Promise<Shared> {
  const ids = async (sql: string) =>
    new Set((await client.query<{ id: string }>(sql)).rows.map(({ id }) => id));
  const staff = `select id from staff union select person_id from staff union select a.account_id from account_person a join staff s on s.person_id = a.person_id
    union select a.id from account_person a join staff s on s.person_id = a.person_id`;
  return {
    staff: await ids(staff),
    municipal: await ids('select id from service union select id from policy'),
  };
}

async function sourcesOf(client: pg.Client): Promise<Source[]> {
  const { rows } = await client.query<{ id: number; country: string; targets: number[] }>(
    `select s.id, s.country, array(select t.id::int from municipality t where t.country = s.country and t.kind = s.kind
       and t.id not in (select municipality_id from family) order by t.id) as targets
     from municipality s where s.id in (select municipality_id from family) order by s.id`,
  );
  return rows.map(({ id, country, targets }) => {
    const alike = rows.filter((one) => one.country === country).map((one) => one.id);
    return { id, targets: targets.filter((_, n) => n % alike.length === alike.indexOf(id)) };
  });
}

async function tablesOf(client: pg.Client): Promise<{ table: string; columns: Column[] }[]> {
  const { rows } = await client.query<{ table: string; columns: Column[] }>(
    `select c.relname as table, jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace and c.relname <> all ($1) group by c.relname order by 1`,
    [leftOut],
  );
  return rows;
}

interface Row {
  readonly home: number;
  readonly cells: readonly (string | null)[];
}

async function rowsOf(client: pg.Client, table: string, columns: readonly Column[]): Promise<Row[]> {
  const names = columns.map(({ name }) => name);
  const home = names.includes('municipality_id')
    ? 't.municipality_id'
    : '(select min(a.municipality_id) from account_person a where a.account_id = t.id)';
  if (!names.includes('municipality_id') && table !== 'account') return [];
  // What concerns no family is the municipality's own history, told once; so are letters to staff, who are shared.
  const due =
    "d.family_id is not null and not (d.topic = 'mail' and d.person_id in (select s.person_id from staff s))";
  const whose =
    table === 'due'
      ? `where ${due.replaceAll('d.', 't.')}`
      : table === 'notification'
        ? `where exists (select from due d where d.id = t.due_id and ${due})`
        : names.includes('family_id')
          ? 'where t.family_id is not null'
          : '';
  const { rows } = await client.query<Row>(
    `select ${home}::int as home, array[${names.map((name) => `t."${name}"::text`).join(', ')}] as cells from "${table}" t ${whose} order by t.id`,
  );
  return rows;
}

function reachOf(cells: Row['cells'], columns: readonly Column[], { staff, municipal }: Shared): Reach {
  const id = cells[columns.findIndex(({ name }) => name === 'id')] ?? '';
  if (municipal.has(id)) return 'municipality';
  return staff.has(id) ? 'group' : 'copy';
}

function copySql(
  table: string,
  columns: readonly Column[],
  rows: readonly Row[],
  { targets }: Source,
  shared: Shared,
): string {
  const lines = rows.map(
    ({ cells }) => `(${cells.map((cell, n) => expression(cell, columns[n]!, shared)).join(', ')})`,
  );
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  // In a series of copies g is the group of copy n; in the other series the group or the municipality itself.
  return `insert into "${table}" (${names}) select r.* from (
      select s.n, s.n as x, s.g + 1::bigint as xg, s.t, s.t::bigint as xt
      from (select n, g, (array[${targets.join(',')}]::smallint[])[1 + g % ${targets.length}] as t
        from (select n, __GROUP__ as g from generate_series($1::bigint, $2::bigint) n) i) s) k
    cross join lateral (values ${lines.join(',\n')}) r`;
}

function expression(cell: string | null, { name, type }: Column, shared: Shared): string {
  if (name === 'municipality_id') return 'k.t';
  if (cell === null) return `null::${type}`;
  if (name === 'national_number_hash')
    return `${quoted(cell.slice(0, 40))} || lpad(to_hex(k.x), 12, '0') || lpad(to_hex(k.xg), 12, '0')`;
  const found = [...cell.matchAll(uuids)];
  if (found.length === 0) return `${quoted(cell)}::${type}`;
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: id, index } of found) {
    if (index > from) pieces.push(quoted(cell.slice(from, index)));
    pieces.push(moved(id, shared));
    from = index + id.length;
  }
  if (from < cell.length) pieces.push(quoted(cell.slice(from)));
  return `(${pieces.join(' || ')})::${type}`;
}

/** The last twelve digits of an id, moved by the number of its copy: unlike ids stay unlike. */
function moved(id: string, { staff, municipal }: Shared): string {
  const by = municipal.has(id) ? 'k.xt' : staff.has(id) ? 'k.xg' : 'k.x';
  const low = BigInt(`0x${id.slice(24)}`);
  return `${quoted(id.slice(0, 24))} || lpad(to_hex(${low}::bigint # ${by}), 12, '0')`;
}

const quoted = (text: string): string =>
  text.includes('\\')
    ? `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
    : `'${text.replaceAll("'", "''")}'`;

/** One step over a stretch of its series; groups and municipalities have their own. */
export function sqlFor({ sql, reach }: Step): string {
  return sql.replace('__GROUP__', reach === 'copy' ? `((n - 1) / ${perGroup})::int` : 'n::int');
}
