import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate, prepareRoles } from '#platform/database';
import { citusStatements } from '../../scripts/citus.js';
import { freshDatabase, onDatabase, testServer, type FreshDatabase } from '../support/database.js';

/** Tables without a municipality, and why each may be one. */
const globalTables: Readonly<Record<string, string>> = {
  municipality: 'the tenants themselves',
  municipality_number: 'dated numbers of the tenants',
  account: 'one human being may be a person of several municipalities',
  session: 'a log-in before it acts as anyone',
  oidc_state: 'a log-in under way',
  public_key: 'whoever holds a receipt may check it',
  migrations: 'of the schema, not of anyone',
};

/** What the app role may do to the global tables; nothing where none stands here. */
const globalGrants: Readonly<Record<string, readonly string[]>> = {
  municipality: ['SELECT'],
  municipality_number: ['SELECT'],
  oidc_state: ['DELETE', 'INSERT', 'SELECT'],
  public_key: ['SELECT'],
};

/** Never changed once written: no column of them may be updated by anyone who serves people. */
const appendOnly = [
  ...[
    'event',
    'checkpoint',
    'event_seal',
    'refusal',
    'access_log',
    'access_review',
    'policy',
    'account_person',
    'basis',
  ],
  ...['decision_version', 'part', 'requirement', 'sheet', 'signature', 'signature_withdrawal', 'call_back'],
  ...[
    'weighing',
    'also_me',
    'precondition_met',
    'informing_refusal',
    'progress',
    'family_access',
    'consent_grant',
    'stored_file',
    'paper',
  ],
];

/** Written by triggers and definer functions alone. */
const derived = [
  'family_access',
  'consent_grant',
  'account_person',
  'refusal',
  'access_log',
  'checkpoint',
  'event_seal',
];

/** A changed commitment is a new row with its own basis: only how far it has come may change. */
const progressOnly: Readonly<Record<string, readonly string[]>> = {
  goal: ['state', 'state_since', 'version'],
  action: ['state', 'state_since', 'version'],
  standing_agreement: ['ended_at', 'ended_by'],
  team_member: ['left_because', 'valid_to'],
};

const ours = `n.nspname in ('public', 'app', 'ctx', 'vault')`;
const tables = `select c.oid, c.relname as name, c.relispartition as part, c.relrowsecurity as fenced, c.relforcerowsecurity as forced
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p')`;

type Check = (client: pg.Client) => Promise<string[]>;
const told = (name: string, sql: string, values: readonly unknown[] = []): [string, Check] => [
  name,
  async (client) => {
    const { rows } = await client.query<{ fault: string }>(
      `select (${sql.includes('as fault') ? 'x.fault' : 'x.name'})::text as fault from (${sql}) x order by 1`,
      [...values],
    );
    return rows.map(({ fault }) => fault);
  },
];
const globals = Object.keys(globalTables);
const tenant = `(select * from (${tables}) t where not t.part and not t.name = any ($1)) t`;
const columnsOf = (keys: string, rel: string) =>
  `(select array_agg(a.attname::text order by k.place) from unnest(${keys}) with ordinality as k(n, place) join pg_attribute a on a.attrelid = ${rel} and a.attnum = k.n)`;

