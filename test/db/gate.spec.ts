import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { rotateContext } from '../../scripts/keys/context.js';
import { FamilyStory, step } from '../support/a-family.js';
import { startApp, type RunningApp } from '../support/app.js';
import { Town, type Client, type Unit } from '../support/town.js';

/** Somebody with a session and, God forbid, a way to send SQL as the role the API uses. */
interface Insider {
  readonly personId: string;
  readonly token: string;
}

let app: RunningApp;
let town: Town;
let elsewhere: Town;
let service: Unit;
let coordinator: Client;
let family: FamilyStory;
let neighbours: FamilyStory;
let abroad: FamilyStory;
let kaja: Insider;
let kari: Insider;
let ola: Insider;
let stranger: Insider;
let decisionId: string;
let sql: pg.Client;
let other: pg.Client;

beforeAll(async () => {
  app = await startApp();
  town = await Town.open(app);
  elsewhere = await Town.open(app, 'DK');
  service = await town.service('Familieteamet', 'family-support');
  coordinator = await town.employee('Kaja', 'coordinator', service);
  const colleague = await town.employee('Siri', 'coordinator', service);
  family = await aFamily(town, coordinator, service, 'Berg');
  neighbours = await aFamily(town, colleague, service, 'Dal');
  const team = await elsewhere.service('Familieteam', 'family-support');
  abroad = await aFamily(elsewhere, await elsewhere.employee('Mette', 'coordinator', team), team, 'Holm');
  decisionId = await family.propose('Skal Amina begynne på leksehjelp?', [
    step('school', family.idOf('Amina'), 'Leksehjelp'),
  ]);
  kaja = await insider(coordinator.personId);
  kari = await insider(family.idOf('Kari'));
  ola = await insider(family.idOf('Ola'));
  stranger = await insider(neighbours.idOf('Ola'));
  sql = await connected();
  other = await connected();
}, 60_000);

afterAll(async () => {
  await sql.end();
  await other.end();
  await town.close();
  await elsewhere.close();
  await app.stop();
});

async function aFamily(where: Town, by: Client, unit: Unit, name: string): Promise<FamilyStory> {
  const made = await FamilyStory.begin(where, by, unit, name);
  await made.member('Kari', '1988-03-03');
  await made.member('Ola', '1987-04-04');
  await made.member('Amina', '2016-05-05');
  await made.home('Kari', 'Ola', 'Amina');
  for (const parent of ['Kari', 'Ola']) {
    await made.responsible(parent, 'Amina');
    await made.livesWith(parent, 'Amina');
  }
  return made;
}

async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: app.database.appUrl });
  await client.connect();
  return client;
}

async function insider(
  personId: string,
  authAgo = '0 minutes',
  acr = 'high',
  where = town,
): Promise<Insider> {
  const token = createHash('sha256').update(randomBytes(32)).digest('hex');
  const [known] = await where.sql<{ id: string }>(
    'select account_id as id from account_person where person_id = $1',
    [personId],
  );
  const account = known?.id ?? randomUUID();
  if (known === undefined) {
    await where.sql('insert into account (id, national_number_hash, created_at) values ($1, $2, now())', [
      account,
      token,
    ]);
    await where.sql(
      'insert into account_person (municipality_id, id, account_id, person_id) values ($1, $2, $3, $4)',
      [where.municipalityId, randomUUID(), account, personId],
    );
  }
  await where.sql(
    `insert into session (id, token_hash, account_id, municipality_id, person_id, acr, auth_at, created_at, last_seen_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, ctx.at() - $7::interval, ctx.at(), ctx.at(), ctx.at() + interval '10 hours')`,
    [randomUUID(), token, account, where.municipalityId, personId, acr, authAgo],
  );
  return { personId, token };
}

const m = () => town.municipalityId;

/** Everything an attack would send in one transaction, as this person; what the database said, or what came of it. */
async function asPerson(who: Insider, ...statements: (readonly [string, ...unknown[]])[]): Promise<string> {
  await sql.query('begin');
  try {
    await sql.query('select ctx.enter($1)', [who.token]);
    let touched = 0;
    for (const [text, ...values] of statements) touched = (await sql.query(text, values)).rowCount ?? 0;
    await sql.query('commit');
    return `done ${touched}`;
  } catch (error) {
    await sql.query('rollback');
    return (error as { code?: string }).code ?? String(error);
  }
}

async function rows(who: Insider, text: string, ...values: unknown[]): Promise<unknown[]> {
  await sql.query('begin');
  await sql.query('select ctx.enter($1)', [who.token]);
  const found = await sql.query(text, values);
  await sql.query('commit');
  return found.rows as unknown[];
}

