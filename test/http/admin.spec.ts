import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { loadMunicipalities } from '#municipalities';
import { localDateOf } from '#platform/clock';
import { loadSecretKeys, newId, numberHash } from '#platform/database';
import { hashOfToken, newSessionToken } from '#platform/http';
import { startApp, type RunningApp } from '../support/app.js';
import { Visitor } from '../support/visitor.js';

const numbers = {
  oslo: '14838812180',
  copenhagen: '05897914001',
  teacher: '21861051185',
  coordinator: '29906827865',
};
const service = { name: 'Solbakken skole', sector: 'school', owner: 'municipality' };

let app: RunningApp;
let owner: pg.Client;
let administrator: Visitor;
let elsewhere: Visitor;
let oslo: string;

interface View {
  id: string;
  version: number;
  personId: string;
  code: string;
  items: Record<string, unknown>[];
}
const told = async (answer: Promise<Response>): Promise<{ status: number; body: View; text: string }> => {
  const { status, text } = await answer.then(async (a) => ({ status: a.status, text: await a.text() }));
  return { status, text, body: JSON.parse(text === '' ? '{}' : text) as View };
};

beforeAll(async () => {
  app = await startApp();
  await loadMunicipalities(app.database.ownerUrl);
  owner = new pg.Client({ connectionString: app.database.superuserUrl });
  await owner.connect();
  await admin('municipality', 'use', '0301', '--country', 'NO');
  await admin('municipality', 'use', '101', '--country', 'DK');
  await administratorOf('0301', numbers.oslo);
  await administratorOf('0101', numbers.copenhagen);
  administrator = await loggedIn(numbers.oslo);
  elsewhere = await loggedIn(numbers.copenhagen);
  oslo = (await told(administrator.post('/api/v1/admin/services', service))).body.id;
});

afterAll(async () => {
  await owner.end();
  await app.stop();
});

/** The command as an operator runs it, beside the running app. */
async function admin(...args: string[]): Promise<string> {
  const environment = {
    PATH: process.env.PATH,
    DATA_DIR: app.dataDir,
    DATABASE_OWNER_URL: app.database.ownerUrl,
  };
  const ran = await promisify(execFile)(process.execPath, ['dist/scripts/admin.js', ...args], {
    env: environment,
  });
  return ran.stdout;
}

async function refusalOf(...args: string[]): Promise<{ code: number; stderr: string }> {
  return admin(...args).then(
    () => ({ code: 0, stderr: '' }),
    (error: unknown) => error as { code: number; stderr: string },
  );
}

async function administratorOf(municipality: string, number: string): Promise<void> {
  const file = join(app.dataDir, `number-${number}`);
  writeFileSync(file, number);
  const names = ['--given-name', 'Ada', '--family-name', 'Leder', '--national-number', file];
  await admin('administrator', 'add', '--municipality', municipality, ...names);
}

async function loggedIn(number: string): Promise<Visitor> {
  const keys = loadSecretKeys({ keysDir: join(app.dataDir, 'keys'), demo: false });
  const token = newSessionToken();
  const hash = numberHash(keys.nationalNumber, 'NO', number);
  await owner.query(
    `select app.open_session($1, $2, $3, $4, 'high', now(), null, now() + interval '1 hour')`,
    [newId(), hash, newId(), hashOfToken(token)],
  );
  const visitor = new Visitor(app.url);
  visitor.setCookie('vl', token);
  return visitor;
}

describe('services', () => {
  it('are set up once per click and listed', async () => {
    const click = { 'idempotency-key': 'one-click-0001' };
    const body = { name: 'Helsestasjonen', sector: 'health', owner: 'municipality', phone: '22 00 00 00' };
    const first = await told(administrator.post('/api/v1/admin/services', body, click));
    const second = await told(administrator.post('/api/v1/admin/services', body, click));
    expect(first.status).toBe(201);
    expect(second.body).toEqual(first.body);
    const { body: list } = await told(administrator.send('/api/v1/admin/services'));
    expect(list.items.map((item) => item.name)).toEqual(['Helsestasjonen', 'Solbakken skole']);
    const again = await told(administrator.post('/api/v1/admin/services', body));
    expect(again).toMatchObject({ status: 409, body: { code: 'already-exists' } });
  });

  it('are changed only by whoever saw the newest version', async () => {
    const path = `/api/v1/admin/services/${oslo}`;
    const change = (version: string) =>
      told(administrator.post(path, { phone: '22 11 11 11' }, { 'if-match': version }, 'PATCH'));
    expect(await change('"1"')).toMatchObject({ status: 200, body: { version: 2, phone: '22 11 11 11' } });
    expect(await change('"1"')).toMatchObject({ status: 412, body: { code: 'version-conflict' } });
    expect((await told(administrator.post(path, {}, {}, 'PATCH'))).status).toBe(428);
    const empty = await told(administrator.post(path, { name: null }, { 'if-match': '"2"' }, 'PATCH'));
    expect(empty.status).toBe(422);
  });

  it('of another municipality are not there', async () => {
    const path = `/api/v1/admin/services/${oslo}`;
    const reach = await told(elsewhere.post(path, { phone: '12345678' }, { 'if-match': '"2"' }, 'PATCH'));
    expect(reach).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect((await told(elsewhere.send('/api/v1/admin/services'))).body.items).toEqual([]);
    const staff = { personId: newId(), role: 'professional', serviceId: oslo };
    expect((await told(elsewhere.post('/api/v1/admin/staff', staff))).status).toBe(404);
  });
});

