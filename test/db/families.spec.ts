import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  applyHandOver,
  applyServiceAdd,
  CircleListeners,
  FamiliesService,
  HandOver,
  handOverStands,
  TeamMember,
} from '#families';
import { Consent } from '#consents';
import { mayEnter } from '#platform/access';
import { Database, newId, RolePool, type Ticket, type Tx } from '#platform/database';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

let house: FreshDatabase;
let owner: pg.Client;
let pool: RolePool;
let database: Database;
let coordinator: Ticket;
let next: Ticket;
let mother: Ticket;
let family: string;
const m = 1;
const team = newId();
const school = newId();
const ids = { coordinator: newId(), next: newId(), mother: newId() };

beforeAll(async () => {
  house = await freshDatabase();
  owner = new pg.Client({ connectionString: house.superuserUrl });
  await owner.connect();
  await owner.query(
    `insert into municipality (id, country, name, region_number, region_name, kind, time_zone) values (1, 'NO', 'Lillevik', '99', 'Prøve', 'municipality', 'Europe/Oslo')`,
  );
  for (const [id, name] of [
    [team, 'Familieteamet'],
    [school, 'Skolen'],
  ])
    await owner.query(
      `insert into service (municipality_id, id, name, sector, owner, secrecy, version) values (1, $1, $2, 'school', 'municipality', 'ordinary', 1)`,
      [id, name],
    );
  pool = await RolePool.open(house.appUrl, 4, 'test');
  database = new Database(pool, mayEnter);
  coordinator = await person(ids.coordinator, 'staff');
  next = await person(ids.next, 'staff');
  mother = await person(ids.mother, 'citizen');
  family = (await new FamiliesService(database).found(coordinator, { name: 'Familien Berg' })).id;
  await database.write(coordinator, (tx) =>
    tx.rows(
      `insert into member (municipality_id, id, family_id, person_id, valid_from) values (1, $1, $2, $3, $4)`,
      [newId(), family, ids.mother, tx.today],
    ),
  );
});
afterAll(async () => {
  await pool.close();
  await owner.end();
  await house.drop();
});

async function person(id: string, kind: 'staff' | 'citizen'): Promise<Ticket> {
  await owner.query(
    `insert into person (municipality_id, id, kind, given_name, family_name, birth_date, capacity, protection_grade, language, plain_language, created_at, version)
     values (1, $1, $2, 'N', 'N', '1990-01-01', 'full', 'none', 'nb', false, now(), 1)`,
    [id, kind],
  );
  if (kind === 'staff')
    await owner.query(
      `insert into staff (municipality_id, id, person_id, service_id, role, valid_from, version) values (1, $1, $2, $3, 'coordinator', '2026-01-01', 1)`,
      [newId(), id, team],
    );
  const account = newId();
  const tokenHash = randomBytes(32).toString('hex');
  await owner.query('insert into account values ($1, $2, now())', [account, randomBytes(32).toString('hex')]);
  await owner.query('insert into account_person values (1, $1, $2, $3)', [newId(), account, id]);
  await owner.query(
    `insert into session (id, token_hash, account_id, municipality_id, person_id, acr, auth_at, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, 1, $4, 'high', now(), now(), now(), now() + interval '1 hour')`,
    [newId(), tokenHash, account, id],
  );
  return { tokenHash, requestId: 'test', need: { action: 'read', type: 'Me' } };
}

const refused = async (ticket: Ticket, work: (tx: Tx) => Promise<unknown>): Promise<void> => {
  const why: unknown = await database.write(ticket, work).catch((error: unknown) => error);
  expect(['gate-refused', 'not-found', 'wrong-state']).toContain(
    (why as { code?: string } | undefined)?.code,
  );
};

interface Login {
  readonly acr: string;
  readonly auth_at: Date;
}
const rows = async <T>(text: string, about: string): Promise<T[]> =>
  (await owner.query(text, [about])).rows as T[];

const ownBasis = `select basis_id as "basisId" from team_member where family_id = $1`;
const place = (tx: Tx, more: Pick<TeamMember, 'duty' | 'basisId'>): TeamMember => ({
  municipalityId: m,
  id: newId(),
  familyId: family,
  personId: ids.next,
  serviceId: team,
  validFrom: tx.today,
  validTo: null,
  leftBecause: null,
  ...more,
});