const owned = async <T>(text: string, ...values: unknown[]): Promise<T> =>
  (await town.sql<T>(text, values))[0]!;

const goal = (basisId: string | null, familyId = family.id, municipality = m()) =>
  [
    `insert into goal (municipality_id, id, family_id, subject_ids, area, lane, named_ids, author_id, title, horizon, basis_id, state, state_since, created_at, version)
       values ($1, gen_random_uuid(), $2, $3, 'school', 'subjects', '{}', $4, 'Mål', 'now', $5, 'in-progress', ctx.at(), ctx.at(), 1)`,
    municipality,
    familyId,
    [family.idOf('Amina')],
    kari.personId,
    basisId,
  ] as const;
const basis = (id: string, kind: string, columns: string, value: unknown) =>
  [
    `insert into basis (municipality_id, id, family_id, kind, ${columns}, created_at) values ($1, $2, $3, $4, $5, ctx.at())`,
    m(),
    id,
    family.id,
    kind,
    value,
  ] as const;

describe('as the app role: a commitment', () => {
  it('without a basis is refused', async () => {
    expect(await asPerson(kari, goal(null))).toBe('23502');
    expect(await asPerson(kari, goal(randomUUID()))).toMatch(/^(23503|VL403)$/);
  });

  it('on a decision that is not in effect is refused', async () => {
    const id = randomUUID();
    expect(await asPerson(kari, basis(id, 'decision', 'decision_id', decisionId), goal(id))).toBe('VL403');
  });

  it('on another’s promise is refused, and so is a goal on one’s own', async () => {
    const id = randomUUID();
    expect(await asPerson(kari, basis(id, 'own-promise', 'promised_by', ola.personId))).toBe('VL403');
    expect(await asPerson(kari, basis(id, 'own-promise', 'promised_by', kari.personId), goal(id))).toBe(
      'VL403',
    );
  });

  it('on a trial nobody has answered is refused', async () => {
    const { id: partId } = await owned<{ id: string }>(
      'select id from part where decision_id = $1',
      decisionId,
    );
    expect(
      await asPerson(kaja, [
        `insert into trial (municipality_id, id, family_id, decision_id, version_n, part_ids, started_by, starts_on, ends_on)
           values ($1, gen_random_uuid(), $2, $3, 1, $4, $5, app.today(), app.today() + 10)`,
        m(),
        family.id,
        decisionId,
        [partId],
        kaja.personId,
      ]),
    ).toBe('VL403');
  });

  it('on a trial is refused while somebody who must answer has asked for help', async () => {
    const id = await family.propose('Skal Kari og Amina prøve noe nytt?', [
      step('work', family.idOf('Kari'), 'Dataprogram på biblioteket'),
      step('leisure', family.idOf('Amina'), 'Turgruppa'),
    ]);
    await family.sign('Kari', id);
    const { id: partId } = await owned<{ id: string }>(
      `select id from part where decision_id = $1 and area = 'work'`,
      id,
    );
    const trial = [
      `insert into trial (municipality_id, id, family_id, decision_id, version_n, part_ids, started_by, starts_on, ends_on)
         values ($1, gen_random_uuid(), $2, $3, 1, $4, $5, app.today(), app.today() + 10)`,
      ...[m(), family.id, id, [partId], kaja.personId],
    ] as const;
    await (await family.as('Kari')).does(`${family.path}/help`, { kind: 'call' });
    expect(await asPerson(kaja, trial)).toBe('VL403');
    await town.sql('update help_word set closed_at = ctx.at(), closed_by = $1, outcome = $2', [
      kaja.personId,
      'Snakket med Kari',
    ]);
    expect(await asPerson(kaja, trial)).toBe('done 1');
  });

  it('is never edited', async () => {
    expect(await asPerson(kari, ['update goal set title = $1', 'Noe annet'])).toBe('42501');
    expect(await asPerson(kari, ['update action set basis_id = $1', randomUUID()])).toBe('42501');
    expect(await asPerson(kaja, ['delete from action'])).toBe('42501');
  });
});

