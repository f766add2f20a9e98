import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { DataSource, getMetadataArgsStorage, type EntityMetadata } from 'typeorm';
import { birthdayOf } from '#people';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

/** Tables no entity stands for, and what reads and writes them instead. */
const withoutEntity: Readonly<Record<string, string>> = {
  account: 'definer functions of the log-in alone',
  session: 'definer functions of the log-in alone',
  oidc_state: 'the log-in, before there is anyone to act as',
  public_key: 'the proof, with statements of its own',
  migrations: 'the migrations themselves',
  family_access: 'derived by triggers; read by policies and ctx.viewer',
  consent_grant: 'derived by triggers; read by policies and ctx.viewer',
  event: 'one insert statement in the proof, pipelined with the write it tells of',
  checkpoint: 'the sealer, with statements of its own',
  event_seal: 'the sealer, with statements of its own',
  refusal: 'app.refuse, in a transaction of its own',
  access_log: 'app.saw',
  idempotency: 'the click itself, around every write',
  person_merge_row: 'app.merge_persons and app.undo_merge, and nobody reads it',
  due: 'jobs, with leases in SQL',
  notification: 'jobs, with conditional updates',
};

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

let house: FreshDatabase;
let client: pg.Client;
let source: DataSource;

beforeAll(async () => {
  for (const file of entityFiles('libs')) await import(file);
  house = await freshDatabase();
  client = new pg.Client({ connectionString: house.superuserUrl });
  await client.connect();
  source = new DataSource({
    type: 'postgres',
    url: house.ownerUrl,
    installExtensions: false,
    entities: ownEntities(),
  });
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await client.end();
  await house.drop();
});

/** TypeORM keeps its list for the whole process; of a table loaded by specs before, the newest class is ours. */
function ownEntities() {
  const byTable = new Map(getMetadataArgsStorage().tables.map(({ name, target }) => [name, target]));
  return [...byTable.values()].flatMap((target) => (typeof target === 'function' ? [target] : []));
}

function entityFiles(folder: string): string[] {
  return readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.entity.ts'))
    .map((name) => join(process.cwd(), folder, name));
}

async function catalogue(): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by 1, 2`,
  );
  return rows;
}

function declared(entity: EntityMetadata): Column[] {
  return entity.columns.map((column) => ({
    table: entity.tableName,
    name: column.databaseName,
    type: `${longName(source.driver.normalizeType(column))}${column.isArray ? '[]' : ''}`,
    nullable: column.isNullable,
  }));
}

function longName(type: string): string {
  return (
    { 'timestamp without time zone': 'timestamp', varchar: 'character varying', int: 'integer' }[type] ?? type
  );
}

const inOrder = (columns: readonly Column[]): Column[] =>
  [...columns].sort((a, b) => (a.name < b.name ? -1 : 1));

/** Every way the entities and the database tell two stories. */
async function drift(entities: readonly EntityMetadata[]): Promise<string[]> {
  const columns = await catalogue();
  return entities.flatMap((entity) => {
    const stands = inOrder(columns.filter(({ table }) => table === entity.tableName));
    const says = inOrder(declared(entity));
    const tell = (which: string, one: Column) =>
      `${which} ${one.table}.${one.name} ${one.type}${one.nullable ? ' or nothing' : ''}`;
    const missing = (from: Column[], by: Column[], which: string) =>
      from
        .filter((one) => !by.some((other) => JSON.stringify(other) === JSON.stringify(one)))
        .map((one) => tell(which, one));
    return [
      ...missing(stands, says, 'only the database has'),
      ...missing(says, stands, 'only the entity has'),
    ];
  });
}

describe('entities and the database', () => {
  it('tell the same columns, types and whether they may be empty', async () => {
    expect(source.entityMetadatas.length).toBeGreaterThan(35);
    expect(await drift(source.entityMetadatas)).toEqual([]);
  });

  it('have one entity for every table, but for those with a reason', async () => {
    const tables = [...new Set((await catalogue()).map(({ table }) => table))];
    const named = source.entityMetadatas.map(({ tableName }) => tableName);
    expect([...named].sort()).toEqual([...new Set(named)].sort());
    expect(tables.filter((table) => !named.includes(table)).sort()).toEqual(
      Object.keys(withoutEntity).sort(),
    );
    expect(named.filter((name) => !tables.includes(name))).toEqual([]);
  });

  it('know the same key', () => {
    for (const entity of source.entityMetadatas) {
      const key = entity.primaryColumns.map(({ databaseName }) => databaseName);
      if (entity.tableName.startsWith('municipality')) continue;
      expect([entity.tableName, key]).toEqual([entity.tableName, ['municipality_id', 'id']]);
    }
  });

  it('are found out when the database changes behind an entity’s back', async () => {
    const [goal] = source.entityMetadatas.filter(({ tableName }) => tableName === 'goal');
    for (const change of [
      'alter table goal alter column title drop not null',
      'alter table goal alter column title type varchar',
      'alter table goal add column stray text',
      'alter table goal drop column description',
    ]) {
      await client.query('begin');
      await client.query(change);
      expect([change, (await drift(goal === undefined ? [] : [goal])).length]).not.toEqual([change, 0]);
      await client.query('rollback');
    }
  });
});

describe('a birthday', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const leap = fc
    .integer({ min: 475, max: 509 })
    .map((n) => `${n * 4}-02-29`)
    .filter((born) => born !== '1900-02-29');

  it('is the same day in SQL and in the rules, 29 February included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(day, leap), fc.integer({ min: 0, max: 110 }), async (born, years) => {
        const { rows } = await client.query<{ day: string }>(
          'select app.birthday($1::date, $2)::text as day',
          [born, years],
        );
        expect(rows[0]?.day).toBe(birthdayOf(born, years));
      }),
      { numRuns: 500 },
    );
  });
});
