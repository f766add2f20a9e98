import { execFile } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { startApp, type RunningApp } from '../support/app.js';
import { Client, Town, type Unit } from '../support/town.js';
import { Visitor } from '../support/visitor.js';

interface Waiting {
  readonly kind: string;
  readonly id: string;
  readonly title: string | null;
  readonly about: string | null;
  readonly closesAt: string | null;
  readonly answered: { given: number; of: number } | null;
}
interface MeAsSeen {
  readonly person: { givenName: string } | null;
  readonly roles: { staff: { role: string; service: string }[]; ties: string[] };
  readonly families: { id: string; ties: string[] }[];
  readonly canActAs: { personId: string }[];
  readonly waiting: Waiting[];
  readonly csrfToken: string;
}
interface EventAsSeen {
  readonly id: string;
  readonly type: string;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly subjectIds: string[];
  readonly payload: Record<string, unknown>;
}

let app: RunningApp;
let town: Town;
let service: Unit;
let school: Unit;
let coordinator: Client;
let teacher: Client;
let family: FamilyStory;
let decisionId: string;

const me = (client: Client) => client.sees<MeAsSeen>('/api/v1/me');
const kinds = async (client: Client) => (await me(client)).waiting.map(({ kind }) => kind);
const history = async (client: Client) =>
  (await client.sees<{ items: EventAsSeen[] }>(`${family.path}/events`)).items;

beforeAll(async () => {
  app = await startApp({ worker: true });
  town = await Town.open(app);
  service = await town.service('Familieteamet', 'family-support');
  school = await town.service('Skolen', 'school');
  coordinator = await town.employee('Kaja', 'coordinator', service);
  teacher = await town.employee('Tor', 'professional', school);
  family = await FamilyStory.begin(town, coordinator, service, 'Familien Berg');
  await family.member('Kari', '1988-03-03');
  await family.member('Ola', '1987-04-04');
  await family.member('Amina', '2012-05-05');
  await family.home('Kari', 'Amina');
  await family.responsible('Kari', 'Amina');
  await family.responsible('Ola', 'Amina');
  await family.livesWith('Kari', 'Amina');
  await family.livesWith('Ola', 'Amina');
  decisionId = await family.propose('Skal Amina begynne på leksehjelp?', [
    step('school', family.idOf('Amina'), 'Leksehjelp tirsdag og torsdag'),
  ]);
}, 60_000);

afterAll(async () => {
  await town.close();
  await app.stop();
});