describe('as the app role: a decision', () => {
  const to = (status: string, more = '') =>
    [
      `update decision set status = $2, status_since = ctx.at(), version = version + 1 ${more} where id = $1`,
      decisionId,
      status,
    ] as const;

  it('is not agreed before everybody has answered', async () => {
    expect(await asPerson(kaja, to('agreed'))).toBe('VL403');
  });

  it('is not put in force without its signatures, by any road', async () => {
    expect(await asPerson(kaja, to('in-effect'))).toBe('VL409');
    expect(await asPerson(kaja, to('agreed', ', effect_at = ctx.at()'), to('in-effect'))).toBe('VL403');
    expect(await asPerson(kaja, to('withdrawn'), to('in-effect'))).toBe('VL409');
    expect(await asPerson(kaja, to('proposed', ', current_version = 2'), to('agreed'))).toBe('VL403');
  });

  it('does not start in force, and an empty one agrees to nothing', async () => {
    const draft = (status: string, version: number, id = randomUUID()) =>
      [
        `insert into decision (municipality_id, id, family_id, question, drafted_by, drafted_as, status, status_since, current_version, draft, urgent, created_at, version)
          values ($1, $2, $3, 'Tomt?', $4, 'family', $5, ctx.at(), $6, '{}', false, ctx.at(), 1)`,
        m(),
        id,
        family.id,
        kari.personId,
        status,
        version,
      ] as const;
    expect(await asPerson(kari, draft('in-effect', 1))).toBe('VL409');
    expect(await asPerson(kari, draft('agreed', 1))).toBe('VL409');
    const id = randomUUID();
    const open = [
      `update decision set status = 'proposed', current_version = 1, opened_at = ctx.at(), closes_at = ctx.at(), version = version + 1 where id = $1`,
      id,
    ] as const;
    const agree = [`update decision set status = 'agreed', version = version + 1 where id = $1`, id] as const;
    expect(await asPerson(kari, draft('draft', 0, id), open, agree)).toBe('VL403');
  });

  it('keeps every word of its version', async () => {
    for (const table of [
      'decision_version',
      'part',
      'requirement',
      'sheet',
      'event',
      'signature',
      'child_view',
    ])
      expect([table, await asPerson(kaja, [`delete from ${table}`])]).toEqual([table, '42501']);
    for (const [table, column] of [
      ['decision_version', 'root_hash'],
      ['part', 'hash'],
      ['requirement', 'role'],
      ['sheet', 'sheet_hash'],
      ['event', 'type'],
      ['signature', 'answer'],
      ['child_view', 'words'],
    ])
      expect([table, await asPerson(kaja, [`update ${table} set ${column} = ${column}`])]).toEqual([
        table,
        '42501',
      ]);
  });

  it('takes no part after it was put forward', async () => {
    expect(
      await asPerson(kaja, [
        `insert into part (municipality_id, id, family_id, subject_ids, area, lane, named_ids, author_id, decision_id, version_n, position, kind, matter_class, change, salt, hash)
           select municipality_id, gen_random_uuid(), family_id, subject_ids, area, lane, named_ids, author_id, decision_id, version_n, 99, kind, 'own', change, salt, hash from part where decision_id = $1`,
        decisionId,
      ]),
    ).toBe('VL409');
  });

  it('loses no requirement whose right has not ended', async () => {
    const found = await town.sql<{ id: string }>(
      `select id from requirement where decision_id = $1 and role in ('sign', 'heard')`,
      [decisionId],
    );
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const { id } of found)
      expect(await asPerson(kaja, ['select app.retire_requirement($1, $2)', id, 'ended'])).toBe('VL403');
    expect(await asPerson(stranger, ['select app.retire_requirement($1, $2)', found[0]?.id, 'ended'])).toBe(
      'VL404',
    );
  });
});