/** Each law of the schema as a question whose right answer is: nothing. */
const laws: ReadonlyMap<string, Check> = new Map([
  told(
    'every tenant table has the key (municipality_id, id)',
    `select t.name from ${tenant} where ${columnsOf(`(select i.indkey::int2[] from pg_index i where i.indrelid = t.oid and i.indisprimary)`, 't.oid')} is distinct from array['municipality_id', 'id']`,
    [globals],
  ),
  told(
    'every foreign key to a tenant table starts with municipality_id on both sides',
    `select t.name || '.' || f.conname as fault from ${tenant} join pg_constraint f on f.conrelid = t.oid and f.contype = 'f' join pg_class r on r.oid = f.confrelid
     where case when r.relname = 'municipality' then ${columnsOf('f.conkey', 'f.conrelid')} <> array['municipality_id']
       when r.relname = 'account' then t.name <> 'account_person'
       else (${columnsOf('f.conkey', 'f.conrelid')})[1] <> 'municipality_id' or (${columnsOf('f.confkey', 'f.confrelid')})[1] <> 'municipality_id' end`,
    [globals],
  ),
  told(
    'every foreign key to a person, a family or a service is the pair',
    `select t.name || '.' || f.conname as fault from ${tenant} join pg_constraint f on f.conrelid = t.oid and f.contype = 'f' join pg_class r on r.oid = f.confrelid
     where r.relname in ('person', 'family', 'service') and cardinality(f.conkey) <> 2`,
    [globals],
  ),
  told(
    'every unique index starts with municipality_id',
    `select t.name || '.' || i.indexrelid::regclass as fault from ${tenant} join pg_index i on i.indrelid = t.oid and i.indisunique
     where (select a.attname from pg_attribute a where a.attrelid = t.oid and a.attnum = i.indkey[0]) is distinct from 'municipality_id'`,
    [globals],
  ),
  told(
    'every tenant table is fenced, and its owner as well',
    `select t.name from ${tenant} where not (t.fenced and t.forced)`,
    [globals],
  ),
  told(
    'the owner has an explicit policy, or its backfills would touch nothing',
    `select t.name from ${tenant} where not exists (select 1 from pg_policies p where p.schemaname = 'public' and p.tablename = t.name and p.roles = '{vl_owner}' and p.cmd = 'ALL' and p.qual = 'true' and p.with_check = 'true')`,
    [globals],
  ),
  told(
    'no policy of the app or the worker is open to all rows',
    `select p.tablename || '.' || p.policyname as fault from pg_policies p where p.schemaname = 'public' and p.permissive = 'PERMISSIVE' and p.roles <> '{vl_owner}'
       and (p.roles && '{public}' or coalesce(p.qual, 'x') = 'true' or coalesce(p.with_check, 'x') = 'true' or coalesce(p.qual, '') || coalesce(p.with_check, '') not like '%ctx.%')`,
  ),
  told(
    'every table of a family has the family’s wall',
    `select t.name from ${tenant} join pg_attribute a on a.attrelid = t.oid and a.attname = 'family_id' and a.attnotnull
     where t.name not in ('due') and not exists (select 1 from pg_policies p where p.schemaname = 'public' and p.tablename = t.name and p.policyname = 'app_reads' and p.qual like '%ctx.families%')`,
    [globals],
  ),
  told(
    'nobody may do anything by being anybody',
    `select c.oid::regclass || ' ' || a.privilege_type as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join aclexplode(c.relacl) a where ${ours} and a.grantee = 0`,
  ),
  told(
    'the app deletes nothing but a log-in under way',
    `select c.relname || ' ' || a.privilege_type as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join aclexplode(c.relacl) a
     where ${ours} and a.grantee = 'vl_app'::regrole and a.privilege_type in ('DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN') and not (c.relname = 'oidc_state' and a.privilege_type = 'DELETE')`,
  ),
  told(
    'the worker deletes nothing but answers kept for a day',
    `select c.relname || ' ' || a.privilege_type as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join aclexplode(c.relacl) a
     where ${ours} and a.grantee = 'vl_worker'::regrole and a.privilege_type in ('DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN') and not (c.relname = 'idempotency' and a.privilege_type = 'DELETE')`,
  ),
  told(
    'nobody updates a whole table, only named columns',
    `select c.relname || ' ' || a.grantee::regrole as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join aclexplode(c.relacl) a
     where ${ours} and a.grantee in ('vl_app'::regrole, 'vl_worker'::regrole) and a.privilege_type = 'UPDATE'`,
  ),
  told(
    'keys are never updated',
    `select c.relname || '.' || x.attname as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute x on x.attrelid = c.oid cross join aclexplode(x.attacl) a
     where n.nspname = 'public' and a.privilege_type = 'UPDATE' and x.attname in ('municipality_id', 'id', 'family_id', 'person_id', 'subject_id', 'subject_ids', 'area', 'lane', 'author_id', 'basis_id')`,
  ),
  told(
    'what is append-only has no column to update',
    `select c.relname || '.' || x.attname as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute x on x.attrelid = c.oid cross join aclexplode(x.attacl) a
     where n.nspname = 'public' and a.privilege_type = 'UPDATE' and c.relname = any ($1)`,
    [appendOnly],
  ),
  told(
    'what is derived is not inserted by the app',
    `select c.relname as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join aclexplode(c.relacl) a
     where n.nspname = 'public' and a.grantee = 'vl_app'::regrole and a.privilege_type = 'INSERT' and c.relname = any ($1)`,
    [derived],
  ),
  told(
    'the context key, the clock and the vault are nobody’s to touch',
    `select n.nspname || '.' || c.relname as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join aclexplode(c.relacl) a
     where n.nspname in ('ctx', 'vault') and a.grantee in ('vl_app'::regrole, 'vl_worker'::regrole, 0)`,
  ),
  told(
    'nothing is granted on a partition',
    `select c.relname as fault from pg_class c cross join aclexplode(c.relacl) a where c.relispartition and c.relkind in ('r', 'p') and a.grantee <> c.relowner
     union select c.relname from pg_class c join pg_attribute x on x.attrelid = c.oid cross join aclexplode(x.attacl) a where c.relispartition and a.grantee <> c.relowner`,
  ),
  told(
    'every function that runs as its owner fixes where it looks for names',
    `select p.oid::regprocedure as fault from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours} and p.prosecdef
       and not exists (select 1 from unnest(p.proconfig) c where c in ('search_path=pg_catalog', 'search_path=pg_catalog, public', 'search_path=pg_catalog, public, pg_temp', 'search_path=pg_catalog, pg_temp'))`,
  ),
  told(
    'no function can be called by just anybody',
    `select p.oid::regprocedure as fault from pg_proc p join pg_namespace n on n.oid = p.pronamespace cross join aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where ${ours} and a.grantee = 0`,
  ),
  told(
    'a trigger knows its table in partitions too',
    `select p.oid::regprocedure as fault from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours} and p.prosrc ilike '%tg_table_name%'`,
  ),
  told(
    'a view would be read as its owner: there is none',
    `select c.oid::regclass as fault from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind in ('v', 'm') and not coalesce(c.reloptions @> '{security_invoker=true}', false)`,
  ),
  told(
    'whoever serves people makes no table, no schema and no temporary name that could stand before ours',
    `select r.rolname || ' ' || w.what as fault from pg_roles r cross join lateral (values
        ('super', r.rolsuper), ('bypass', r.rolbypassrls), ('create', r.rolcreatedb or r.rolcreaterole),
        ('owner', pg_has_role(r.oid, 'vl_owner', 'member')), ('vault', pg_has_role(r.oid, 'vl_vault', 'member')),
        ('temp', has_database_privilege(r.oid, current_database(), 'TEMP')), ('schema', has_database_privilege(r.oid, current_database(), 'CREATE')),
        ('public', has_schema_privilege(r.oid, 'public', 'CREATE')), ('ctx', has_schema_privilege(r.oid, 'ctx', 'CREATE')), ('app', has_schema_privilege(r.oid, 'app', 'CREATE'))) w(what, may)
     where r.rolname in ('vl_app', 'vl_worker') and w.may`,
  ),
  told(
    'every table says what it holds',
    `select t.name from ${tenant} where obj_description(t.oid, 'pg_class') is null`,
    [globals],
  ),
]);