describe('what waits for me', () => {
  it('is the proposal for each parent and the question for the child, and nothing of it for the coordinator', async () => {
    const kari = await me(await family.as('Kari'));
    expect(kari.person).toMatchObject({ givenName: 'Kari' });
    expect(kari.families).toEqual([
      expect.objectContaining({ id: family.id, ties: expect.arrayContaining(['member', 'guardian']) }),
    ]);
    expect(kari.waiting).toEqual([
      expect.objectContaining({
        kind: 'decision',
        id: decisionId,
        title: 'Skal Amina begynne på leksehjelp?',
        answered: { given: 0, of: 2 },
        others: ['Ola'],
      }),
    ]);
    expect(kari.waiting[0]?.closesAt).toMatch(/^2\d{3}-.*Z$/);
    expect(await kinds(await family.as('Amina'))).toEqual(['child-view']);
    const kaja = await me(coordinator);
    expect(kaja.roles).toEqual({
      staff: [expect.objectContaining({ role: 'coordinator', service: 'Familieteamet' })],
      ties: ['coordinator'],
    });
    expect(kaja.waiting).toEqual([]);
    expect(kari.csrfToken).toMatch(/^[\w-]{43}$/);
  });

  it('says the same as the decision itself: who has answered, how many, and that I may answer', async () => {
    const ola = await family.as('Ola');
    const seen = await family.decision(decisionId, ola);
    expect(seen.allowedActions).toContain('sign');
    expect((await me(ola)).waiting[0]?.answered).toEqual(seen.answered);
  });

  it('is gone for whoever has answered, and counts for the others', async () => {
    await family.sign('Kari', decisionId);
    expect(await kinds(await family.as('Kari'))).toEqual([]);
    expect((await me(await family.as('Ola'))).waiting).toEqual([
      expect.objectContaining({ kind: 'decision', answered: { given: 1, of: 2 } }),
    ]);
  });

  it('gives the coordinator an objection to weigh, a talk to hold and a quiet word, the quiet word first', async () => {
    await family.hears('Amina', decisionId, { objects: true });
    expect(await kinds(await family.as('Amina'))).toEqual([]);
    expect(await kinds(coordinator)).toEqual(['weighing']);
    const ola = await family.as('Ola');
    await ola.does(`${family.path}/decisions/${decisionId}/talks`, { kind: 'talk' });
    await ola.does(`${family.path}/help`, { kind: 'call' });
    const waiting = (await me(coordinator)).waiting;
    expect(waiting[0]).toMatchObject({ kind: 'help', about: 'Ola', title: null });
    expect(waiting.map(({ kind }) => kind).sort()).toEqual(['help', 'talk', 'weighing']);
    for (const name of ['Kari', 'Ola', 'Amina'])
      expect(
        (await kinds(await family.as(name))).filter((kind) => kind === 'help' || kind === 'weighing'),
      ).toEqual([]);
  });

  it('asks a service for its word without naming the family', async () => {
    await town.sql(
      `insert into service_promise (municipality_id, id, family_id, service_id, asked_by, asked_at, area, what, when_wanted, subject_ids, with_names, state)
      values ($1, gen_random_uuid(), $2, $3, $4, ctx.at(), 'school', 'Leksehjelp', 'fra august', '{}', false, 'asked')`,
      [town.municipalityId, family.id, school.id, coordinator.personId],
    );
    const tor = await me(teacher);
    expect(tor.waiting).toEqual([
      expect.objectContaining({ kind: 'service-promise', title: 'Leksehjelp', about: 'Skolen' }),
    ]);
    expect(tor.families).toEqual([]);
    expect(JSON.stringify(tor)).not.toContain('Berg');
    expect(await kinds(coordinator)).not.toContain('service-promise');
  });

  it('shows a log-in that no municipality knows nobody, no family and nothing', async () => {
    const stranger = new Client('', await browser(null));
    expect(await me(stranger)).toMatchObject({
      person: null,
      municipality: null,
      families: [],
      waiting: [],
      canActAs: [],
    });
  });

  it('lists who else the same account may act as', async () => {
    const [account] = await town.sql<{ id: string }>(
      'select account_id as id from account_person where person_id = $1',
      [family.idOf('Ola')],
    );
    await town
      .sql(
        `insert into account_person (municipality_id, id, account_id, person_id) values ($1, gen_random_uuid(), $2, $3)`,
        [town.municipalityId, account?.id, teacher.personId],
      )
      .catch(() => undefined);
    const ola = await me(await family.as('Ola'));
    expect(ola.canActAs.map(({ personId }) => personId)).toEqual([teacher.personId]);
  });
});