describe('as the app role: a signature', () => {
  interface Wish {
    personId?: string;
    by?: string;
    sheetOf?: string;
    requirementsOf?: string;
    acr?: string;
    route?: string;
    version?: number;
  }
  const signature = (signer: string, wish: Wish = {}) =>
    [
      `insert into signature (municipality_id, id, family_id, decision_id, version_n, person_id, attempt, requirement_ids, root_hash, sheet_hash, answer, words_for,
         language, route, acr, auth_at, signed_at, recorded_by, identity_checked, note, receipt)
       select $1, gen_random_uuid(), $2, $3, $10, $4, 1, (select array_agg(id) from requirement where decision_id = $3 and person_id = $5 and role = 'sign'),
         (select root_hash from decision_version where decision_id = $3), (select sheet_hash from sheet where decision_id = $3 and person_id = $6 limit 1),
         'yes', '{}', 'nb', $7, coalesce($8, ctx.actor() ->> 'acr'), (ctx.actor() ->> 'authAt')::timestamptz, ctx.at(), $9, 'pass', 'sa ja', 'x'`,
      m(),
      family.id,
      decisionId,
      wish.personId ?? signer,
      wish.requirementsOf ?? wish.personId ?? signer,
      wish.sheetOf ?? wish.personId ?? signer,
      wish.route ?? 'own-device',
      wish.acr ?? null,
      wish.by ?? signer,
      wish.version ?? 1,
    ] as const;

  it('is not given for another, whoever claims to have written it', async () => {
    expect(await asPerson(kari, signature(kari.personId, { personId: ola.personId }))).toBe('VL403');
    expect(await asPerson(kari, signature(kari.personId, { personId: ola.personId, by: ola.personId }))).toBe(
      'VL403',
    );
    expect(await asPerson(kaja, signature(kaja.personId, { personId: ola.personId }))).toBe('VL403');
    expect(await asPerson(stranger, signature(stranger.personId, { personId: ola.personId }))).toMatch(
      /^(VL40[39]|42501|23502)$/,
    );
  });

  it('is not written down as paper by anyone but the coordinator, nor for oneself', async () => {
    expect(await asPerson(kari, signature(kari.personId, { personId: ola.personId, route: 'paper' }))).toBe(
      'VL403',
    );
    expect(await asPerson(kari, signature(kari.personId, { route: 'paper' }))).toBe('VL403');
  });

  it('stands on a fresh log-in that is what it says', async () => {
    const tired = await insider(kari.personId, '11 minutes');
    const weak = await insider(kari.personId, '0 minutes', 'low');
    expect(await asPerson(tired, signature(kari.personId))).toBe('VL403');
    expect(await asPerson(weak, signature(kari.personId))).toBe('VL403');
    expect(await asPerson(weak, signature(kari.personId, { acr: 'high' }))).toBe('VL403');
  });

  it('is about the signer’s own sheet, own requirements and the open version', async () => {
    const changed = (text: readonly [string, ...unknown[]], from: string, to: string) =>
      [text[0].replace(from, to), ...text.slice(1)] as const;
    expect(await asPerson(kari, signature(kari.personId, { sheetOf: ola.personId }))).toBe('VL409');
    expect(
      await asPerson(
        kari,
        changed(
          signature(kari.personId),
          `(select root_hash from decision_version where decision_id = $3)`,
          `repeat('0', 64)`,
        ),
      ),
    ).toBe('VL409');
    expect(await asPerson(kari, signature(kari.personId, { requirementsOf: ola.personId }))).toBe('VL403');
    expect(await asPerson(kari, signature(kari.personId, { version: 2 }))).toBe('VL409');
    expect(
      await asPerson(
        kari,
        changed(signature(kari.personId), `ctx.at(), $9`, `ctx.at() - interval '1 day', $9`),
      ),
    ).toBe('VL403');
  });

  it('of the signer’s own hand goes through, so that the rest of this says something', async () => {
    await sql.query('begin');
    await sql.query('select ctx.enter($1)', [kari.token]);
    const [text, ...values] = signature(kari.personId);
    expect((await sql.query(text, values)).rowCount).toBe(1);
    await sql.query('rollback');
  });

  it('is not given while somebody thinks; only who is asked sets that time, and nobody makes it shorter', async () => {
    const thinks = (time: string, closes = 'closes_at') =>
      [
        `update decision set earliest_sign_at = ${time}, closes_at = ${closes}, version = version + 1 where id = $1`,
        decisionId,
      ] as const;
    const longer = thinks(`ctx.at() + interval '2 days'`);
    expect(await asPerson(kari, longer, signature(kari.personId))).toBe('VL409');
    expect(await asPerson(kaja, longer)).toBe('VL403');
    expect(await asPerson(kari, longer, thinks(`ctx.at() + interval '1 day'`))).toBe('VL409');
    expect(await asPerson(kari, longer, thinks('null'))).toBe('VL409');
    expect(await asPerson(kari, thinks('closes_at'))).toBe('VL409');
    expect(
      await asPerson(kari, thinks(`ctx.at() + interval '2 days'`, `closes_at - interval '1 hour'`)),
    ).toBe('VL409');
  });

  it('is taken back by nobody else', async () => {
    await family.sign('Kari', decisionId);
    const { id } = await owned<{ id: string }>('select id from signature where decision_id = $1', decisionId);
    const take = (by: string) =>
      [
        'insert into signature_withdrawal (municipality_id, id, family_id, signature_id, withdrawn_by, withdrawn_at) values ($1, gen_random_uuid(), $2, $3, $4, ctx.at())',
        m(),
        family.id,
        id,
        by,
      ] as const;
    expect(await asPerson(ola, take(ola.personId))).toBe('VL409');
    expect(await asPerson(ola, take(kari.personId))).toBe('VL409');
    expect(await asPerson(kaja, take(kaja.personId))).toBe('VL409');
  });

  it('on paper is called back by another service than the one that wrote it down', async () => {
    await coordinator
      .does(`${family.path}/decisions/${decisionId}/recorded-answers`, {
        personId: ola.personId,
        answer: 'yes',
        language: 'nb',
        route: 'paper',
        identityChecked: 'pass',
        copyGiven: true,
        note: 'Skrev under på kontoret',
      })
      .catch(() => undefined);
    const [paper] = await town.sql<{ id: string }>(
      `select id from signature where decision_id = $1 and route = 'paper'`,
      [decisionId],
    );
    expect(paper).toBeDefined();
    const call = [
      'insert into call_back (municipality_id, id, family_id, signature_id, called_by, service_id, confirmed, called_at) values ($1, gen_random_uuid(), $2, $3, $4, $5, true, ctx.at())',
      m(),
      family.id,
      paper?.id,
      kaja.personId,
      service.id,
    ] as const;
    expect(await asPerson(kaja, call)).toBe('VL403');
  });
});