describe("a municipality's own choices", () => {
  it('are saved when no looser than the country’s rule, and refused with the reason when they are', async () => {
    const choose = (key: string, value: unknown) =>
      told(administrator.post('/api/v1/admin/policies', { key, value }));
    expect(await choose('proposal-open-days', 21)).toMatchObject({ status: 201, body: { value: 21 } });
    expect(await choose('proposal-open-days', 2)).toMatchObject({
      status: 422,
      body: { code: 'policy-refused', because: 'looser-than-country', limit: { least: 3 } },
    });
    expect(await choose('no-signature-needed', true)).toMatchObject({
      status: 422,
      body: { because: 'unknown-key' },
    });
    const { body } = await told(administrator.send('/api/v1/admin/policies'));
    expect(body.items).toContainEqual(expect.objectContaining({ key: 'proposal-open-days', value: 21 }));
    const { body: others } = await told(elsewhere.send('/api/v1/admin/policies'));
    expect(others.items).toContainEqual(
      expect.objectContaining({ key: 'proposal-open-days', value: 14, setAt: null }),
    );
  });
});

describe("a municipality's colour", () => {
  it('is told to everybody who is logged in there, and is the usual one elsewhere', async () => {
    const colourOf = async (visitor: Visitor) =>
      ((await told(visitor.send('/api/v1/me'))).body as unknown as { municipality: { accent: string } })
        .municipality.accent;
    expect(await colourOf(administrator)).toBe('blue');
    const choice = await told(administrator.post('/api/v1/admin/policies', { key: 'accent', value: 'moss' }));
    expect(choice).toMatchObject({ status: 201, body: { value: 'moss', limit: { usual: 'blue' } } });
    expect([await colourOf(administrator), await colourOf(elsewhere)]).toEqual(['moss', 'blue']);
    const red = await told(administrator.post('/api/v1/admin/policies', { key: 'accent', value: 'red' }));
    expect(red).toMatchObject({ status: 422, body: { code: 'policy-refused', because: 'not-one-of' } });
  });
});

