import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { loadMunicipalities, policyOf } from '#municipalities';
import {
  AuthorityFactsService,
  circleOf,
  PersonsService,
  protectionOf,
  VaultService,
  type NewPerson,
} from '#people';
import { mayEnter } from '#platform/access';
import { Events } from '#platform/audit';
import {
  Database,
  keyedHash,
  newId,
  numberHash,
  RolePool,
  WorkerDatabase,
  type Ticket,
  type Tx,
} from '#platform/database';
import { carriedAll, rotateNationalNumber } from '../../scripts/keys/national-number.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const keys = { vault: randomBytes(32), nationalNumber: randomBytes(32) };
const numbers = { kari: '14838812180', ola: '21861051185', other: '05897914001' };
const secrets = {
  email: 'kari.hemmelig@eksempel.no',
  phone: '+4799887766',
  address: 'Ingenmannsveien 7, 0123 Oslo',
};
const events = new Events();
const vault = new VaultService(keys, events);
const persons = new PersonsService(keys, vault, events);
const facts = new AuthorityFactsService(events);

let house: FreshDatabase;
let owner: pg.Client;
let pools: RolePool[];
let database: Database;
let worker: WorkerDatabase;
let oslo: number;
let bergen: number;
let colleague: Ticket;
let leader: Ticket;
let administrator: Ticket;
const family = newId();
const people = { coordinator: newId(), colleague: newId(), administrator: newId(), stranger: newId() };

beforeAll(async () => {
  house = await freshDatabase();
  await loadMunicipalities(house.ownerUrl);
  owner = new pg.Client({ connectionString: house.superuserUrl });
  await owner.connect();
  pools = [await RolePool.open(house.appUrl, 4, 'test'), await RolePool.open(house.workerUrl, 2, 'test')];
  database = new Database(pools[0]!, mayEnter);
  worker = new WorkerDatabase(pools[1]!);
  oslo = await numbered('0301');
  bergen = await numbered('4601');
  const service = newId();
  await owner.query(
    `insert into service values ($1, $2, 'Familieteamet', 'family-support', 'municipality', 'ordinary', null, null, 1)`,
    [oslo, service],
  );
  coordinator = await employee(oslo, people.coordinator, 'coordinator', service);
  colleague = await employee(oslo, people.colleague, 'coordinator', service);
  leader = await employee(oslo, newId(), 'service-leader', service);
  administrator = await employee(oslo, people.administrator, 'administrator', null);
  await employee(bergen, people.stranger, 'administrator', null);
  await owner.query(
    `insert into family (municipality_id, id, name, step, step_since, founded_by, founding_service_id, created_at, version)
     values ($1, $2, 'Familien Nordmann', 'start', now(), $3, $4, now(), 1)`,
    [oslo, family, people.coordinator, service],
  );
});

let coordinator: Ticket;

afterAll(async () => {
  await owner.end();
  for (const pool of pools) await pool.close();
  await house.drop();
});

async function numbered(number: string): Promise<number> {
  const { rows } = await owner.query<{ id: number }>(
    'select municipality_id as id from municipality_number where country = $1 and number = $2',
    ['NO', number],
  );
  return rows[0]!.id;
}

async function employee(m: number, id: string, role: string, service: string | null): Promise<Ticket> {
  await owner.query(
    `insert into person (municipality_id, id, kind, given_name, family_name, capacity, protection_grade, language, plain_language, created_at, version)
     values ($1, $2, 'staff', $3, 'Ansatt', 'full', 'none', 'nb', false, now() - interval '1 day', 1)`,
    [m, id, role],
  );
  await owner.query(
    `insert into staff (municipality_id, id, person_id, service_id, role, valid_from, version) values ($1, $2, $3, $4, $5, '2026-01-01', 1)`,
    [m, newId(), id, service, role],
  );
  return session(m, id);
}