describe('as the app role: access', () => {
  const tie = (kind: string) =>
    [
      `insert into family_access (municipality_id, id, family_id, person_id, kind, valid_from, barred) values ($1, gen_random_uuid(), $2, $3, $4, now() - interval '1 day', false)`,
      m(),
      family.id,
      stranger.personId,
      kind,
    ] as const;

  it('is not given to oneself', async () => {
    for (const kind of ['member', 'guardian', 'coordinator', 'professional'])
      expect(await asPerson(stranger, tie(kind))).toBe('42501');
    expect(await asPerson(stranger, ['update family_access set family_id = $1', family.id])).toBe('42501');
    expect(await asPerson(kari, [`update family_access set kind = 'coordinator'`])).toBe('42501');
    expect(await asPerson(kari, ['delete from family_access'])).toBe('42501');
    expect(
      await asPerson(kaja, [
        `insert into consent_grant (municipality_id, id, family_id, consent_id, subject_id, service_id, area, valid_from) values ($1, gen_random_uuid(), $2, gen_random_uuid(), $3, $4, 'school', now())`,
        m(),
        family.id,
        ola.personId,
        service.id,
      ]),
    ).toBe('42501');
    expect(await asPerson(kari, ['select app.refresh_family_access($1::smallint, $2)', m(), family.id])).toBe(
      '42501',
    );
    expect(
      await asPerson(stranger, [
        'insert into account_person (municipality_id, id, account_id, person_id) values ($1, gen_random_uuid(), (select ctx.account()), $2)',
        m(),
        kari.personId,
      ]),
    ).toBe('42501');
  });

  it('does not reach another family of the same municipality', async () => {
    for (const table of [
      'family',
      'member',
      'household',
      'decision',
      'part',
      'signature',
      'event',
      'family_access',
      'consent',
      'block',
    ])
      expect([
        table,
        await rows(
          stranger,
          `select 1 from ${table} where ${table === 'family' ? 'id' : 'family_id'} = $1`,
          family.id,
        ),
      ]).toEqual([table, []]);
    expect(await rows(stranger, 'select 1 from person where id = $1', kari.personId)).toEqual([]);
    expect(
      await asPerson(stranger, [
        `update decision set question = 'x', version = version + 1 where id = $1`,
        decisionId,
      ]),
    ).toBe('done 0');
    expect(
      await asPerson(stranger, [
        `insert into household (municipality_id, id, family_id, name, valid_from) values ($1, gen_random_uuid(), $2, 'Hos meg', app.today())`,
        m(),
        family.id,
      ]),
    ).toBe('42501');
    expect(await asPerson(stranger, ['select app.circle($1)', family.id])).toBe('VL404');
    expect(await asPerson(stranger, ['select * from ctx.viewer_as($1, $2)', family.id, kari.personId])).toBe(
      'VL404',
    );
  });

  it('does not reach another municipality, in either direction', async () => {
    for (const table of ['family', 'person', 'service', 'staff', 'decision', 'event', 'policy', 'part'])
      expect([
        table,
        await rows(kari, `select 1 from ${table} where municipality_id = $1`, elsewhere.municipalityId),
      ]).toEqual([table, []]);
    expect(await asPerson(kari, goal(randomUUID(), abroad.id, elsewhere.municipalityId))).toBe('42501');
    expect(
      await asPerson(kaja, [`update family set name = 'x', version = version + 1 where id = $1`, abroad.id]),
    ).toBe('done 0');
    expect(
      await asPerson(kaja, [
        `insert into person (municipality_id, id, kind, given_name, family_name, birth_date, capacity, protection_grade, language, plain_language, created_at, version)
      values ($1, gen_random_uuid(), 'citizen', 'A', 'B', '2000-01-01', 'full', 'none', 'da', false, ctx.at(), 1)`,
        elsewhere.municipalityId,
      ]),
    ).toBe('42501');
  });

  it('is nothing without a context', async () => {
    for (const table of ['family', 'person', 'decision', 'event', 'due', 'notification', 'service'])
      expect([table, (await sql.query(`select 1 from ${table}`)).rows]).toEqual([table, []]);
  });
});