describe('the family’s history', () => {
  it('tells a parent of the child’s decision, and never of the quiet word, the objection or another’s answer', async () => {
    const kari = await family.as('Kari');
    const types = (await history(kari)).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['decision-proposed', 'signature-given', 'member-joined']));
    expect(types).not.toContain('objection-weighed');
    expect(types).not.toContain('talk-asked');
    const own = (await history(kari)).filter(({ type }) => type === 'signature-given');
    expect(own).toEqual([
      expect.objectContaining({
        personName: 'Kari Testesen',
        payload: expect.objectContaining({ answer: 'yes' }),
      }),
    ]);
  });

  it('never holds a quiet word for help, for anyone', async () => {
    for (const client of [coordinator, await family.as('Ola')])
      expect(JSON.stringify(await history(client))).not.toContain('help');
  });

  it('tells the coordinator who has answered while it is open, never what', async () => {
    const signed = (await history(coordinator)).filter(({ type }) => type === 'signature-given');
    expect(signed).toHaveLength(1);
    expect(signed[0]?.payload).not.toHaveProperty('answer');
  });

  it('does not tell whose no it was', async () => {
    await family.sign('Ola', decisionId, 'no', { words: 'Jeg vil noe annet' });
    for (const name of ['Kari', 'Amina']) {
      const found = (await history(await family.as(name))).filter(
        ({ type }) => type === 'decision-not-agreed',
      );
      expect(found).toEqual([expect.objectContaining({ personId: null, personName: null })]);
    }
    const seen = await history(coordinator);
    expect(seen.find(({ type }) => type === 'decision-not-agreed')).toMatchObject({ personId: null });
    expect(seen.map(({ type }) => type)).not.toContain('signature-given');
  });

  it('comes in pages, the newest first, each event once', async () => {
    const all = await history(coordinator);
    const times = all.map(({ id }) => id);
    expect(new Set(times).size).toBe(times.length);
    const half = all[Math.floor(all.length / 2)];
    const { items } = await coordinator.sees<{ items: EventAsSeen[] }>(
      `${family.path}/events?before=${half?.id}`,
    );
    expect(items.map(({ id }) => id)).toEqual(times.slice(times.indexOf(half?.id ?? '') + 1));
  });

  it('is not there for somebody outside the family', async () => {
    expect((await teacher.get(`${family.path}/events`)).status).toBe(404);
    expect((await teacher.get(`${family.path}/export`)).status).toBe(404);
    expect((await coordinator.get(`${family.path}/events?before=not-an-id`)).status).toBe(400);
  });
});

describe('the export', () => {
  it('is accepted by npm run verify, and carries nothing its reader may not see', async () => {
    await untilSealed();
    const kari = await family.as('Kari');
    const file = await kari.sees<{
      events: { event: { type: string } }[];
      document: Record<string, unknown>;
    }>(`${family.path}/export`);
    expect(file.document).toMatchObject({
      family: { name: 'Familien Berg' },
      plan: expect.anything(),
      decisions: [expect.anything()],
    });
    expect(file.events.map(({ event }) => event.type)).toContain('signature-given');
    expect(file.events.map(({ event }) => event.type)).not.toContain('decision-not-agreed');
    expect(JSON.stringify(file)).not.toContain('Jeg vil noe annet');
    expect(await verify(JSON.stringify(file))).toMatchObject({ code: 0 });
    const altered = JSON.stringify(file).replace('leksehjelp', 'leksehjulp');
    expect((await verify(altered)).code).not.toBe(0);
  });

  it('leaves its own line: unseen by others when it is one’s own, told to the family when the coordinator makes it', async () => {
    const types = async (name: string) => (await history(await family.as(name))).map(({ type }) => type);
    expect(await types('Kari')).toContain('export-made');
    expect(await types('Ola')).not.toContain('export-made');
    await coordinator.sees(`${family.path}/export`);
    expect(await types('Ola')).toContain('export-made');
  });
});

