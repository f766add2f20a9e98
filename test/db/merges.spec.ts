import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { CircleListeners, FamiliesService, MergesService } from '#families';
import { mayEnter, viewerAs } from '#platform/access';
import { Database, newId, RolePool, type Ticket } from '#platform/database';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

let house: FreshDatabase;
let owner: pg.Client;
let pool: RolePool;
let database: Database;
let merges: MergesService;
let coordinator: Ticket;
let stranger: Ticket;
let family: string;
const team = newId();
const school = newId();
const staff = { coordinator: newId(), stranger: newId() };

beforeAll(async () => {
  house = await freshDatabase();
  owner = new pg.Client({ connectionString: house.superuserUrl });
  await owner.connect();
  await owner.query(
    `insert into municipality (id, country, name, region_number, region_name, kind, time_zone) values (1, 'NO', 'Lillevik', '99', 'Prøve', 'municipality', 'Europe/Oslo')`,
  );
  await owner.query(
    `insert into service (municipality_id, id, name, sector, owner, secrecy, version)
      select 1, s.id, s.name, 'school', 'municipality', 'ordinary', 1 from unnest($1::uuid[], array['Familieteamet', 'Skolen']) as s(id, name)`,
    [[team, school]],
  );
  pool = await RolePool.open(house.appUrl, 4, 'test');
  database = new Database(pool, mayEnter);
  merges = new MergesService(database, new CircleListeners());
  coordinator = await employee(staff.coordinator);
  stranger = await employee(staff.stranger);
  family = (await new FamiliesService(database).found(coordinator, { name: 'Familien Berg' })).id;
});
afterAll(async () => {
  await pool.close();
  await owner.end();
  await house.drop();
});

/** As their own hands would have left them: only people promise, agree and consent. */
const byOwnHand = ['basis', 'action', 'goal', 'consent'];
const put = async (table: string, row: Record<string, unknown>): Promise<string> => {
  const id = (row['id'] as string | undefined) ?? newId();
  const role = byOwnHand.includes(table) ? 'replica' : 'origin';
  await owner.query(`set session_replication_role = '${role}'`);
  await owner.query(`insert into ${table} select (jsonb_populate_record(null::${table}, $1)).*`, [
    JSON.stringify({ municipality_id: 1, id, version: 1, ...row }),
  ]);
  await owner.query(`set session_replication_role = 'origin'`);
  return id;
};
async function person(more: Record<string, unknown> = {}): Promise<string> {
  return put('person', {
    kind: 'citizen',
    given_name: 'Leila',
    family_name: 'Berg',
    birth_date: '1990-01-01',
    capacity: 'full',
    protection_grade: 'none',
    language: 'nb',
    plain_language: false,
    created_at: '2026-01-01T00:00:00Z',
    ...more,
  });
}
async function logIn(personId: string, account = newId()): Promise<{ ticket: Ticket; account: string }> {
  const tokenHash = randomBytes(32).toString('hex');
  await owner.query('insert into account values ($1, $2, now()) on conflict do nothing', [
    account,
    randomBytes(32).toString('hex'),
  ]);
  await put('account_person', { account_id: account, person_id: personId });
  await owner.query(
    `insert into session (id, token_hash, account_id, municipality_id, person_id, acr, auth_at, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, 1, $4, 'high', now(), now(), now(), now() + interval '1 hour')`,
    [newId(), tokenHash, account, personId],
  );
  return { account, ticket: { tokenHash, requestId: 'test', need: { action: 'read', type: 'Me' } } };
}
async function employee(id: string): Promise<Ticket> {
  await person({ id, kind: 'staff', given_name: 'Ansatt' });
  await put('staff', { person_id: id, service_id: team, role: 'coordinator', valid_from: '2026-01-01' });
  return (await logIn(id)).ticket;
}
const member = (personId: string, from = '2026-01-01', to: string | null = null, familyId = family) =>
  put('member', { family_id: familyId, person_id: personId, valid_from: from, valid_to: to });
const twins = async (more: Record<string, unknown> = {}): Promise<[string, string]> => {
  const pair: [string, string] = [await person(), await person(more)];
  for (const id of pair) await member(id);
  return pair;
};

const join = (keepId: string, goneId: string, by = coordinator) =>
  merges.merge(by, family, { keepId, goneId, reason: 'Samme fødselsnummer' });