describe('as the app role: facts that open a door', () => {
  const child = () => family.idOf('Amina');
  const cases: readonly (readonly [string, () => Insider, () => readonly [string, ...unknown[]]])[] = [
    [
      'parental responsibility for a stranger’s child',
      () => stranger,
      () => [
        `insert into parental_responsibility (municipality_id, id, child_id, adult_id, source, valid_from) values ($1, gen_random_uuid(), $2, $3, 'court', '2020-01-01')`,
        m(),
        child(),
        stranger.personId,
      ],
    ],
    [
      'daily authority over a stranger’s child',
      () => stranger,
      () => [
        `insert into daily_authority (municipality_id, id, child_id, adult_id, source, valid_from) values ($1, gen_random_uuid(), $2, $3, 'court', '2020-01-01')`,
        m(),
        child(),
        stranger.personId,
      ],
    ],
    [
      'a stranger’s child living with oneself',
      () => stranger,
      () => [
        `insert into residence (municipality_id, id, child_id, adult_id, source, valid_from) values ($1, gen_random_uuid(), $2, $3, 'court', '2020-01-01')`,
        m(),
        child(),
        stranger.personId,
      ],
    ],
    [
      'representation of a stranger’s child',
      () => stranger,
      () => [
        `insert into representative (municipality_id, id, person_id, representative_id, kind, basis, valid_from) values ($1, gen_random_uuid(), $2, $3, 'guardian', 'x', '2020-01-01')`,
        m(),
        child(),
        stranger.personId,
      ],
    ],
    [
      'an exemption of the other parent',
      () => kari,
      () => [
        `insert into exemption (municipality_id, id, child_id, adult_id, basis, recorded_by, recorded_at, confirmed_by, confirmed_at, valid_from) values ($1, gen_random_uuid(), $2, $3, 'x', $4, ctx.at(), $5, ctx.at(), '2020-01-01')`,
        m(),
        child(),
        ola.personId,
        kari.personId,
        kaja.personId,
      ],
    ],
    [
      'the end of the other parent’s responsibility',
      () => kari,
      () => [
        `update parental_responsibility set valid_to = app.today(), ended_because = 'court' where adult_id = $1`,
        ola.personId,
      ],
    ],
    [
      'a new member',
      () => kari,
      () => [
        `insert into member (municipality_id, id, family_id, person_id, valid_from) values ($1, gen_random_uuid(), $2, $3, '2020-01-01')`,
        m(),
        family.id,
        kaja.personId,
      ],
    ],
    [
      'a bar against the other parent',
      () => kari,
      () => [
        `insert into block (municipality_id, id, family_id, person_id, source, basis, set_by, valid_from) values ($1, gen_random_uuid(), $2, $3, 'court', 'x', $4, '2020-01-01')`,
        m(),
        family.id,
        ola.personId,
        kari.personId,
      ],
    ],
    [
      'an appointment of oneself',
      () => kari,
      () => [
        `insert into appointment (municipality_id, id, family_id, kind, person_id, service_id, appointed_by, reason, valid_from) values ($1, gen_random_uuid(), $2, 'first-coordinator', $3, $4, $3, 'x', '2020-01-01')`,
        m(),
        family.id,
        kari.personId,
        service.id,
      ],
    ],
    [
      'a support person named for another',
      () => kari,
      () => [
        `insert into support_person (municipality_id, id, family_id, person_id, supporter_id, areas, valid_from) values ($1, gen_random_uuid(), $2, $3, $4, '{school}', '2020-01-01')`,
        m(),
        family.id,
        ola.personId,
        kari.personId,
      ],
    ],
    [
      'a child’s view written by a parent',
      () => kari,
      () => [
        `insert into child_view (municipality_id, id, family_id, decision_id, version_n, child_id, recorded_by, words, says_nothing, objects, present, readable_by, language, recorded_at) values ($1, gen_random_uuid(), $2, $3, 1, $4, $5, null, true, false, '{}', '{}', 'nb', ctx.at())`,
        m(),
        family.id,
        decisionId,
        child(),
        kari.personId,
      ],
    ],
    [
      'a consent with oneself as the only giver',
      () => kaja,
      () => [
        `insert into consent (municipality_id, id, family_id, subject_id, service_id, areas, purpose, valid_from, valid_to, state, given_by, givers, notice_version, language, route, recorded_by, given_at, version) values ($1, gen_random_uuid(), $2, $3, $4, '{school}', 'x', app.today(), app.today() + 30, 'given', array[$5::uuid], array[$5::uuid], 'x', 'nb', 'own-device', $5, ctx.at(), 1)`,
        m(),
        family.id,
        child(),
        service.id,
        kaja.personId,
      ],
    ],
    [
      'a post at work',
      () => kari,
      () => [
        `insert into staff (municipality_id, id, person_id, service_id, role, valid_from, version) values ($1, gen_random_uuid(), $2, $3, 'coordinator', '2020-01-01', 1)`,
        m(),
        kari.personId,
        service.id,
      ],
    ],
    [
      'a lower protection grade for another',
      () => ola,
      () => [
        `update person set protection_grade = 'none', version = version + 1 where id = $1`,
        kari.personId,
      ],
    ],
    [
      'the death of the other parent',
      () => ola,
      () => [`update person set died_on = app.today(), version = version + 1 where id = $1`, kari.personId],
    ],
    [
      'a talk asked for in another’s name',
      () => kari,
      () => [
        `insert into talk (municipality_id, id, family_id, decision_id, person_id, kind, opened_at) values ($1, gen_random_uuid(), $2, $3, $4, 'talk', ctx.at())`,
        m(),
        family.id,
        decisionId,
        ola.personId,
      ],
    ],
    [
      'a parent who cannot be reached, on one’s own word',
      () => kari,
      () => [
        `insert into contact_attempt (municipality_id, id, family_id, decision_id, person_id, route, tried_at, tried_by, confirmed_by, confirmed_at) values ($1, gen_random_uuid(), $2, $3, $4, 'phone', ctx.at(), $5, $6, ctx.at())`,
        m(),
        family.id,
        decisionId,
        ola.personId,
        kaja.personId,
        kari.personId,
      ],
    ],
  ];
  it.each(cases)('%s is refused', async (_, who, statement) => {
    expect(await asPerson(who(), statement())).toMatch(/^(VL403|42501)$/);
  });
});

