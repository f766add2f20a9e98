import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RetentionSweep } from '#consents';
import { allHolds, CheckpointFolder, Events, KeyFolder, Sealer, verifyDatabase } from '#platform/audit';
import {
  columnClass,
  isPersonal,
  newId,
  retentionLines,
  retentionPeriods,
  RolePool,
  WorkerDatabase,
} from '#platform/database';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { aDecisionInEffect, aPartOf, aPlanFamily, type PlanFamily } from '../support/plan-family.js';

const here = 301;
const place = new Map(retentionLines.map(({ table }, n) => [table, n]));
const lineOf = new Map(retentionLines.map((line) => [line.table, line]));
const monthsOf = new Map(retentionPeriods.NO.map(({ kind, months }) => [kind, months]));

let house: FreshDatabase;
let family: PlanFamily;
let pool: RolePool;
let worker: WorkerDatabase;
let sweep: RetentionSweep;
beforeAll(async () => {
  house = await freshDatabase();
  family = await aPlanFamily(house);
  pool = await RolePool.open(house.workerUrl, 2, 'retention-spec');
  worker = new WorkerDatabase(pool);
  sweep = new RetentionSweep(worker);
});
afterAll(async () => {
  await pool.close();
  await family.close();
  await house.drop();
});

interface ColumnRow {
  table: string;
  column: string;
  type: string;
}
const columns = () =>
  family.sql<ColumnRow>(
    `select case n.nspname when 'vault' then 'vault.' else '' end || c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'vault') and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped order by 1, a.attnum`,
  );