async function session(m: number, person: string): Promise<Ticket> {
  const account = newId();
  await owner.query('insert into account values ($1, $2, now())', [account, randomBytes(32).toString('hex')]);
  await owner.query('insert into account_person values ($1, $2, $3, $4)', [m, newId(), account, person]);
  const tokenHash = randomBytes(32).toString('hex');
  await owner.query(
    `insert into session (id, token_hash, account_id, municipality_id, person_id, acr, auth_at, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, $4, $5, 'high', now(), now(), now(), now() + interval '1 hour')`,
    [newId(), tokenHash, account, m, person],
  );
  return { tokenHash, requestId: 'test', need: { action: 'read', type: 'Me' } };
}

/** Registers a person and makes them a member in the same transaction, as the families lib does. */
async function join(person: NewPerson): Promise<string> {
  return database.write(coordinator, (tx) => joinIn(tx, person));
}

async function joinIn(tx: Tx, person: NewPerson): Promise<string> {
  const id = await persons.register(tx, person);
  await member(tx, id);
  return id;
}

async function member(tx: Tx, id: string): Promise<void> {
  await tx.rows(
    'insert into member (municipality_id, id, family_id, person_id, valid_from) values ($1, $2, $3, $4, $5)',
    [tx.municipalityId, newId(), family, id, tx.today],
  );
}

const adult = (givenName: string): NewPerson => ({
  givenName,
  familyName: 'Nordmann',
  birthDate: '1988-03-14',
});
const child = (givenName: string): NewPerson => ({
  givenName,
  familyName: 'Nordmann',
  birthDate: '2019-05-02',
});
const since = '2026-01-01';
const fact = (childId: string, adultId: string) => ({
  familyId: family,
  childId,
  adultId,
  source: 'population-register',
  validFrom: since,
});

describe('municipalities', () => {
  it('are all 455, Norwegian first, and stay what they are when loaded again', async () => {
    expect(await loadMunicipalities(house.ownerUrl)).toBe(0);
    const { rows } = await owner.query<{ country: string; n: number; least: number; zone: string }>(
      `select country, count(*)::int n, min(id)::int least, min(time_zone) zone from municipality group by country order by country desc`,
    );
    expect(rows).toEqual([
      { country: 'NO', n: 357, least: 1, zone: 'Europe/Oslo' },
      { country: 'DK', n: 98, least: 358, zone: 'Europe/Copenhagen' },
    ]);
    expect(oslo).toBe(1);
  });

  it("follow their country's rule until they choose, and the newest choice counts", async () => {
    const days = () => database.write(administrator, (tx) => policyOf(tx, 'proposal-open-days'));
    expect(await days()).toBe(14);
    for (const [value, ago] of [
      [21, '2 hours'],
      [30, '1 hour'],
    ])
      await owner.query(
        `insert into policy values ($1, $2, 'proposal-open-days', $3, $4, now() - $5::interval)`,
        [oslo, newId(), JSON.stringify(value), people.administrator, ago],
      );
    expect(await days()).toBe(30);
    await owner.query(`insert into policy values ($1, $2, 'proposal-open-days', '1', $3, now())`, [
      oslo,
      newId(),
      people.administrator,
    ]);
    expect(await days()).toBe(14);
  });
});