describe('as the app role: the context', () => {
  const seen = async (client: pg.Client) => (await client.query('select 1 from family')).rowCount;
  const claimOf = async (client: pg.Client) =>
    (await client.query<{ v: string }>(`select current_setting('ctx.v', true) as v`)).rows[0]?.v ?? '';
  const pretend = (client: pg.Client, v: string) => client.query(`select set_config('ctx.v', $1, true)`, [v]);

  it('is not made up', async () => {
    const claim = `p|${m()}|${kari.personId}|${randomUUID()}|${randomUUID()}`;
    for (const mac of ['0'.repeat(64), createHash('sha256').update(claim).digest('hex'), '']) {
      await sql.query('begin');
      await pretend(sql, `${claim}|${mac}`);
      expect(await seen(sql)).toBe(0);
      await sql.query('rollback');
    }
  });

  it('is not turned into another person’s', async () => {
    await sql.query('begin');
    await sql.query('select ctx.enter($1)', [stranger.token]);
    const v = await claimOf(sql);
    await pretend(sql, v.replace(stranger.personId, kari.personId));
    expect(await seen(sql)).toBe(0);
    await sql.query('rollback');
  });

  it('is void in a later transaction and on another connection', async () => {
    await sql.query('begin');
    await sql.query('select ctx.enter($1)', [kari.token]);
    expect(await seen(sql)).toBe(1);
    const v = await claimOf(sql);
    await other.query('begin');
    await pretend(other, v);
    expect(await seen(other)).toBe(0);
    await other.query('rollback');
    await sql.query('commit');
    expect(await seen(sql)).toBe(0);
    await sql.query('begin');
    await pretend(sql, v);
    expect(await seen(sql)).toBe(0);
    await sql.query('rollback');
  });

  it('outlives a change of its key for as long as its own transaction, and no key is thrown out before its time', async () => {
    const owner = new pg.Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    await sql.query('begin');
    await sql.query('select ctx.enter($1)', [kari.token]);
    const turned = rotateContext(owner);
    const former = async () =>
      (await town.sql<{ n: number }>(`select count(*)::int as n from ctx.secret where slot = 'former'`))[0]
        ?.n;
    while ((await former()) === 0) await pause(10);
    expect(await seen(sql)).toBe(1);
    await expect(town.sql('select ctx.turn_secret()')).rejects.toMatchObject({ code: 'VL409' });
    await other.query('begin');
    await other.query('select ctx.enter($1)', [kari.token]);
    expect(await seen(other)).toBe(1);
    await other.query('commit');
    expect(await seen(sql)).toBe(1);
    expect(await former()).toBe(1);
    // Stopped before it could destroy the old key: that one opens nothing for whoever begins later than a minute on.
    await town.sql(`update ctx.secret set begun_by = begun_by - interval '1 hour' where slot = 'former'`);
    expect(await seen(sql)).toBe(0);
    await sql.query('commit');
    expect((await turned).join()).toContain('The key before it is destroyed.');
    expect(await former()).toBe(0);
    await owner.end();
  });

  it('is not lent: its key, its maker and the worker’s doors are closed', async () => {
    for (const text of [
      'select * from ctx.secret',
      'select ctx.turn_secret()',
      `select ctx.mac('x')`,
      `select ctx.set_claim('w|1|||')`,
      'select ctx.enter_worker(1::smallint)',
      'select ctx.enter_poller()',
      'select ctx.claim()',
      `select ctx.move_clock(now())`,
      'select * from ctx.clock',
      'select * from session',
      'select * from account',
      'select * from vault.entry',
      'set role vl_owner',
      'set role vl_worker',
      'create table public.stray (n int)',
      'create temporary table decision (n int)',
      'alter table signature disable row level security',
      'drop trigger gate on decision',
    ])
      expect([text, await asPerson(kari, [text])]).toEqual([text, '42501']);
  });

  it('opens for no ended, old or unknown session', async () => {
    const gone = await insider(kari.personId);
    await town.sql('update session set ended_at = ctx.at() where token_hash = $1', [gone.token]);
    const late = await insider(kari.personId);
    await town.sql(`update session set expires_at = ctx.at() where token_hash = $1`, [late.token]);
    const idle = await insider(kari.personId);
    await town.sql(
      `update session set last_seen_at = ctx.at() - interval '61 minutes' where token_hash = $1`,
      [idle.token],
    );
    for (const who of [gone, late, idle, { personId: '', token: 'x' }])
      expect(await asPerson(who, ['select 1'])).toBe('VL401');
  });
});