describe('the graph of what is kept', () => {
  it('has one line for every table, and no line for a table that is not there', async () => {
    const tables = [...new Set((await columns()).map(({ table }) => table))];
    expect([...place.keys()].sort()).toEqual(tables.sort());
    expect(retentionLines).toHaveLength(tables.length);
  });

  it('says of every column what it holds', async () => {
    const unsaid = (await columns()).filter(
      (of) => columnClass(of.table.replace('vault.', ''), of.column, of.type) === undefined,
    );
    expect(unsaid.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
  });

  it('keeps for ever only what holds nobody’s name, address or words', async () => {
    const kept = (await columns()).filter(({ table }) => {
      const line = lineOf.get(table);
      return line?.goesWith === null && line.since === null;
    });
    const personal = kept.filter((of) => isPersonal(columnClass(of.table, of.column, of.type)));
    expect(personal.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
  });

  it('names columns that are there, and a period for every kind that goes', async () => {
    const known = new Set((await columns()).map(({ table, column }) => `${table}.${column}`));
    for (const { table, by, kind, goesWith, since } of retentionLines) {
      for (const column of by) expect(known).toContain(`${table}.${column}`);
      if (goesWith !== null || since !== null)
        for (const country of ['NO', 'DK'] as const)
          expect(retentionPeriods[country].filter((one) => one.kind === kind)).toHaveLength(1);
    }
  });

  it('removes what points at others before what it points at', async () => {
    const keys = await family.sql<{ from: string; to: string; late: boolean }>(
      `select case n.nspname when 'vault' then 'vault.' else '' end || c.relname as from, r.relname as to, f.condeferrable as late
       from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace join pg_class r on r.oid = f.confrelid
       where f.contype = 'f' and f.conparentid = 0 and n.nspname in ('public', 'vault') and r.relname not in ('municipality', 'service', 'account', 'checkpoint')`,
    );
    // Only employees stand behind these, and an employee's name stays as long as what they did is kept.
    const ofStaff = ['staff', 'access_review'];
    const wrong = keys.filter(({ from, to, late }) => {
      const [a, b] = [lineOf.get(from), lineOf.get(to)];
      if (from === to || ofStaff.includes(from)) return false;
      if (a?.goesWith === 'family' && b?.goesWith === 'person') return false;
      return a?.goesWith !== b?.goesWith || (!late && (place.get(from) ?? 0) > (place.get(to) ?? 0));
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    expect(keys.length).toBeGreaterThan(60);
  });

  it('lets nobody who serves people remove anything by hand', async () => {
    const calls = ['app.remove_past()', `app.remove_family('${family.familyId}', gen_random_uuid(), 's')`];
    const app = await RolePool.open(house.appUrl, 1, 'retention-spec');
    for (const call of calls) {
      const connection = await app.connect();
      await expect(connection.client.query(`select ${call}`)).rejects.toMatchObject({ code: '42501' });
      await connection.release();
    }
    await app.close();
    const kept = worker.inMunicipality(here, (tx) =>
      tx.rows(`select app.remove_family($1, gen_random_uuid(), 's')`, [family.familyId]),
    );
    await expect(kept).rejects.toMatchObject({ status: 409 });
  });
});

const ago = (months: number, days: number) =>
  `ctx.at() - make_interval(months => ${months}) - make_interval(days => ${days})`;

/** Rows of one's own date, days away from the end of their time; negative: not there yet. */
const dated = fc.record({
  table: fc.constantFrom('notification', 'access_log', 'due', 'refusal'),
  days: fc.integer({ min: -40, max: 40 }).filter((days) => days !== 0),
  ofHeld: fc.boolean(),
});
interface Dated {
  table: string;
  days: number;
  ofHeld: boolean;
}

async function write(row: Dated, held: { family: string; person: string }): Promise<string> {
  const id = newId();
  const [familyId, personId] = row.ofHeld
    ? [held.family, held.person]
    : [family.familyId, family.grandmother];
  const months = monthsOf.get(lineOf.get(row.table)!.kind)!;
  const at = ago(months, row.days);
  const insert: Record<string, string> = {
    notification: `insert into notification (municipality_id, id, person_id, kind, language, created_at, send_attempts) values ($1, $2, coalesce($4::uuid, $3::uuid), 'waiting', 'nb', ${at}, 0)`,
    access_log: `insert into access_log (municipality_id, id, family_id, subject_ids, viewer_id, kind, because, reach, areas, hour, times, last_at) values ($1, $2, $3, array[$4::uuid], $2, 'plan', 'consent', 'answering', '{}', ${at}, 1, ${at})`,
    due: `insert into due (municipality_id, id, family_id, person_id, topic, ref_id, occurrence, due_at, attempts, done_at, created_at) values ($1, $2, $3, $4, 'told', $2, 'x', ${at}, 1, ${at}, ${at})`,
    refusal: `insert into refusal (municipality_id, id, person_id, action, type, code, hour, times) values ($1, $2, $3::uuid, 'read', $2::uuid::text || $4::uuid::text, 'not-found', ${at}, 1)`,
  };
  await family.past(`${insert[row.table]}`, [here, id, familyId, personId]);
  return id;
}

async function aClosedFamily(step: string, days: number, marks: readonly string[], months = 120) {
  const [id, person] = [newId(), newId()];
  await family.past(
    `insert into family (municipality_id, id, name, step, step_since, founded_by, founding_service_id, created_at, version)
      values ($1, $2, 'Gammel', $3, ${ago(months, days)}, $4, $5, now(), 1)`,
    [here, id, step, family.coordinator, family.school],
  );
  await family.past(
    `insert into person (municipality_id, id, kind, given_name, family_name, birth_date, capacity, protection_grade, language, plain_language, created_at, version)
      values ($1, $2, 'citizen', 'Gammel', 'Testesen', '1980-01-01', 'full', 'none', 'nb', false, ${ago(130, 0)}, 1)`,
    [here, person],
  );
  await family.past(
    `insert into member (municipality_id, id, family_id, person_id, valid_from) values ($1, $2, $3, $4, '2010-01-01')`,
    [here, newId(), id, person],
  );
  for (const mark of marks)
    await family.past(
      `insert into retention_mark (municipality_id, id, family_id, kind, reason, set_by, set_at) values ($1, $2, $3, $4, $5, $6, now())`,
      [here, newId(), id, mark, mark === 'hold' ? 'court' : 'handed-over', family.coordinator],
    );
  return { id, person };
}

const left = async (table: string, id: string) =>
  (await family.sql(`select 1 from ${table} where id = $1`, [id])).length === 1;

describe('the round that removes what is past its date', () => {
  it('leaves nothing past its date and takes nothing before it, nor what is held', async () => {
    const held = await aClosedFamily('closed', 5, ['archived', 'hold']);
    const families = fc.record({
      step: fc.constantFrom('closed', 'closed-unsigned', 'resting', 'plan'),
      days: fc.integer({ min: -60, max: 60 }).filter((days) => Math.abs(days) > 2),
      marks: fc.subarray(['archived', 'hold']),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(dated, { maxLength: 12 }),
        fc.array(families, { maxLength: 4 }),
        async (rows, closed) => {
          const written: (Dated & { id: string })[] = [];
          for (const row of rows)
            written.push({ ...row, id: await write(row, { family: held.id, person: held.person }) });
          const made = [];
          for (const one of closed)
            made.push({ ...one, ...(await aClosedFamily(one.step, one.days, one.marks)) });
          await sweep.sweep();
          for (const { table, days, ofHeld, id } of written) {
            // Who has seen an open family's papers stands there as long as it is open.
            const stays = days < 0 || table === 'access_log' || (ofHeld && table !== 'refusal');
            expect([table, days, ofHeld, await left(table, id)]).toEqual([table, days, ofHeld, stays]);
          }
          for (const { step, days, marks, id, person } of made) {
            const goes = step.startsWith('closed') && days > 0 && marks.join() === 'archived';
            const there = [await left('family', id), await left('person', person)];
            expect([step, days, marks, ...there]).toEqual([step, days, marks, !goes, !goes]);
          }
        },
      ),
      { numRuns: 12, seed: 20261122 },
    );
    expect(await left('family', held.id)).toBe(true);
  }, 60_000);

  it.each([
    ['open', 'plan', 1, [], true],
    ['closed, and its years not over', 'closed', -1, ['archived'], true],
    ['closed, and its years over', 'closed', 1, ['archived'], false],
    ['closed, and not with the archive', 'closed-unsigned', 1, [], true],
    ['closed, and held', 'closed', 1, ['archived', 'hold'], true],
  ] as const)('keeps who has seen what of a family that is %s', async (_, step, days, marks, stays) => {
    const months = monthsOf.get('access-log') ?? 0;
    const { id: familyId, person } = await aClosedFamily(step, days, marks, months);
    const seen = async (read: string) => {
      const id = newId();
      await family.past(
        `insert into access_log (municipality_id, id, family_id, subject_ids, viewer_id, kind, because, reach, areas, hour, times, last_at)
          values ($1, $2, $3, array[$4::uuid], $2, 'plan', 'consent', 'answering', '{}', ${read}, 1, ${read})`,
        [here, id, familyId, person],
      );
      return id;
    };
    const [old, late] = [await seen(ago(months + 50, 0)), await seen(ago(1, 0))];
    await sweep.sweep();
    expect([await left('access_log', old), await left('access_log', late)]).toEqual([stays, true]);
  });

  it('removes a whole family in order, keeps whoever another family names, and the seals still verify', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'retention-spec-'));
    const keys = new KeyFolder(join(dir, 'keys'));
    keys.createMissing('2026-11-22T12:00:00.000Z');
    const folder = new CheckpointFolder(join(dir, 'checkpoints'));
    const within = <T>(municipality: number, work: Parameters<typeof worker.inMunicipality<T>>[1]) =>
      worker.inMunicipality(municipality, work);
    const sealer = new Sealer(within, folder, keys.signingKey('checkpoint'));
    try {
      const { decisionId, basisId } = await aDecisionInEffect(family);
      await aPartOf(family, decisionId, newId());
      await aLoopOfBases(basisId);
      await worker.inMunicipality(here, (tx) =>
        new Events().record(tx, {
          ...{ type: 'decision-drafted', familyId: family.familyId, subjectIds: [family.child] },
          ...{ area: null, lane: 'subjects', payload: { decisionId } },
        }),
      );
      await sealer.sealAll(here);
      const other = await aClosedFamily('plan', 0, []);
      await family.past(
        `insert into member (municipality_id, id, family_id, person_id, valid_from) values ($1, $2, $3, $4, '2020-01-01')`,
        [here, newId(), other.id, family.mother],
      );
      const guest = newId();
      await family.past(
        `insert into service (municipality_id, id, name, sector, owner, secrecy, version, guest_of) values ($1, $2, 'Solli skole, Bærum kommune', 'school', 'municipality', 'ordinary', 1, $3)`,
        [here, guest, family.familyId],
      );
      await family.past(
        `insert into staff (municipality_id, id, person_id, service_id, role, valid_from, valid_to, version) values ($1, $2, $3, $4, 'guest', current_date - 300, current_date, 1)`,
        [here, newId(), family.teacher, guest],
      );
      await family.past(`update family set step = 'closed', step_since = ${ago(120, 10)} where id = $1`, [
        family.familyId,
      ]);
      await family.past(
        `insert into retention_mark (municipality_id, id, family_id, kind, reason, set_by, set_at) values ($1, $2, $3, 'archived', 'handed-over', $4, now())`,
        [here, newId(), family.familyId, family.coordinator],
      );
      await sweep.sweep();
      for (const { table, goesWith, by } of retentionLines.filter((line) => line.goesWith === 'family'))
        expect([
          table,
          goesWith,
          await family.sql(`select 1 from ${table} where ${by[0]} = $1`, [family.familyId]),
        ]).toEqual([table, 'family', []]);
      for (const who of [family.child, family.father, family.grandmother])
        expect(await family.sql('select given_name from person where id = $1', [who])).toEqual([]);
      expect(await left('person', family.mother)).toBe(true);
      expect(
        await family.sql('select 1 from account_person where person_id = $1', [family.mother]),
      ).toHaveLength(1);
      await sealer.sealAll(here);
      const report = await verifyDatabase(within, folder, keys.publicKeys(), here);
      expect(allHolds(report)).toBe(true);
      expect(
        await family.sql(`select 1 from event where type = 'family-removed' and family_id = $1`, [
          family.familyId,
        ]),
      ).toHaveLength(1);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  }, 60_000);
});

describe('somebody who stood here twice', () => {
  const registered = async (months: number) => {
    const id = newId();
    await family.past(
      `insert into person (municipality_id, id, kind, given_name, family_name, birth_date, capacity, protection_grade, language, plain_language, created_at, version)
        values ($1, $2, 'citizen', 'Dobbel', 'Testesen', '1980-01-01', 'full', 'none', 'nb', false, ${ago(months, 1)}, 1)`,
      [here, id],
    );
    return id;
  };
  const merged = async (kept: string, gone: string, undone: boolean) =>
    family.past(
      `insert into person_merge (municipality_id, id, kept_id, gone_id, reason, merged_by, merged_at, undone_by, undone_at, undo_reason)
        values ($1, $2, $3, $4, 'Samme', $5, now(), $6::uuid, case when $6::uuid is null then null else now() end, case when $6::uuid is null then null else 'To' end)`,
      [here, newId(), kept, gone, family.coordinator, undone ? family.coordinator : null],
    );

  it('keeps the row that was merged away as long as the one that stands for it, so that the merge can be undone', async () => {
    const { person: kept } = await aClosedFamily('plan', 0, []);
    const [gone, apart] = [await registered(24), await registered(24)];
    await merged(kept, gone, false);
    await merged(kept, apart, true);
    await sweep.sweep();
    expect(await left('person', gone)).toBe(true);
    expect(await left('person', apart)).toBe(false);
    expect(await left('person', kept)).toBe(true);
  });

  it('leaves under both rows at once, with what the merge had left out of a family that is gone', async () => {
    const old = await aClosedFamily('closed', 10, ['archived']);
    const gone = await registered(24);
    await merged(old.person, gone, false);
    const other = await aClosedFamily('plan', 0, []);
    const mergeId = newId();
    await family.past(
      `insert into person_merge (municipality_id, id, kept_id, gone_id, reason, merged_by, merged_at) values ($1, $2, $3, $4, 'Samme', $5, now())`,
      [here, mergeId, other.person, await registered(24), family.coordinator],
    );
    for (const familyId of [old.id, other.id])
      await family.past(
        `insert into person_merge_row (municipality_id, id, merge_id, of_table, row_id, before, after, position) values ($1, $2, $3, 'member', $2, jsonb_build_object('family_id', $4::text), null, 1)`,
        [here, newId(), mergeId, familyId],
      );
    await sweep.sweep();
    for (const id of [old.person, gone]) expect(await left('person', id)).toBe(false);
    const kept = await family.sql(
      `select before ->> 'family_id' as of from person_merge_row where merge_id = $1`,
      [mergeId],
    );
    expect(kept).toEqual([{ of: other.id }]);
  });
});

describe('what was answered to go', () => {
  it('goes with the next round when a hold in another family has ended, and not before', async () => {
    const [one, other] = [await aClosedFamily('plan', 0, []), await aClosedFamily('plan', 0, ['hold'])];
    await family.past(
      `insert into member (municipality_id, id, family_id, person_id, valid_from) values ($1, $2, $3, $4, '2020-01-01')`,
      [here, newId(), other.id, one.person],
    );
    const requestId = newId();
    await family.past(
      `insert into rights_request (municipality_id, id, family_id, person_id, subject_id, kind, what, asked_at, answer_by, state, answered_at, answered_by, answer, sorted, version)
        values ($1, $2, $3, $4, $4, 'erasure', 'Alt', now(), '2027-01-01', 'answered', now(), $5, 'Ja', '[{"kind":"messages","fate":"goes-now","because":"nobody-needs-it"}]', 2)`,
      [here, requestId, one.id, one.person, family.coordinator],
    );
    const [message, entry] = [newId(), newId()];
    await family.past(
      `insert into notification (municipality_id, id, person_id, kind, language, created_at, sent_at, send_attempts) values ($1, $2, $3, 'waiting', 'nb', now(), now(), 1)`,
      [here, message, one.person],
    );
    await family.past(
      `insert into vault.entry (municipality_id, id, person_id, kind, sealed, value_hash, shared_contact, valid_from) values ($1, $2, $3, 'phone', '\\x00', 'h', false, '2026-01-01')`,
      [here, entry, one.person],
    );
    const state = async () =>
      (await family.sql<{ state: string }>('select state from rights_request where id = $1', [requestId]))[0]
        ?.state;
    await sweep.sweep();
    expect([await state(), await left('notification', message)]).toEqual(['answered', true]);
    await family.past(`update retention_mark set ended_at = now(), ended_by = set_by where family_id = $1`, [
      other.id,
    ]);
    await sweep.sweep();
    expect([await state(), await left('notification', message)]).toEqual(['carried-out', false]);
    // What was not in the answer stays.
    expect(await left('vault.entry', entry)).toBe(true);
  });
});

/** A standing agreement that rests on a decision, and a basis that rests on the agreement: each points at the other's table. */
async function aLoopOfBases(basisId: string): Promise<void> {
  const agreement = newId();
  await family.past(
    `insert into standing_agreement (municipality_id, id, family_id, subject_ids, area, lane, named_ids, author_id, title, areas, owner_ids, owner_service_ids, valid_from, valid_to, basis_id, created_at, version)
      values ($1, $2, $3, $4, 'school', 'subjects', '{}', $5, 'Hverdag', '{school}', '{}', '{}', '2026-01-01', '2026-03-01', $6, now(), 1)`,
    [here, agreement, family.familyId, [family.child], family.coordinator, basisId],
  );
  await family.past(
    `insert into basis (municipality_id, id, family_id, kind, standing_agreement_id, created_at) values ($1, $2, $3, 'standing-agreement', $4, now())`,
    [here, newId(), family.familyId, agreement],
  );
}