describe('staff', () => {
  const teacher = { givenName: 'Per', familyName: 'Lærer', nationalNumber: numbers.teacher };

  it('are appointed by an administrator, get a log-in, and reach no administration as coordinators', async () => {
    const post = { ...teacher, email: 'per@skole.example', role: 'coordinator', serviceId: oslo };
    const appointed = await told(administrator.post('/api/v1/admin/staff', post));
    expect(appointed).toMatchObject({ status: 201, body: { role: 'coordinator', givenName: 'Per' } });
    expect(appointed.text).not.toContain(numbers.teacher);
    expect(appointed.text).not.toContain('per@skole.example');
    const coordinator = await loggedIn(numbers.teacher);
    expect((await coordinator.send('/api/v1/admin/services')).status).toBe(200);
    expect((await coordinator.send('/api/v1/admin/staff')).status).toBe(404);
    expect((await coordinator.send('/api/v1/admin/policies')).status).toBe(404);
    expect((await coordinator.post('/api/v1/admin/services', service)).status).toBe(404);
    expect((await coordinator.post('/api/v1/admin/staff', post)).status).toBe(404);
    expect((await coordinator.post('/api/v1/admin/policies', { key: 'trial-days', value: 3 })).status).toBe(
      404,
    );
    const twice = await told(administrator.post('/api/v1/admin/staff', post));
    expect(twice).toMatchObject({ status: 409, body: { code: 'already-exists' } });
    const second = { personId: appointed.body.personId, role: 'service-leader', serviceId: oslo };
    expect((await told(administrator.post('/api/v1/admin/staff', second))).status).toBe(201);
    const roster = await told(coordinator.send('/api/v1/admin/staff'));
    expect(roster.body.items.map((item) => item.personId)).toEqual([
      appointed.body.personId,
      appointed.body.personId,
    ]);
  });

  it('lose their access the day their post ends', async () => {
    const { body } = await told(administrator.send('/api/v1/admin/staff'));
    const post = body.items.find((item) => item.role === 'service-leader') as unknown as View;
    const end = { validTo: localDateOf(new Date().toISOString(), 'Europe/Oslo') };
    const path = `/api/v1/admin/staff/${post.id}`;
    const headers = { 'if-match': `"${post.version}"` };
    expect((await elsewhere.post(path, end, headers, 'PATCH')).status).toBe(404);
    expect((await administrator.post(path, end, headers, 'PATCH')).status).toBe(200);
    expect((await administrator.post(path, end, headers, 'PATCH')).status).toBe(412);
    const former = await loggedIn(numbers.teacher);
    expect((await former.send('/api/v1/admin/staff')).status).toBe(404);
  });

  it('are refused with a wrong number, which is not repeated anywhere', async () => {
    const wrong = '14838812181';
    const post = { ...teacher, nationalNumber: wrong, role: 'coordinator', serviceId: oslo };
    const refused = await told(administrator.post('/api/v1/admin/staff', post));
    expect(refused).toMatchObject({ status: 422, body: { code: 'national-number-invalid' } });
    expect(refused.text).not.toContain(wrong);
    expect(app.output()).not.toContain(wrong);
  });

  it('always have an administrator left', async () => {
    const { body } = await told(administrator.send('/api/v1/admin/staff'));
    const post = body.items.find((item) => item.role === 'administrator') as unknown as View;
    const end = { validTo: '2100-01-01' };
    const ended = await told(
      administrator.post(`/api/v1/admin/staff/${post.id}`, end, { 'if-match': '"1"' }, 'PATCH'),
    );
    expect(ended).toMatchObject({ status: 409, body: { code: 'last-administrator' } });
  });

  it('need a service, unless their post is for the whole municipality', async () => {
    const post = { ...teacher, nationalNumber: '05897914001', role: 'professional' };
    const refused = await told(administrator.post('/api/v1/admin/staff', post));
    expect(refused).toMatchObject({ status: 422, body: { because: 'service-needed' } });
  });
});