async function tablesIn(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select name from (${tables}) t where not part order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function hasKeyOfTenant(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select t.name from (${tables}) t join pg_attribute a on a.attrelid = t.oid and a.attname = 'municipality_id' where not t.part order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function grants(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ what: string }>(
    `select distinct a.privilege_type as what from pg_class c cross join aclexplode(c.relacl) a
     where c.oid = $1::regclass and a.grantee = 'vl_app'::regrole order by 1`,
    [table],
  );
  return rows.map(({ what }) => what);
}

async function changes(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select x.attname as name from pg_attribute x cross join aclexplode(x.attacl) a
     where x.attrelid = $1::regclass and a.grantee = 'vl_app'::regrole and a.privilege_type = 'UPDATE' order by 1`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/** Partitioned from the first migration on, with the passwords this server's roles have already. */
async function partitioned(): Promise<FreshDatabase> {
  const server = testServer();
  const name = `parted_${randomBytes(6).toString('hex')}`;
  const passwords = Object.fromEntries(
    [server.owner, server.app, server.worker].map((url) => [new URL(url).username, new URL(url).password]),
  );
  const urls = await prepareRoles(server.superuser, name, passwords);
  await migrate(urls.owner, { partitions: 8 });
  const superuser = new pg.Client({ connectionString: server.superuser });
  return {
    name,
    superuserUrl: onDatabase(server.superuser, name),
    ownerUrl: urls.owner,
    appUrl: urls.app,
    workerUrl: urls.worker,
    drop: async () => {
      await superuser.connect();
      await superuser.query(`drop database ${name} with (force)`);
      await superuser.end();
    },
  };
}

describe.each([
  ['plain', () => freshDatabase()],
  ['in eight partitions', partitioned],
])('the catalogue, %s', (_, open) => {
  let house: FreshDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    house = await open();
    client = new pg.Client({ connectionString: house.superuserUrl });
    await client.connect();
  }, 60_000);
  afterAll(async () => {
    await client.end();
    await house.drop();
  });

  it('keeps every table either in a municipality or on the closed list of those that are not', async () => {
    const all = await tablesIn(client);
    const inTenant = await hasKeyOfTenant(client);
    const outside = all.filter((name) => !inTenant.includes(name));
    for (const name of outside) expect(globals).toContain(name);
    expect(all.length - globals.length).toBeGreaterThan(45);
  });

  it.each([...laws.keys()])('%s', async (law) => {
    expect(await laws.get(law)!(client)).toEqual([]);
  });

  it('is spread over several nodes by the calls that are kept for it', async () => {
    expect(readFileSync('docs/citus.sql', 'utf8')).toBe(await citusStatements(client));
  });

  it('lets the app do to global tables what the closed list says and nothing else', async () => {
    for (const table of globals)
      expect([table, await grants(client, table)]).toEqual([table, [...(globalGrants[table] ?? [])]]);
    for (const table of globals) expect([table, await changes(client, table)]).toEqual([table, []]);
  });

  it('lets the app change of a commitment only how far it has come', async () => {
    for (const [table, columns] of Object.entries(progressOnly))
      expect([table, await changes(client, table)]).toEqual([table, [...columns]]);
  });

  it('gives the app no more than reading and adding on any tenant table', async () => {
    for (const table of (await tablesIn(client)).filter((name) => !globals.includes(name))) {
      const extra = (await grants(client, table)).filter((what) => what !== 'SELECT' && what !== 'INSERT');
      expect([table, extra]).toEqual([table, []]);
    }
  });
});

/** Ways to break the schema, and the law that must notice. A law nobody can break is no law. */
const breakages: readonly (readonly [string, string])[] = [
  [
    'every tenant table has the key (municipality_id, id)',
    'create table stray (municipality_id smallint not null, id uuid primary key)',
  ],
  [
    'every foreign key to a tenant table starts with municipality_id on both sides',
    'alter table person add unique (id); alter table policy add foreign key (set_by) references person (id)',
  ],
  [
    'every foreign key to a person, a family or a service is the pair',
    'alter table person add unique (id); alter table policy add foreign key (set_by) references person (id)',
  ],
  ['every unique index starts with municipality_id', 'create unique index stray on family (name)'],
  [
    'every tenant table is fenced, and its owner as well',
    'alter table signature no force row level security',
  ],
  ['the owner has an explicit policy, or its backfills would touch nothing', 'drop policy owner_all on goal'],
  [
    'no policy of the app or the worker is open to all rows',
    'create policy stray on decision for select to vl_app using (true)',
  ],
  [
    'every table of a family has the family’s wall',
    `drop policy app_reads on goal; create policy app_reads on goal for select to vl_app using (municipality_id = (select ctx.municipality()))`,
  ],
  ['nobody may do anything by being anybody', 'grant select on person to public'],
  ['the app deletes nothing but a log-in under way', 'grant delete on signature to vl_app'],
  ['the worker deletes nothing but answers kept for a day', 'grant truncate on event to vl_worker'],
  ['nobody updates a whole table, only named columns', 'grant update on goal to vl_app'],
  ['keys are never updated', 'grant update (family_id) on goal to vl_app'],
  ['what is append-only has no column to update', 'grant update (answer) on signature to vl_app'],
  ['what is derived is not inserted by the app', 'grant insert on family_access to vl_app'],
  ['the context key, the clock and the vault are nobody’s to touch', 'grant select on ctx.secret to vl_app'],
  [
    'nothing is granted on a partition',
    `create table stray (n int) partition by hash (n); create table stray_0 partition of stray for values with (modulus 1, remainder 0); grant select on stray_0 to vl_app`,
  ],
  [
    'every function that runs as its owner fixes where it looks for names',
    `create function app.stray() returns int language sql security definer as 'select 1'`,
  ],
  ['no function can be called by just anybody', 'grant execute on function ctx.mac to public'],
  [
    'a trigger knows its table in partitions too',
    `create function app.stray() returns trigger language plpgsql as $$ begin return case tg_table_name when 'goal' then new end; end $$`,
  ],
  ['a view would be read as its owner: there is none', 'create view stray as select * from person'],
  [
    'whoever serves people makes no table, no schema and no temporary name that could stand before ours',
    'grant create on schema public to vl_app',
  ],
  ['every table says what it holds', 'comment on table goal is null'],
];

describe('a broken catalogue', () => {
  let house: FreshDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    house = await freshDatabase();
    client = new pg.Client({ connectionString: house.superuserUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await house.drop();
  });

  it('can break every law', () => {
    expect(breakages.map(([law]) => law).sort()).toEqual([...laws.keys()].sort());
  });

  it.each(breakages)('is found by: %s', async (law, sql) => {
    await client.query('begin');
    // With partitions (PARTITIONS=8) PostgreSQL refuses some of these by itself.
    const said = await client.query(sql).then(
      () => '',
      (error: unknown) => String(error),
    );
    const itself = said.includes('must include all partitioning columns');
    expect([itself, said]).toEqual([itself, itself ? said : '']);
    if (!itself) expect(await laws.get(law)!(client)).not.toEqual([]);
    await client.query('rollback');
  });
});