const part = (mergeId: string, by = coordinator) =>
  merges.undo(by, family, mergeId, { reason: 'To personer' });
const whyNot = async (work: Promise<unknown>): Promise<string> => {
  const error = (await work.then(
    () => undefined,
    (caught: unknown) => caught,
  )) as { code?: string; detail?: { because?: string } } | undefined;
  return error?.detail?.because ?? error?.code ?? 'nothing refused';
};

/** Everything that can be read, but for what only ever grows and for how often a row was changed. */
async function everything(): Promise<unknown> {
  const grows = ['event', 'access_log', 'person_merge', 'person_merge_row', 'idempotency', 'refusal'];
  const { rows: tables } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id'
      where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace and not c.relname = any ($1) and c.relname not like 'municipality%' and c.relname <> 'session' order by 1`,
    [grows],
  );
  const held: Record<string, unknown> = {};
  for (const { name } of tables) {
    const derived = ['family_access', 'consent_grant'].includes(name) ? " - 'id'" : '';
    const { rows } = await owner.query<{ row: string }>(
      `select (to_jsonb(x) - 'version'${derived})::text as row from ${name} x order by 1`,
    );
    held[name] = rows.map(({ row }) => row);
  }
  return held;
}
const seenBy = async (personId: string): Promise<unknown> =>
  database.write(coordinator, (tx) => viewerAs(tx, family, personId));

/** Facts about one of the two, as dice throw them. */
interface Facts {
  readonly households: readonly number[];
  readonly children: readonly number[];
  readonly parents: readonly number[];
  readonly steps: number;
  readonly goals: number;
  readonly consents: readonly number[];
  readonly blocked: boolean;
  readonly supports: boolean;
  readonly messages: number;
}
const facts = fc.record<Facts>({
  households: fc.uniqueArray(fc.nat(1), { maxLength: 2 }),
  children: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
  parents: fc.uniqueArray(fc.nat(1), { maxLength: 2 }),
  steps: fc.nat(2),
  goals: fc.nat(1),
  consents: fc.array(fc.nat(1), { maxLength: 2 }),
  blocked: fc.boolean(),
  supports: fc.boolean(),
  messages: fc.nat(2),
});

async function livesThrough(id: string, other: string, f: Facts, around: Around): Promise<void> {
  const since = { family_id: family, valid_from: '2026-02-01' };
  for (const n of f.households)
    await put('household_member', { ...since, household_id: around.homes[n], person_id: id });
  for (const n of f.children) {
    const tie = { child_id: around.children[n], adult_id: id, source: 'birth', valid_from: '2026-02-01' };
    await put('parental_responsibility', tie);
    if (n === 0) await put('residence', tie);
  }
  for (const n of f.parents)
    await put('parental_responsibility', {
      child_id: id,
      adult_id: around.adults[n],
      source: 'birth',
      valid_from: `2026-0${n + 2}-01`,
    });
  const item = {
    family_id: family,
    area: 'school',
    lane: 'subjects',
    named_ids: [id],
    author_id: id,
    lane_since: at,
  };
  const basis = await put('basis', {
    family_id: family,
    kind: 'own-promise',
    promised_by: id,
    created_at: at,
  });
  const said = { ...item, subject_ids: [id, other], basis_id: basis, state_since: at, created_at: at };
  for (let n = 0; n < f.steps; n++)
    await put('action', {
      ...said,
      kind: 'other',
      title: 'Steg',
      owner_kind: 'member',
      owner_ids: [id],
      owner_service_ids: [],
      support_level: 'alone',
      state: 'planned',
    });
  for (let n = 0; n < f.goals; n++)
    await put('goal', { ...said, title: 'Mål', horizon: 'now', state: 'in-progress' });
  for (const n of f.consents)
    await put('consent', {
      family_id: family,
      subject_id: id,
      service_id: [team, school][n],
      areas: ['school'],
      purpose: 'Hjelp',
      valid_from: '2026-02-01',
      valid_to: '2027-02-01',
      state: 'given',
      given_by: [id],
      givers: [id],
      notice_version: '1',
      language: 'nb',
      route: 'own-device',
      recorded_by: id,
      given_at: at,
    });
  if (f.blocked)
    await put('block', { ...since, person_id: id, source: 'court', basis: 'x', set_by: staff.coordinator });
  if (f.supports)
    await put('support_person', {
      ...since,
      person_id: around.adults[0],
      supporter_id: id,
      areas: ['school'],
    });
  for (let n = 0; n < f.messages; n++)
    await put('notification', {
      person_id: id,
      kind: 'told',
      language: 'nb',
      created_at: at,
      send_attempts: 0,
    });
}
const at = '2026-02-01T10:00:00.000Z';
interface Around {
  readonly homes: readonly string[];
  readonly children: readonly string[];
  readonly adults: readonly string[];
}
async function around(): Promise<Around> {
  const many = async <T>(n: number, make: () => Promise<T>): Promise<T[]> => {
    const made: T[] = [];
    for (let k = 0; k < n; k++) made.push(await make());
    return made;
  };
  const known = async (born: string) => {
    const id = await person({ birth_date: born });
    await member(id);
    return id;
  };
  return {
    homes: await many(2, () =>
      put('household', { family_id: family, name: 'Hjemme', valid_from: '2026-01-01' }),
    ),
    children: await many(3, () => known('2018-05-05')),
    adults: await many(2, () => known('1970-05-05')),
  };
}

describe('The same person twice', () => {
  it('is one afterwards in every fact, and exactly two again when it is undone', async () => {
    await fc.assert(
      fc.asyncProperty(facts, facts, async (mine, theirs) => {
        const about = await around();
        const [keep, gone] = await twins();
        await livesThrough(keep, gone, mine, about);
        await livesThrough(gone, keep, theirs, about);
        await owner.query('select app.refresh_consent_grant(1::smallint, $1)', [family]);
        const before = await everything();
        const sight = [await seenBy(keep), await seenBy(gone)];
        const { refusals } = (await merges.compare(coordinator, family, keep, gone)).one;
        if (refusals.length > 0) {
          expect(await whyNot(join(keep, gone))).toBe(refusals[0]);
          expect(await everything()).toEqual(before);
          return;
        }
        const { mergeId } = await join(keep, gone);
        expect(await namedAnywhere(gone)).toEqual([]);
        expect(await seenBy(gone)).toBeNull();
        await part(mergeId);
        expect(await everything()).toEqual(before);
        expect([await seenBy(keep), await seenBy(gone)]).toEqual(sight);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 12), seed: 17 },
    );
  });

  /** The tables where a row still names somebody, but for what keeps the ids it was made with. */
  async function namedAnywhere(id: string): Promise<string[]> {
    const held = (await everything()) as Record<string, string[]>;
    const kept = ['person', 'basis', 'decision_version', 'part', 'requirement', 'sheet', 'signature'];
    return Object.keys(held).filter(
      (table) => !kept.includes(table) && held[table]?.some((row) => row.includes(id)) === true,
    );
  }

  it('lets the one who stays see what was written of the other, and nobody through the row that is gone', async () => {
    const [keep, gone] = await twins();
    const mother = await person({ birth_date: '1960-01-01' });
    await member(mother);
    const child = { child_id: gone, adult_id: mother, source: 'birth', valid_from: '2026-01-01' };
    await owner.query(
      `update person set birth_date = '2015-01-01', version = version + 1 where id = any ($1)`,
      [[keep, gone]],
    );
    await put('parental_responsibility', child);
    const old = `select ctx.sees(v, array[$2, $3]::uuid[], 'school', 'subjects', '{}', $2, null, null) as sees from ctx.viewer_as($4, $1) v`;
    const sees = (who: string) =>
      database.write(coordinator, async (tx) => tx.one(old, [who, gone, newId(), family]));
    expect(await sees(keep)).toEqual({ sees: false });
    const { mergeId } = await join(keep, gone);
    expect(await sees(keep)).toEqual({ sees: true });
    const covered = (await seenBy(mother)) as { covers: string[] };
    expect(covered.covers).toEqual(expect.arrayContaining([`${keep}:school`, `${gone}:school`]));
    await part(mergeId);
    expect(await sees(keep)).toEqual({ sees: false });
  });

  it('gives both log-ins one row, ends the sessions of the row that goes, and never joins two numbers', async () => {
    const [keep, gone] = await twins();
    const { ticket, account } = await logIn(gone);
    const { mergeId } = await join(keep, gone);
    expect(await whyNot(database.write(ticket, async (tx) => tx.actor))).toBe('not-logged-in');
    const linked = `select person_id as id from account_person where account_id = $1`;
    expect((await owner.query(linked, [account])).rows).toEqual([{ id: keep }]);
    await part(mergeId);
    expect((await owner.query(linked, [account])).rows).toEqual([{ id: gone }]);
    await logIn(keep);
    expect(await whyNot(join(keep, gone))).toBe('two-log-ins');
  });

  it('is nobody else’s to do: another’s family is not found, and a family not coordinated is not told of', async () => {
    const [keep, gone] = await twins();
    expect(await whyNot(join(keep, gone, stranger))).toBe('not-found');
    const elsewhere = await person();
    const other = (await new FamiliesService(database).found(stranger, { name: 'Familien Dahl' })).id;
    await member(elsewhere, '2026-01-01', null, other);
    expect(await whyNot(join(keep, elsewhere))).toBe('not-found');
    expect(await whyNot(merges.compare(coordinator, family, keep, elsewhere))).toBe('not-found');
    expect(await whyNot(merges.compare(coordinator, family, keep, newId()))).toBe('not-found');
    await member(gone, '2026-01-01', null, other);
    expect(await whyNot(join(keep, gone))).toBe('not-from-here');
    const { hints } = await merges.list(coordinator, family);
    expect(hints.flatMap(({ oneId, otherId }) => [oneId, otherId])).not.toContain(elsewhere);
    expect(hints).toContainEqual(
      expect.objectContaining({ because: 'same-name', ...(keep < gone ? { oneId: keep } : { oneId: gone }) }),
    );
  });

  it('the database refuses it by itself to whoever goes round the service', async () => {
    const [keep, gone] = await twins();
    const raw = (by: Ticket) =>
      whyNot(
        database.write(by, (tx) =>
          tx.rows('select app.merge_persons($1, $2, $3, $4, $5)', [newId(), family, keep, gone, 'x']),
        ),
      );
    expect(await raw(stranger)).toBe('not-found');
    await logIn(keep);
    await logIn(gone);
    expect(await raw(coordinator)).toBe('wrong-state');
    const forged = `insert into person_merge (municipality_id, id, kept_id, gone_id, reason, merged_by, merged_at) values (1, $1, $2, $3, 'x', $2, now())`;
    const byHand = database.write(coordinator, (tx) => tx.rows(forged, [newId(), keep, gone]));
    await expect(byHand).rejects.toThrow();
  });

  it('keeps what was changed since: a move back never undoes what somebody else recorded', async () => {
    const [keep, gone] = await twins();
    await owner.query(`update member set valid_from = '2026-03-01' where person_id = $1`, [keep]);
    await owner.query(`update member set valid_to = '2026-02-01' where person_id = $1`, [gone]);
    const { mergeId } = await join(keep, gone);
    await owner.query(
      `update member set valid_to = '2026-02-15' where person_id = $1 and valid_to is not null`,
      [keep],
    );
    await part(mergeId);
    const { rows } = await owner.query(
      `select valid_to::text as "validTo" from member where person_id = $1`,
      [gone],
    );
    expect(rows).toEqual([{ validTo: '2026-02-15' }]);
    expect(await whyNot(part(mergeId))).toBe('too-late');
  });

  it('protects both as strictly as either was, and gives it back when undone', async () => {
    const [keep, gone] = await twins({ protection_grade: 'strictly-confidential', family_name: 'Haddad' });
    expect(await whyNot(join(keep, gone))).toBe('not-from-here');
    expect((await merges.compare(coordinator, family, keep, gone)).one).toEqual({
      personId: keep,
      name: 'Leila Berg',
      birthDate: '1990-01-01',
      refusals: ['not-from-here'],
    });
    await owner.query(`insert into vault.reader values (1, $1, $2, $3, $4, '2026-01-01', null)`, [
      newId(),
      gone,
      staff.coordinator,
      staff.stranger,
    ]);
    const { mergeId } = await join(keep, gone);
    const grades = async () =>
      (
        await owner.query<{ grade: string; name: string }>(
          `select protection_grade as grade, family_name as name from person where id = any ($1) order by id = $2`,
          [[keep, gone], gone],
        )
      ).rows.map(({ grade, name }) => [grade, name]);
    expect(await grades()).toEqual([
      ['strictly-confidential', 'Berg'],
      ['strictly-confidential', 'Berg'],
    ]);
    await part(mergeId);
    expect(await grades()).toEqual([
      ['none', 'Berg'],
      ['strictly-confidential', 'Haddad'],
    ]);
  });
});