/** A basis as an agreed decision in force would leave it. */
async function agreedBasis(): Promise<string> {
  const decision = newId();
  const basis = newId();
  await owner.query('begin; set local session_replication_role = replica');
  const { rows } = await owner.query<{ column_name: string; data_type: string; udt_name: string }>(
    `select column_name, data_type, udt_name from information_schema.columns where table_name = 'decision' and is_nullable = 'NO' and column_default is null
       and column_name not in ('municipality_id', 'id', 'family_id', 'status')`,
  );
  const dummy = (type: string) =>
    ({
      uuid: `'${ids.coordinator}'`,
      text: `'x'`,
      int4: '1',
      timestamptz: 'now()',
      bool: 'false',
      date: 'current_date',
      _uuid: `'{}'`,
      _text: `'{}'`,
      jsonb: `'{}'`,
    })[type] ?? 'null';
  await owner.query(`alter table decision disable trigger all`);
  const checks = await owner.query<{ conname: string }>(
    `select conname from pg_constraint where conrelid = 'decision'::regclass and contype = 'c'`,
  );
  for (const { conname } of checks.rows) await owner.query(`alter table decision drop constraint ${conname}`);
  await owner.query(
    `insert into decision (municipality_id, id, family_id, status, ${rows.map((r) => r.column_name).join(', ')})
     values (1, '${decision}', '${family}', 'in-effect', ${rows.map((r) => dummy(r.udt_name)).join(', ')})`,
  );
  await owner.query(
    `insert into basis (municipality_id, id, family_id, kind, decision_id, created_at) values (1, $1, $2, 'decision', $3, now())`,
    [basis, family, decision],
  );
  await owner.query('commit');
  return basis;
}

const duties = async () =>
  (
    await owner.query<{ person_id: string; duty: string }>(
      `select person_id, duty from team_member where family_id = $1 and (valid_to is null or valid_to > current_date) order by duty`,
      [family],
    )
  ).rows.map((row) => `${row.duty}:${row.person_id}`);