describe('registering a person', () => {
  it('keeps number and contact points where only the vault can show them, each reading on record', async () => {
    const kari = await join({ ...adult('Kari'), nationalNumber: '148388 12180', contacts: secrets });
    const email = await database.write(coordinator, (tx) => vault.readContact(tx, kari, 'email'));
    expect(email).toBe(secrets.email);
    const { rows } = await owner.query<{ kind: string; because: string }>(
      'select kind, because from access_log where $1 = any (subject_ids) and viewer_id = $2',
      [kari, people.coordinator],
    );
    expect(rows).toEqual([{ kind: 'vault-email', because: 'coordinates' }]);
  });

  it('refuses a number with a wrong check digit and does not repeat it', async () => {
    const wrong = `${numbers.kari.slice(0, 10)}${(Number(numbers.kari[10]) + 1) % 10}`;
    const attempt = join({ ...adult('Feil'), nationalNumber: wrong });
    await expect(attempt).rejects.toMatchObject({
      code: 'national-number-invalid',
      detail: { because: 'wrong-checksum' },
    });
    await expect(join({ ...adult('Feil'), nationalNumber: '1234' })).rejects.toMatchObject({
      detail: { because: 'wrong-length' },
    });
    await expect(join({ ...adult('Feil'), nationalNumber: '3013706666' })).rejects.toMatchObject({
      detail: { because: 'wrong-date' },
    });
  });

  it('takes a child not born yet, whose carrier is known', async () => {
    const mother = await join(adult('Mona'));
    const unborn = await join({
      givenName: 'Lillebror',
      familyName: 'Nordmann',
      carriedById: mother,
      dueDate: '2027-01-10',
    });
    const before = await database.write(coordinator, (tx) => circleOf(tx, family));
    expect(before.persons.find(({ id }) => id === unborn)).toMatchObject({
      birthDate: null,
      carriedBy: mother,
    });
    await database.write(coordinator, (tx) =>
      persons.recordBirth(tx, unborn, { bornOn: tx.today, givenName: 'Per' }),
    );
    const after = await database.write(coordinator, (tx) => circleOf(tx, family));
    expect(after.persons.find(({ id }) => id === unborn)).toMatchObject({ carriedBy: null });
    const again = database.write(coordinator, (tx) => persons.recordBirth(tx, unborn, { bornOn: tx.today }));
    await expect(again).rejects.toMatchObject({ code: 'fact-refused', detail: { because: 'already-born' } });
    const orphan = join({ givenName: 'Ingen', familyName: 'Nordmann' });
    await expect(orphan).rejects.toMatchObject({ detail: { because: 'not-born-needs-a-carrier' } });
  });
});