describe('the screens', () => {
  const page = (path: string, accept = 'text/html') => fetch(app.url + path, { headers: { accept } });

  it('are one page at every address of theirs, without a word of anybody’s data, never kept and with nothing inline', async () => {
    for (const path of ['/', '/plan', '/forslag/0190f3a0-0000-7000-8000-000000000000']) {
      const answer = await page(path);
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 200, 'no-store']);
      expect(answer.headers.get('content-security-policy')).toMatch(
        /^default-src 'none';script-src 'self';style-src 'self'/,
      );
      const html = await answer.text();
      expect(html).toContain('<div id="app">');
      expect(html).not.toMatch(/<script(?![^>]*src=)|<style|style=|onclick/);
    }
    expect((await page('/', '*/*')).status).toBe(200);
  });

  it('keep their files for good, under names that follow from the content', async () => {
    const html = await (await page('/')).text();
    const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, name]) => name!);
    const packed: (string | null)[] = [];
    for (const file of files) {
      const answer = await fetch(app.url + file, { headers: { 'accept-encoding': 'br' } });
      expect([file, answer.status]).toEqual([file, 200]);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      packed.push(answer.headers.get('content-encoding'));
    }
    expect(packed).toContain('br');
  });

  it.each([
    ...['/api/v1/nothing', '/auth/nothing', '/health/nothing', '/.well-known/nothing', '/demo/nothing'],
    ...['/assets/nothing.js', '/assets/..%2f.built'],
  ])('are not what a machine finds at %s', async (path) => {
    const answer = await page(path);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('tell a script that asks for a page nobody has that there is nothing', async () => {
    expect((await page('/nothing', 'application/json')).status).toBe(404);
  });

  it('leave nothing behind in the browser at log-out', async () => {
    const ola = await browser('Ola');
    const answer = await ola.post('/auth/logout');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
    expect((await ola.send('/api/v1/me')).status).toBe(401);
  });
});

describe('the plain pages', () => {
  it('describe the API and show the demo’s letters', async () => {
    const api = await fetch(`${app.url}/api`);
    expect(api.headers.get('content-security-policy')).toContain("style-src 'self'");
    const html = await api.text();
    expect(html).toContain('GET /api/v1/me</code>');
    expect(html).toContain('POST /api/v1/families/{familyId}/decisions/{decisionId}/signatures</code>');
    expect((await fetch(`${app.url}/demo/mail`)).status).toBe(200);
    expect((await fetch(`${app.url}/pages.css`)).headers.get('content-type')).toContain('text/css');
  });
});

/** A browser with a fresh log-in: as somebody of the family, or as somebody no municipality knows. */
async function browser(name: string | null): Promise<Visitor> {
  const personId = name === null ? null : family.idOf(name);
  const token = randomBytes(32).toString('base64url');
  const [known] = await town.sql<{ id: string }>(
    'select account_id as id from account_person where person_id = $1',
    [personId],
  );
  const account = known?.id ?? randomUUID();
  if (known === undefined)
    await town.sql('insert into account (id, national_number_hash, created_at) values ($1, $2, now())', [
      account,
      randomBytes(32).toString('hex'),
    ]);
  await town.sql(
    `insert into session (id, token_hash, account_id, municipality_id, person_id, acr, auth_at, created_at, last_seen_at, expires_at)
       values ($1, $2, $3, $4, $5, 'high', ctx.at(), ctx.at(), ctx.at(), ctx.at() + interval '1 hour')`,
    [
      randomUUID(),
      createHash('sha256').update(token).digest('hex'),
      account,
      personId === null ? null : town.municipalityId,
      personId,
    ],
  );
  const visitor = new Visitor(app.url);
  visitor.setCookie('vl', token);
  return visitor;
}

async function untilSealed(): Promise<void> {
  for (let n = 0; n < 100; n += 1) {
    const [open] = await town.sql<{ n: number }>(
      `select count(*)::int as n from event e where not exists (select 1 from event_seal s where s.municipality_id = e.municipality_id and s.event_id = e.id)`,
    );
    if (open?.n === 0) return;
    await pause(200);
  }
  throw new Error('the events were not sealed within twenty seconds');
}

/** As a reader runs it: the built program, in a process of its own. */
function verify(text: string): Promise<{ code: number; says: string }> {
  const dir = mkdtempSync(join(tmpdir(), 'export-'));
  const file = join(dir, 'familie.json');
  writeFileSync(file, text);
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'test',
    DATA_DIR: app.dataDir,
    DATABASE_WORKER_URL: app.database.workerUrl,
  };
  return new Promise((done) => {
    execFile(process.execPath, ['dist/scripts/verify.js', file], { env }, (error, out, err) => {
      rmSync(dir, { recursive: true, force: true });
      done({ code: error === null ? 0 : Number(error.code), says: `${out}${err}` });
    });
  });
}