describe('what the database itself refuses', () => {
  it('a self-given tie, a place without a basis, a stand-in of one’s own making', async () => {
    await refused(coordinator, (tx) =>
      tx.rows(
        `insert into family_access (municipality_id, id, family_id, person_id, kind, valid_from, barred) values (1, $1, $2, $3, 'member', now(), false)`,
        [newId(), family, ids.next],
      ),
    );
    await refused(coordinator, async (tx) => {
      const { basisId } = await tx.one<{ basisId: string }>(ownBasis, [family]);
      await tx.insert(TeamMember, place(tx, { duty: 'stand-in', basisId }));
    });
    await refused(next, (tx) =>
      tx.rows(`select app.appoint_stand_in($1, $2, $3, 'x', $4, $4, $4, $4, 'x')`, [
        family,
        ids.next,
        tx.today,
        newId(),
      ]),
    );
  });

  it('an employee in the team of their own family', async () => {
    await owner.query(
      `update account_person set account_id = (select account_id from account_person where person_id = $1) where person_id = $2`,
      [ids.mother, ids.next],
    );
    const basisId = await agreedBasis();
    await refused(coordinator, (tx) => tx.insert(TeamMember, place(tx, { duty: 'professional', basisId })));
    await owner.query(
      `update account_person set account_id = (select account_id from session where token_hash = $1) where person_id = $2`,
      [next.tokenHash, ids.next],
    );
  });

  it('a consent in another’s name, by paper without a note, or changed in its terms', async () => {
    const consent = (tx: Tx, more: Partial<Consent>): Consent => ({
      municipalityId: m,
      id: newId(),
      familyId: family,
      subjectId: ids.mother,
      serviceId: school,
      areas: ['school'],
      purpose: 'p',
      validFrom: tx.today,
      validTo: `${Number(tx.today.slice(0, 4)) + 1}${tx.today.slice(4)}`,
      state: 'given',
      givenBy: [ids.mother],
      givers: [ids.mother],
      note: null,
      noticeVersion: '1',
      language: 'nb',
      ...{ interpretedBy: null, interpreter: null, childHeard: null },
      route: 'own-device',
      // What the client says of the log-in is never asked.
      ...{ acr: 'low', authAt: '2020-01-01T00:00:00Z', withdrawnAcr: 'low', withdrawnAuthAt: tx.at },
      recordedBy: tx.actor.personId,
      givenAt: tx.at,
      endedAt: null,
      endedBy: null,
      endReason: null,
      renewsId: null,
      version: 1,
      ...more,
    });
    await refused(coordinator, (tx) => tx.insert(Consent, consent(tx, {})));
    await refused(coordinator, (tx) => tx.insert(Consent, consent(tx, { route: 'paper' })));
    await refused(mother, (tx) => tx.insert(Consent, consent(tx, { givers: [ids.coordinator] })));
    for (const half of [{ interpretedBy: 'in-room' }, { interpreter: 'Leyla Osman' }] as const)
      await expect(
        database.write(mother, (tx) => tx.insert(Consent, consent(tx, half))),
      ).rejects.toMatchObject({ code: '23514' });
    const id = newId();
    await database.write(mother, (tx) => tx.insert(Consent, consent(tx, { id })));
    const [login] = await rows<Login>(
      `select acr, auth_at from session where person_id = $1 order by auth_at desc limit 1`,
      ids.mother,
    );
    const evidence = (of = id) =>
      rows(`select acr, auth_at, withdrawn_acr, withdrawn_auth_at from consent where id = $1`, of);
    const none = { withdrawn_acr: null, withdrawn_auth_at: null };
    expect(await evidence()).toEqual([{ ...login, ...none }]);
    const onPaper = newId();
    const paper: Partial<Consent> = { route: 'paper', note: 'n', givenBy: [ids.mother] };
    await database.write(coordinator, (tx) =>
      tx.insert(Consent, consent(tx, { id: onPaper, ...paper, areas: ['physical-health'] })),
    );
    expect(await evidence(onPaper)).toEqual([{ acr: null, auth_at: null, ...none }]);
    await owner.query(`update session set acr = 'substantial' where token_hash = $1`, [mother.tokenHash]);
    const health = { areas: ['school', 'mental-health'] as Consent['areas'] };
    await refused(mother, (tx) => tx.insert(Consent, consent(tx, health)));
    const no = { ...health, state: 'refused', id: newId() } as const;
    await database.write(mother, (tx) => tx.insert(Consent, consent(tx, no)));
    expect(await evidence(no.id)).toMatchObject([{ acr: 'substantial' }]);
    await owner.query(`update session set acr = 'high' where token_hash = $1`, [mother.tokenHash]);
    await database.write(mother, (tx) => tx.insert(Consent, consent(tx, { ...health, id: newId() })));
    const terms = {
      ...{ acr: 'high', auth_at: '2020-01-01', withdrawn_acr: 'high', withdrawn_auth_at: '2020-01-01' },
      ...{ subject_id: ids.coordinator, service_id: team, areas: '{safety}', purpose: 'q' },
      ...{ valid_from: '2020-01-01', valid_to: '2040-01-01', given_by: `{${ids.coordinator}}` },
      ...{ givers: `{${ids.coordinator}}`, note: 'n', notice_version: '2', language: 'da', route: 'oral' },
      ...{ interpreted_by: 'in-room', interpreter: 'Leyla Osman' },
      ...{ recorded_by: ids.coordinator, given_at: '2020-01-01', renews_id: id, family_id: newId() },
    };
    for (const [column, value] of Object.entries(terms))
      for (const one of [mother, coordinator])
        await refused(one, (tx) => tx.rows(`update consent set ${column} = $2 where id = $1`, [id, value]));
    const into = (state: string, more = '') =>
      `update consent set state = '${state}', ended_by = ctx.person(), ended_at = ctx.at(), version = 2 ${more} where id = $1`;
    await refused(mother, (tx) => tx.rows(into('expired'), [id]));
    await refused(mother, (tx) => tx.rows(into('refused'), [id]));
    await refused(mother, (tx) => tx.rows(into('invalidated', `, end_reason = 'not-free'`), [id]));
    const unexplained = database.write(coordinator, (tx) => tx.rows(into('invalidated'), [id]));
    await expect(unexplained).rejects.toMatchObject({ code: '23514' });
    await refused(mother, (tx) =>
      tx.insert(Consent, consent(tx, { id: newId(), renewsId: id, areas: ['school', 'leisure'] })),
    );
    await refused(coordinator, (tx) =>
      tx.rows(
        `update consent set state = 'withdrawn', ended_by = $2, ended_at = ctx.at(), version = 2 where id = $1`,
        [id, ids.mother],
      ),
    );
    await database.write(mother, (tx) => tx.rows(into('withdrawn'), [id]));
    const takenBack = { withdrawn_acr: login?.acr, withdrawn_auth_at: login?.auth_at };
    expect(await evidence()).toEqual([{ ...login, ...takenBack }]);
    await database.write(coordinator, (tx) => tx.rows(into('withdrawn'), [onPaper]));
    expect(await evidence(onPaper)).toEqual([{ acr: null, auth_at: null, ...none }]);
    const again = `update consent set state = 'given', ended_by = null, ended_at = null, version = 3 where id = $1`;
    for (const one of [mother, coordinator]) await refused(one, (tx) => tx.rows(again, [id]));
  });
});

