import type pg from 'pg';
import type { Dice } from '../dice.js';

interface Row {
  readonly id: string;
  readonly family_id: string;
}

/** Steps of an address, and fields, that are called otherwise than the table their ids are of. */
const tables: Readonly<Record<string, string>> = {
  help: 'help_word',
  merges: 'person_merge',
  promises: 'service_promise',
  preconditions: 'part',
  questions: 'officer_question',
  rights: 'rights_request',
  team: 'team_member',
  unreachable: 'person',
  compare: 'person',
  'call-backs': 'signature',
  agreement: 'standing_agreement',
  place: 'team_member',
  view: 'child_view',
  word: 'health_word',
  request: 'rights_request',
  question: 'officer_question',
  mark: 'retention_mark',
};
/** Rows that name persons and no family: they are of every family one of the persons is in. */
const byPerson: Readonly<Record<string, string>> = {
  representative: 'person_id',
  parental_responsibility: 'child_id',
  daily_authority: 'child_id',
  residence: 'child_id',
  exemption: 'child_id',
};

/** Every id there is, by table and family, so that what is asked for is there. */
export class Pool {
  private readonly ids = new Map<string, string[]>();
  private readonly words = new Map<string, string[]>();
  readonly families: string[] = [];

  static async of(client: pg.Client): Promise<Pool> {
    const pool = new Pool();
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where table_schema = 'public' and column_name = 'family_id' and table_type = 'BASE TABLE' order by 1`,
    );
    for (const { name } of rows) await pool.read(client, name, `select id, family_id from ${name}`);
    const inFamilies = `(select family_id, person_id from member union select family_id, person_id from family_access)`;
    await pool.read(client, 'person', `select person_id as id, family_id from ${inFamilies} a`);
    for (const [name, column] of Object.entries(byPerson))
      await pool.read(
        client,
        name,
        `select r.id, a.family_id from ${name} r join ${inFamilies} a on a.person_id = r.${column}`,
      );
    for (const name of ['service', 'staff'])
      await pool.read(
        client,
        name,
        `select r.id, f.id as family_id from ${name} r join family f using (municipality_id)`,
      );
    const families = await client.query<{ id: string }>('select id from family order by name');
    pool.families.push(...families.rows.map(({ id }) => id));
    const sheets = await client.query<{ sheet_hash: string }>('select sheet_hash from sheet order by id');
    pool.words.set(
      'sheetHash',
      sheets.rows.map(({ sheet_hash }) => sheet_hash),
    );
    return pool;
  }

  private async read(client: pg.Client, table: string, sql: string): Promise<void> {
    const { rows } = await client.query<Row>(`${sql} order by 2, 1`);
    for (const { id, family_id } of rows) {
      const key = `${table} ${family_id}`;
      this.ids.set(key, [...(this.ids.get(key) ?? []), id]);
    }
  }

  word(name: string, dice: Dice): string {
    return dice.of(this.words.get(name) ?? ['']);
  }

  /** For a field by its name: `childId`, `subjectIds`, `householdId`. */
  idFor(name: string, familyId: string, dice: Dice): string | undefined {
    return this.id(name.replace(/Ids?$/, ''), familyId, dice) ?? this.id('person', familyId, dice);
  }

  /** An address with ids of one family in it. */
  address(template: string, familyId: string, dice: Dice): string {
    const steps = template.split('/');
    return steps
      .map((step, n) => {
        if (!step.startsWith('{')) return step;
        const name = step.slice(1, -1);
        if (name === 'familyId') return familyId;
        if (name === 'kind') return dice.of(['address', 'phone', 'email']);
        if (name === 'n') return '1';
        const before = steps[n - 1] ?? '';
        return (
          this.id(before.startsWith('{') ? 'person' : before, familyId, dice) ??
          this.id(name.replace(/Id$/, ''), familyId, dice) ??
          '0190f3a0-0000-7000-8000-000000000000'
        );
      })
      .join('/');
  }

  private id(name: string, familyId: string, dice: Dice): string | undefined {
    const one = name.replace(/ies$/, 'y').replace(/s$/, '');
    const table = tables[name] ?? one.replace(/-|(?=[A-Z])/g, '_').toLowerCase();
    const known = this.ids.get(`${table} ${familyId}`);
    return known === undefined ? undefined : dice.of(known);
  }
}