describe('correcting facts', () => {
  it('refuses a correction of what has changed since it was read', async () => {
    const id = await join(adult('Nora'));
    await database.write(coordinator, (tx) => persons.correct(tx, id, { language: 'en' }, 1));
    const late = database.write(coordinator, (tx) => persons.correct(tx, id, { language: 'nn' }, 1));
    await expect(late).rejects.toMatchObject({ code: 'version-conflict', detail: { version: 2 } });
  });

  it('knows no death before birth or in the future', async () => {
    const id = await join(child('Dina'));
    const die = (on: string) => database.write(coordinator, (tx) => persons.recordDeath(tx, id, on));
    await expect(die('2019-05-01')).rejects.toMatchObject({ detail: { because: 'before-birth' } });
    await expect(die('2090-01-01')).rejects.toMatchObject({ detail: { because: 'in-the-future' } });
    await die('2026-02-01');
  });

  it("does not reach a person of another coordinator's family", async () => {
    const id = await join(adult('Skjult'));
    const reach = database.write(colleague, (tx) => persons.correct(tx, id, { givenName: 'X' }));
    await expect(reach).rejects.toMatchObject({ code: 'not-found' });
    const read = database.write(colleague, (tx) => vault.readContact(tx, id, 'email'));
    await expect(read).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('as the app role in SQL', () => {
  const refused = { code: 'not-found' };

  it("nobody but an administrator makes an employee, or changes a colleague's facts", async () => {
    const change = database.write(coordinator, (tx) =>
      tx.rows(`update person set given_name = 'X', version = version + 1 where id = $1`, [people.colleague]),
    );
    await expect(change).rejects.toMatchObject(refused);
    const appoint = database.write(coordinator, (tx) =>
      tx.rows(
        `insert into staff (municipality_id, id, person_id, role, valid_from, version) values ($1, $2, $3, 'administrator', $4, 1)`,
        [oslo, newId(), people.coordinator, tx.today],
      ),
    );
    await expect(appoint).rejects.toMatchObject(refused);
  });

  it('nobody reads the vault, the log-ins or another municipality', async () => {
    for (const table of ['vault.entry', 'vault.reader', 'account', 'session'])
      await expect(
        database.write(administrator, (tx) => tx.rows(`select * from ${table}`)),
      ).rejects.toMatchObject(refused);
    const seen = await database.write(administrator, (tx) =>
      tx.rows(`select 1 from person where municipality_id = $1`, [bergen]),
    );
    expect(seen).toEqual([]);
  });
});

describe('a protected person', () => {
  it('is read by named staff only, whoever coordinates, and so is everyone in the household', async () => {
    const mother = await join({
      ...adult('Vernet'),
      protectionGrade: 'strictly-confidential',
      contacts: secrets,
    });
    const son = await join({ ...child('Sønn'), contacts: { address: secrets.address } });
    const home = newId();
    await database.write(coordinator, async (tx) => {
      await tx.rows(
        'insert into household (municipality_id, id, family_id, name, valid_from) values ($1, $2, $3, $4, $5)',
        [oslo, home, family, 'Hjemme', since],
      );
      for (const id of [mother, son])
        await tx.rows(
          'insert into household_member (municipality_id, id, family_id, household_id, person_id, valid_from) values ($1, $2, $3, $4, $5, $6)',
          [oslo, newId(), family, home, id, since],
        );
    });
    const grade = await database.write(coordinator, (tx) => protectionOf(tx, son));
    expect(grade).toBe('strictly-confidential');
    const read = (id: string) => database.write(coordinator, (tx) => vault.readContact(tx, id, 'address'));
    await expect(read(mother)).rejects.toMatchObject({ code: 'not-found' });
    await expect(read(son)).rejects.toMatchObject({ code: 'not-found' });
    const self = database.write(coordinator, (tx) => vault.nameReader(tx, mother, people.coordinator, null));
    await expect(self).rejects.toMatchObject({ code: 'not-found' });
    await database.write(administrator, (tx) => vault.nameReader(tx, mother, people.coordinator, null));
    expect(await read(mother)).toBe(secrets.address);
    const { rows } = await owner.query('select because from access_log where $1 = any (subject_ids)', [
      mother,
    ]);
    expect(rows).toEqual([{ because: 'named-reader' }]);
  });

  it('has residence told to nobody but the two it is about', async () => {
    const mother = await join({ ...adult('Gjemt'), protectionGrade: 'confidential' });
    const son = await join(child('Barn'));
    const id = await database.write(coordinator, (tx) => facts.recordResidence(tx, fact(son, mother)));
    const { rows } = await owner.query(
      `select lane, named_ids from event where type = 'residence-recorded' and payload->>'recordId' = $1`,
      [id],
    );
    expect(rows).toEqual([{ lane: 'named-persons', named_ids: [son, mother] }]);
  });
});

describe('somebody who has left', () => {
  const read = (id: string) => database.write(coordinator, (tx) => vault.readContact(tx, id, 'address'));
  const belongs = async (id: string) =>
    (
      await database.write(coordinator, (tx) =>
        tx.rows('select 1 where app.belongs_today($1, $2)', [family, id]),
      )
    ).length;
  const changed = (id: string, set: string) =>
    owner.query(`update member set ${set} where municipality_id = $1 and person_id = $2`, [oslo, id]);

  it('is reached through the family no more, nor is whoever was added by mistake', async () => {
    for (const ending of [
      'valid_from = current_date - 10, valid_to = current_date - 1',
      `valid_to = valid_from, ended_because = 'mistake'`,
    ]) {
      const id = await join({ ...adult('Gått'), contacts: secrets });
      expect([await read(id), await belongs(id)]).toEqual([secrets.address, 1]);
      await changed(id, ending);
      await expect(read(id)).rejects.toMatchObject({ code: 'not-found' });
      expect(await belongs(id)).toBe(0);
    }
  });

  it('is not whoever is barred: an employee must still be able to reach them', async () => {
    const id = await join({ ...adult('Sperret'), contacts: secrets });
    await owner.query(
      `insert into block (municipality_id, id, family_id, person_id, source, basis, set_by, valid_from) values ($1, $2, $3, $4, 'court', 'Besøksforbud', $5, current_date)`,
      [oslo, newId(), family, id, people.coordinator],
    );
    expect(await read(id)).toBe(secrets.address);
  });
});

describe('messages', () => {
  const addressOf = (id: string) => worker.inMunicipality(oslo, (tx) => vault.findMessageAddress(tx, id));

  it('go to an address only one human being has given', async () => {
    const one = await join({ ...adult('Én'), contacts: { email: 'Felles@eksempel.no' } });
    expect(await addressOf(one)).toBe('felles@eksempel.no');
    const two = await join({ ...adult('To'), contacts: { email: ' felles@EKSEMPEL.no' } });
    expect(await addressOf(one)).toBeUndefined();
    expect(await addressOf(two)).toBeUndefined();
  });

  it('reach someone who is two persons here with one log-in', async () => {
    const twice = {
      ...adult('Dobbel'),
      nationalNumber: numbers.other,
      contacts: { email: 'dobbel@eksempel.no' },
    };
    const first = await join(twice);
    await join(twice);
    expect(await addressOf(first)).toBe('dobbel@eksempel.no');
  });
});

describe('facts of authority', () => {
  it('come back in the circle, and their end too', async () => {
    const mother = await join(adult('Mor'));
    const son = await join(child('Sønn'));
    // The outside father is no member: he is registered and made a holder in one transaction.
    const [father, record] = await database.write(coordinator, async (tx) => {
      await facts.recordResponsibility(tx, fact(son, mother));
      const id = await persons.register(tx, adult('Far'));
      return [id, await facts.recordResponsibility(tx, fact(son, id))] as const;
    });
    const holders = async () => {
      const { responsibilities } = await database.write(coordinator, (tx) => circleOf(tx, family));
      return responsibilities.filter((r) => r.childId === son && r.validTo === null).map((r) => r.adultId);
    };
    expect((await holders()).sort()).toEqual([mother, father].sort());
    const end = { familyId: family, recordId: record, validTo: '2026-06-01' };
    const moved = database.write(coordinator, (tx) =>
      facts.endResponsibility(tx, { ...end, reason: 'moved' }),
    );
    await expect(moved).rejects.toMatchObject({ detail: { because: 'unknown-reason' } });
    await database.write(coordinator, (tx) => facts.endResponsibility(tx, { ...end, reason: 'court-order' }));
    expect(await holders()).toEqual([mother]);
    const twice = database.write(coordinator, (tx) =>
      facts.endResponsibility(tx, { ...end, reason: 'death' }),
    );
    await expect(twice).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are recorded once, about others, and not on one’s own word', async () => {
    const mother = await join(adult('Mor'));
    const son = await join(child('Barn'));
    const record = (over: object) =>
      database.write(coordinator, (tx) => facts.recordResponsibility(tx, { ...fact(son, mother), ...over }));
    await record({});
    await expect(record({ validFrom: '2026-03-01' })).rejects.toMatchObject({ code: 'already-exists' });
    await expect(record({ adultId: son })).rejects.toMatchObject({ detail: { because: 'same-person' } });
    await expect(record({ source: 'own-statement' })).rejects.toMatchObject({
      detail: { because: 'source-is-not-enough' },
    });
    await expect(record({ adultId: people.colleague })).rejects.toMatchObject({ code: 'not-found' });
    await expect(record({ adultId: newId() })).rejects.toMatchObject({ code: 'not-found' });
    await expect(record({ familyId: newId() })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('let a holder leave the circle for one child only on two employees’ word', async () => {
    const father = await join(adult('Far'));
    const son = await join(child('Barn'));
    await database.write(coordinator, (tx) => facts.recordResponsibility(tx, fact(son, father)));
    const exemption = { familyId: family, childId: son, adultId: father, basis: 'Barnelova § 43' };
    const id = await database.write(coordinator, (tx) =>
      facts.recordExemption(tx, { ...exemption, validFrom: since }),
    );
    const isExempt = async () => {
      const { exemptions } = await database.write(coordinator, (tx) => circleOf(tx, family));
      return exemptions.some(({ childId, adultId }) => childId === son && adultId === father);
    };
    const confirm = (by: Ticket) =>
      database.write(by, (tx) =>
        tx.rows('select app.confirm_exemption($1, $2, $3, $4)', [family, id, newId(), 'salt']),
      );
    expect(await isExempt()).toBe(false);
    await expect(confirm(coordinator)).rejects.toMatchObject({ code: 'not-found' });
    await expect(confirm(colleague)).rejects.toMatchObject({ code: 'not-found' });
    const byOwnHand = 'update exemption set confirmed_by = $2, confirmed_at = now() where id = $1';
    await expect(
      database.write(coordinator, (tx) => tx.rows(byOwnHand, [id, people.colleague])),
    ).rejects.toThrow();
    await confirm(leader);
    expect(await isExempt()).toBe(true);
  });

  it('name a representative with a mandate and a basis', async () => {
    const grown = await join({ ...adult('Eldre'), capacity: 'no-consent' });
    const guardian = await join(adult('Verge'));
    const represent = (over: object) =>
      database.write(coordinator, (tx) =>
        facts.recordRepresentative(tx, {
          familyId: family,
          personId: grown,
          representativeId: guardian,
          kind: 'guardian',
          mandate: ['economy'],
          basis: 'Statsforvalteren 2026/11',
          validFrom: since,
          validTo: null,
          ...over,
        }),
      );
    await expect(represent({ mandate: [] })).rejects.toMatchObject({
      detail: { because: 'mandate-is-empty' },
    });
    await expect(represent({ basis: ' ' })).rejects.toMatchObject({ detail: { because: 'no-basis' } });
    await expect(represent({ representativeId: people.colleague })).rejects.toMatchObject({
      code: 'not-found',
    });
    const recordId = await represent({});
    const { representatives } = await database.write(coordinator, (tx) => circleOf(tx, family));
    expect(representatives.find((r) => r.personId === grown)).toMatchObject({ mandate: ['economy'] });
    await database.write(coordinator, (tx) =>
      facts.endRepresentative(tx, { familyId: family, recordId, validTo: tx.today }),
    );
  });
});

describe('an insider with a dump of the database', () => {
  it('finds no number, address, phone or e-mail in it', async () => {
    const { rows } = await owner.query<{ all: string }>(
      `select string_agg(query_to_xml(format('select * from %I.%I', table_schema, table_name), true, false, '')::text, '') as all
       from information_schema.tables where table_schema in ('public', 'vault', 'app', 'ctx') and table_type = 'BASE TABLE'`,
    );
    const dump = rows[0]!.all;
    expect(dump).toContain('Nordmann');
    // A part of a number stands alone; the same digits within a hash or a fraction of a second are chance.
    expect(dump).not.toMatch(/(?<![\w.])148388(?!\w)/);
    const plain = [numbers.kari, secrets.email, 'hemmelig', secrets.phone, '99887766', 'Ingenmannsveien'];
    for (const text of plain) {
      expect(dump).not.toContain(text);
      expect(dump).not.toContain(Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1));
      expect(dump).not.toContain(Buffer.from(text).toString('hex'));
    }
  });
});

// Last in this file: from here on nobody is recognised by the key the others use.
describe('the key that recognises a national number', () => {
  const number = '14918910078';
  const newer = Buffer.concat([keys.nationalNumber, randomBytes(32)]);
  const [old, fresh] = [keys.nationalNumber, newer].map((key) => numberHash(key, 'NO', number)) as [
    string,
    string,
  ];
  const logIn = (hash: string) =>
    database.anonymous((tx) =>
      tx.rows(
        `select app.open_session($1, $2, $3, $4, 'high', ctx.at(), null, ctx.at() + interval '1 hour')`,
        [newId(), hash, newId(), newId()],
      ),
    );
  const count = async (what: string, values: unknown[] = []): Promise<number> =>
    (await owner.query<{ n: number }>(`select count(*)::int as n from ${what}`, values)).rows[0]!.n;
  const marked = async () => [
    await count(`account where strpos(national_number_hash, ':') > 0`),
    await count(`vault.entry where strpos(value_hash, ':') > 0`),
  ];
  let work: pg.Client;

  /** The change stands still in the middle while somebody holds the last row it comes to. */
  async function halfWay<T>(act: (changing: Promise<unknown>, backend: number) => Promise<T>): Promise<T> {
    work = new pg.Client({ connectionString: house.ownerUrl });
    work.on('error', () => undefined);
    await work.connect();
    const { rows } = await work.query<{ pid: number }>('select pg_backend_pid() as pid');
    const backend = rows[0]!.pid;
    await owner.query('begin');
    await owner.query('select 1 from vault.entry order by municipality_id desc, id desc limit 1 for update');
    const changing = carriedAll(work, newer);
    changing.catch(() => undefined);
    const waits = `pg_locks w where w.pid = ${backend} and not w.granted and w.locktype in ('transactionid', 'tuple')`;
    while ((await count(waits)) === 0) await pause(5);
    return act(changing, backend).finally(async () => {
      await owner.query('commit');
      await work.end().catch(() => undefined);
    });
  }

  it('is not changed with the keys of another place', async () => {
    const keysDir = mkdtempSync(path(tmpdir(), 'keys-'));
    const foreign = { ...keys, nationalNumber: randomBytes(32) };
    for (const [wrong, because] of [
      [foreign, 'another national-number key'],
      [{ ...keys, nationalNumber: newer, vault: randomBytes(32) }, 'another vault key'],
    ] as const)
      await expect(rotateNationalNumber({ owner, keysDir, keys: wrong })).rejects.toThrow(because);
    expect([readdirSync(keysDir), await marked()]).toEqual([[], [0, 0]]);
  });

  it('is changed for all or for none: killed in the middle, it has not begun', async () => {
    await join({ ...adult('Nummer'), nationalNumber: number, contacts: { email: 'delt@eksempel.no' } });
    await halfWay(async (changing, backend) => {
      await owner.query('select pg_terminate_backend($1)', [backend]);
      await expect(changing).rejects.toThrow();
    });
    expect(await marked()).toEqual([0, 0]);
    await logIn(old);
  });

  it('makes nobody two: who comes with the key before waits, and is then told to look again', async () => {
    const accounts = await count('account');
    const entries = await count('vault.entry');
    await expect(logIn(fresh)).rejects.toMatchObject({ code: 'wrong-state' });
    const other = numberHash(keys.nationalNumber, 'NO', numbers.other);
    const late = await halfWay(async (changing) => {
      const asked = [logIn(old), logIn(other)].map((one) => one.catch((error: unknown) => error));
      await owner.query('commit');
      return [await changing, ...(await Promise.all(asked))];
    });
    expect(late).toEqual([
      { accounts: await count('account'), entries },
      ...[1, 2].map(() => expect.objectContaining({ code: 'wrong-state' })),
    ]);
    expect(await marked()).toEqual([accounts, entries]);
    await Promise.all([logIn(fresh), logIn(fresh)]);
    expect(await count('account')).toBe(accounts);
    expect(await count('account where national_number_hash = $1', [fresh])).toBe(1);
  });

  it('changes what tells that two gave the same e-mail with it, and refuses one told by the key before', async () => {
    const email = `email:delt@eksempel.no`;
    expect(await count('vault.entry where value_hash = $1', [keyedHash(newer, email)])).toBe(1);
    await expect(join({ ...adult('Andre'), contacts: { email: 'delt@eksempel.no' } })).rejects.toMatchObject({
      code: 'wrong-state',
    });
    const now = { ...keys, nationalNumber: newer };
    const anew = new PersonsService(now, new VaultService(now, events), events);
    await database.write(coordinator, async (tx) =>
      member(tx, await anew.register(tx, { ...adult('Tredje'), contacts: { email: 'delt@eksempel.no' } })),
    );
    expect(await count('vault.entry where value_hash = $1', [keyedHash(newer, email)])).toBe(2);
  });
});