describe('as the app role: what is told and what is held', () => {
  it('an event in another’s name, or of another time, is refused', async () => {
    const event = (by: string, at = 'ctx.at()') =>
      [
        `insert into event (municipality_id, id, family_id, type, subject_ids, lane, named_ids, person_id, payload, at, salt) values ($1, gen_random_uuid(), $2, 'decision-agreed', $3, 'family', '{}', $4, '{}', ${at}, 'x')`,
        m(),
        family.id,
        [kari.personId],
        by,
      ] as const;
    expect(await asPerson(kari, event(ola.personId))).toBe('42501');
    expect(await asPerson(kari, event(kari.personId, `ctx.at() - interval '1 day'`))).toBe('42501');
    expect(await asPerson(stranger, event(stranger.personId))).toBe('42501');
    expect(
      await asPerson(kari, [
        'insert into checkpoint (municipality_id, id, seq, root, leaf_count, hash, jws, kid, sealed_at) values ($1, gen_random_uuid(), 1, $2, 1, $2, $2, $2, now())',
        m(),
        'x',
      ]),
    ).toBe('42501');
  });

  it('a quiet word is not seen, closed or said for another by anyone in the family, and holds the effect', async () => {
    const story = await family.as('Kari');
    await story.does(`${family.path}/help`, { kind: 'pressured' });
    const own = await family.propose('Skal Kari søke jobb?', [step('work', kari.personId, 'Jobbsøking')]);
    expect(await family.sign('Kari', own)).toMatchObject({ status: 'agreed' });
    const { id } = await owned<{ id: string }>(
      'select id from help_word where person_id = $1 and closed_at is null',
      kari.personId,
    );
    expect(await rows(ola, 'select 1 from help_word')).toEqual([]);
    expect(
      await asPerson(ola, [
        'update help_word set closed_at = ctx.at(), closed_by = $2 where id = $1',
        id,
        ola.personId,
      ]),
    ).toBe('done 0');
    expect(
      await asPerson(ola, [
        `insert into help_word (municipality_id, id, family_id, person_id, kind, said_at) values ($1, gen_random_uuid(), $2, $3, 'call', ctx.at())`,
        m(),
        family.id,
        kari.personId,
      ]),
    ).toBe('42501');
    expect(await asPerson(kaja, ['delete from help_word'])).toBe('42501');
    const force = [
      `update decision set status = 'in-effect', effect_at = ctx.at(), in_effect_at = ctx.at(), version = version + 1 where id = $1`,
      own,
    ] as const;
    expect(await asPerson(kaja, force)).toBe('VL403');
    await town.sql('update help_word set closed_at = ctx.at(), closed_by = $2, outcome = $3 where id = $1', [
      id,
      kaja.personId,
      'talked',
    ]);
    expect(await asPerson(kaja, force)).toBe('done 1');
  });
});