describe('a consent of a young person', () => {
  it.each([
    ['is asked for anew thirty days before the birthday it ends on', '2008-12-11', '2026-11-11'],
    ['when half has passed where its own date comes first', '2009-12-11', '2026-11-21'],
  ])('%s', async (_, born, day) => {
    const of = { municipality_id: m, subject_id: ids.mother, given_by: [ids.coordinator] };
    const terms = { ...of, valid_from: '2026-11-01', valid_to: '2026-12-11' };
    await owner.query('begin; set local session_replication_role = replica');
    await owner.query('update person set birth_date = $2 where id = $1', [ids.mother, born]);
    const found = await owner.query<{ day: string }>(
      `select app.consent_renewable_from(jsonb_populate_record(null::consent, $1))::text as day`,
      [JSON.stringify(terms)],
    );
    await owner.query('rollback');
    expect(found.rows).toEqual([{ day }]);
  });
});

describe('a hand-over', () => {
  const offer = newId();

  it('is accepted by nobody but the next coordinator, not even in SQL', async () => {
    const row = (tx: Tx, acceptedAt: string | null) => ({
      municipalityId: m,
      id: offer,
      familyId: family,
      fromPersonId: tx.actor.personId,
      toPersonId: ids.next,
      toServiceId: team,
      reason: 'r',
      offeredAt: tx.at,
      acceptedAt,
      declinedAt: null,
      decisionId: null,
      effectedAt: null,
    });
    await refused(coordinator, (tx) => tx.insert(HandOver, row(tx, tx.at)));
    await database.write(coordinator, (tx) => tx.insert(HandOver, row(tx, null)));
    await refused(coordinator, (tx) =>
      tx.rows(`update hand_over set accepted_at = ctx.at() where id = $1`, [offer]),
    );
    await refused(coordinator, (tx) =>
      tx.rows(`select app.answer_hand_over($1, $2, true, $3, 'x')`, [family, offer, newId()]),
    );
  });

  it('takes effect only while the acceptance stands, and then changes the one coordinator', async () => {
    const basis = await agreedBasis();
    const apply = () => database.write(coordinator, (tx) => applyHandOver(tx, offer, basis));
    await expect(apply()).rejects.toMatchObject({ code: 'hand-over-not-accepted' });
    await database.write(next, (tx) =>
      tx.rows(`select app.answer_hand_over($1, $2, true, $3, 'x')`, [family, offer, newId()]),
    );
    expect(await database.write(coordinator, (tx) => handOverStands(tx, offer))).toBe(true);
    await apply();
    expect(await duties()).toEqual([`coordinator:${ids.next}`]);
    expect(
      await database.write(coordinator, (tx) => tx.rows(`select id from family where id = $1`, [family])),
    ).toEqual([]);
  });

  it('leaves an agreed service its place in the team on the same kind of basis', async () => {
    const basis = await agreedBasis();
    await owner.query(`set session_replication_role = 'replica'`);
    await owner.query(
      `insert into part (municipality_id, id, family_id, subject_ids, area, lane, named_ids, author_id, decision_id, version_n, position, kind, matter_class, change, salt, hash)
       select 1, $1, family_id, array[$2::uuid], 'school', 'subjects', '{}', $2, decision_id, 1, 0, 'team-service-add', 'own', jsonb_build_object('serviceId', $3::text), 's', 'h' from basis where id = $4`,
      [newId(), ids.mother, school, basis],
    );
    await owner.query(`set session_replication_role = 'origin'`);
    await database.write(next, (tx) =>
      applyServiceAdd(tx, { familyId: family, serviceId: school, personId: null, basisId: basis }),
    );
    expect(await duties()).toContain('professional:null');
  });
});

describe('circle listeners', () => {
  it('are all told, in the order they came, in the same transaction', async () => {
    const told: string[] = [];
    const circle = new CircleListeners();
    for (const name of ['first', 'second'])
      circle.register({
        changed: async (_tx, id) => void told.push(`${name} ${id}`),
        waits: async () => null,
      });
    await database.write(next, (tx) => circle.changed(tx, family));
    expect(told).toEqual([`first ${family}`, `second ${family}`]);
  });

  it('say what waits as a transaction opens, and nothing else is asked again', async () => {
    const told: string[] = [];
    const circle = new CircleListeners();
    const changed = async () => void told.push('changed');
    circle.register({ changed, waits: async () => null });
    circle.register({
      changed,
      waits: async (_tx, id) => async (_later, same, asItBecomes) =>
        void told.push(`${id === same} ${asItBecomes({ consented: [] } as never).consented.join()}`),
    });
    await database.act(
      next,
      (tx) => circle.waiting(tx, family),
      async (tx, waiting) => {
        for (const again of waiting)
          await again(tx, family, (viewer) => ({ ...viewer, consented: ['emma:school'] }));
      },
    );
    expect(told).toEqual(['true emma:school']);
  });
});