describe('contact points', () => {
  const email = 'ada@kommune.example';

  it('are told and read by the person, sealed in the database, each reading on record', async () => {
    const path = '/api/v1/me/contact-points/email';
    expect((await administrator.send(path)).status).toBe(404);
    const kept = await told(administrator.post(path, { value: email }, {}, 'PUT'));
    expect(kept).toMatchObject({ status: 200, body: { kind: 'email', value: email } });
    expect(await told(administrator.send(path))).toMatchObject({ status: 200, body: { value: email } });
    expect((await elsewhere.send(path)).status).toBe(404);
    const { rows } = await owner.query(
      `select kind, because from access_log where kind = 'vault-email' and because = 'own'`,
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('that reach nobody are refused without being repeated', async () => {
    const wrong = 'not an address at all';
    const refused = await told(
      administrator.post('/api/v1/me/contact-points/email', { value: wrong }, {}, 'PUT'),
    );
    expect(refused).toMatchObject({ status: 422, body: { code: 'contact-point-invalid', kind: 'email' } });
    expect(refused.text).not.toContain(wrong);
    const kind = await administrator.send('/api/v1/me/contact-points/national-number');
    expect(kind.status).toBe(404);
  });

  it('of a family are not there for whoever does not coordinate it', async () => {
    const path = `/api/v1/families/${newId()}/persons/${newId()}/contact-points/address`;
    expect((await administrator.send(path)).status).toBe(404);
    expect((await administrator.post(path, { value: 'Solveien 1' }, {}, 'PUT')).status).toBe(404);
  });

  it('of a protected person are opened for an employee by another, never by oneself', async () => {
    const { rows } = await owner.query<{ staff: string; administrator: string }>(
      `select (select id from person where given_name = 'Per' limit 1) as staff,
        (select p.id from person p join municipality_number n using (municipality_id) where p.given_name = 'Ada' and n.number = '0301') as administrator`,
    );
    const { staff = '', administrator: self = '' } = rows[0] ?? {};
    const name = (staffPersonId: string) =>
      administrator.post('/api/v1/admin/protected-readers', { personId: staff, staffPersonId });
    expect((await name(self)).status).toBe(404);
    expect((await name(staff)).status).toBe(204);
    const reach = await elsewhere.post('/api/v1/admin/protected-readers', {
      personId: staff,
      staffPersonId: staff,
    });
    expect(reach.status).toBe(404);
  });
});

describe('npm run admin', () => {
  it('takes no national number from the command line', async () => {
    const names = ['--given-name', 'A', '--family-name', 'B', '--national-number', numbers.teacher];
    const refused = await refusalOf('administrator', 'add', '--municipality', '0301', ...names);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('anyone on this machine');
    expect(refused.stderr).not.toContain(numbers.teacher);
  });

  it('answers everything that is wrong, a line each', async () => {
    const { code, stderr } = await refusalOf(
      'service',
      'add',
      '--sector',
      'skole',
      '--owner',
      'me',
      '--colour',
      'x',
    );
    expect(code).toBe(1);
    const lines = stderr.trim().split('\n');
    for (const option of ['--colour', '--municipality', '--name', '--sector', '--owner'])
      expect(lines.filter((line) => line.startsWith(option))).toHaveLength(1);
  });

  it('does nothing in a municipality that is not in use, and says what to do', async () => {
    const values = ['--municipality', '4601', '--key', 'trial-days', '--value', '10'];
    const { code, stderr } = await refusalOf('policy', 'set', ...values);
    expect(code).toBe(1);
    expect(stderr).toContain('municipality use 4601 --country NO');
  });

  it('sets up a service, employs somebody in it and makes a choice for the municipality', async () => {
    const added = await admin(
      ...['service', 'add', '--municipality', '0301', '--name', 'Bydel Vest', '--sector', 'family-support'],
      ...['--owner', 'municipality', '--phone', '23 00 00 00'],
    );
    const id = /^Bydel Vest is a service of Oslo: ([0-9a-f-]{36})$/m.exec(added)?.[1];
    const file = join(app.dataDir, 'number-of-guro');
    writeFileSync(file, numbers.coordinator);
    const person = ['--given-name', 'Guro', '--family-name', 'Vik', '--national-number', file];
    const post = ['--service', 'Bydel Vest', '--role', 'coordinator', '--mandate', 'Kan love samtaler'];
    expect(await admin('staff', 'add', '--municipality', '0301', ...post, ...person)).toContain(
      'Guro Vik is coordinator in Oslo.',
    );
    const choice = ['--key', 'proposal-open-days', '--value', '21'];
    expect(await admin('policy', 'set', '--municipality', '0301', ...choice)).toContain(
      'proposal-open-days is 21 in Oslo.',
    );
    const guro = await loggedIn(numbers.coordinator);
    const me = await told(guro.send('/api/v1/me'));
    expect(me).toMatchObject({ status: 200 });
    expect(me.text).toContain(id);
    expect(me.text).not.toContain(numbers.coordinator);
    expect((await told(guro.post('/api/v1/families', { name: 'Familien' }))).status).toBe(201);
    const { items } = (await told(administrator.send('/api/v1/admin/policies'))).body;
    expect(items).toContainEqual(expect.objectContaining({ key: 'proposal-open-days', value: 21 }));
    const { rows } = await owner.query(
      `select type from event where family_id is null and type in ('service-set-up', 'staff-appointed', 'policy-set') and person_id is null`,
    );
    expect(new Set(rows.map(({ type }: { type: string }) => type)).size).toBe(3);
    const again = await refusalOf(
      ...['service', 'add', '--municipality', '0301', '--name', 'Bydel Vest', '--sector', 'school'],
      ...['--owner', 'municipality'],
    );
    expect(again.stderr).toContain('has a service of this name already');
  });

  it('ends the log-ins of one, then of everybody, from their very next request, and tells nobody who they were', async () => {
    const mine = async (visitor: Visitor) => (await visitor.send('/api/v1/me')).status;
    const [one, another] = [await loggedIn(numbers.coordinator), await loggedIn(numbers.oslo)];
    const file = join(app.dataDir, 'number-to-end');
    const end = async (number: string) => {
      writeFileSync(file, number);
      return admin('log-ins', 'end', '--municipality', '0301', '--national-number', file);
    };
    const said = await end(numbers.coordinator);
    expect([await mine(one), await mine(another)]).toEqual([401, 200]);
    expect(await end(numbers.coordinator)).toBe(said);
    expect(await end('13097248022')).toBe(said);
    await admin('log-ins', 'end-all');
    expect([await mine(another), await mine(elsewhere)]).toEqual([401, 401]);
    const { rows } = await owner.query(
      `select payload, person_id, subject_ids from event where type = 'log-ins-ended' and municipality_id = (
        select municipality_id from municipality_number where number = '0301' and country = 'NO') order by at`,
    );
    const told = (reach: string) => ({ payload: { reach }, person_id: null, subject_ids: [] });
    expect(rows).toEqual(['person', 'person', 'person', 'everybody'].map(told));
  });

  it('lists who works where, without a number', async () => {
    const listed = await admin('list');
    expect(listed).toContain('Ada Leder: administrator');
    expect(listed).toContain('Solbakken skole (school, municipality)');
    expect(listed).not.toMatch(/\d{10}/);
  });
});
