import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { step } from '../support/a-family.js';
import { startApp, type RunningApp } from '../support/app.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { Town } from '../support/town.js';
import { dayOf } from '../support/days.js';
import { alike, counts, secrets, told, Twin, uuid, type Told } from './twins.js';

let app: RunningApp;
let mail: MailServer;
let town: Town;
let insider: pg.Client;
let plain: Twin;
let full: Twin;
let reads: string[];
let description: { paths: Record<string, Record<string, unknown>> };

beforeAll(async () => {
  mail = await startMailServer();
  const environment = {
    LOG_LEVEL: 'info',
    SMTP_URL: mail.url,
    RATE_PER_SESSION: '100000',
    RATE_PER_IP: '100000',
  };
  app = await startApp({ worker: true, environment });
  insider = new pg.Client({ connectionString: app.database.superuserUrl });
  await insider.connect();
  town = await Town.open(app);
  const unit = await town.service('Familieteamet', 'family-support');
  plain = await Twin.born(town, unit, 'ola-en@example.test');
  full = await Twin.born(town, unit, 'ola-to@example.test');
  await full.keepsToHerself(unit);
  description = (await (await fetch(`${app.url}/api/openapi.json`)).json()) as typeof description;
  reads = Object.keys(description.paths).filter(
    (path) => 'get' in (description.paths[path] ?? {}) && !path.includes('/demo/'),
  );
}, 120_000);
afterAll(async () => {
  if (process.env.SHOW_OUTPUT) console.log(app.output().slice(-6000));
  await mail.stop();
  await Promise.all([town.close(), insider.end(), app.stop()]);
});

/** Every page of the family a reader can ask for without an id of their own. */
const pages = () =>
  reads.filter((path) => (path.match(/\{/g) ?? []).length === (path.includes('{familyId}') ? 1 : 0));
const at = (path: string, twin: Twin) => path.replace('{familyId}', twin.family.id);
const both = async (path: string): Promise<readonly [Told, Told]> => [
  await told(plain.ola, at(path, plain)),
  await told(full.ola, at(path, full)),
];

interface Row {
  readonly kind: string;
  readonly id: string;
}
interface Works {
  readonly items: readonly Row[];
}
type Own = Record<string, unknown[]>;
interface Waits {
  readonly waiting: readonly Row[];
}

function expectNoSecret(where: string, text: string): void {
  const found = [...Object.values(secrets), ...Object.values(full.hidden)].filter((one) =>
    text.includes(one),
  );
  expect([where, found]).toEqual([where, []]);
}

describe('what the mother keeps to herself does not leak through', () => {
  it('list counts', async () => {
    // What an export proves hangs on what was sealed meanwhile, anywhere in the municipality; it has a test of its own.
    for (const path of pages().filter((one) => !one.endsWith('/export'))) {
      const [one, other] = await both(path);
      if (one.status !== 200) continue;
      expect([path, counts(JSON.parse(other.text))]).toEqual([path, counts(JSON.parse(one.text))]);
    }
  });

  it('badges', async () => {
    for (const path of ['/api/v1/me', '/api/v1/families', '/api/v1/families/{familyId}/home']) {
      const [one, other] = await both(path);
      expect([path, alike(other).text]).toEqual([path, alike(one).text]);
    }
  });

  it('ETags and sizes', async () => {
    for (const path of pages().filter((one) => !one.endsWith('/export'))) {
      const [one, other] = (await both(path)).map(alike) as [Told, Told];
      expect([path, other.status, other.headers, other.text.length]).toEqual([
        path,
        one.status,
        one.headers,
        one.text.length,
      ]);
    }
    for (const n of [1, 2, 3, 4, 5, 6])
      for (const path of [
        'plan',
        `actions/${full.hidden['actionId']}/lane`,
        `decisions/${full.hidden['decisionId']}`,
      ]) {
        const asked = await told(full.ola, `${full.path}/${path}`, {
          headers: { 'if-none-match': `"${n}"` },
        });
        expect([path, n, asked.status]).toEqual([path, n, path === 'plan' ? 200 : 404]);
      }
  });

  it('error texts', async () => {
    const hidden = Object.values(full.hidden);
    for (const [path, operations] of Object.entries(description.paths)) {
      const names = [...path.matchAll(/\{(\w+)\}/g)]
        .map(([, name]) => name)
        .filter((name) => name !== 'familyId');
      if (!path.includes('{familyId}') || names.length === 0) continue;
      for (const method of Object.keys(operations)) {
        const tries = await Promise.all(
          hidden.map(async (id) => {
            const address = (one: string) =>
              names.reduce(
                (whole: string, name) =>
                  whole.replace(`{${name}}`, name === 'n' ? '1' : name === 'kind' ? 'phone' : one),
                at(path, full),
              );
            const body = { personId: id, serviceId: id, onId: id, subjectId: id, reason: id };
            const init = {
              method: method.toUpperCase(),
              headers: {
                'content-type': 'application/json',
                'if-match': '"1"',
                'idempotency-key': randomUUID(),
              },
              ...(method === 'get' ? {} : { body: JSON.stringify(body) }),
            };
            return [
              await told(full.ola, address(id), init),
              await told(full.ola, address(randomUUID()), init),
            ] as const;
          }),
        );
        for (const [real, madeUp] of tries) {
          expect([method, path, alike(real)]).toEqual([method, path, alike(madeUp)]);
          expectNoSecret(`${method} ${path}`, `${JSON.stringify(real.headers)}${real.text}`);
        }
      }
    }
  });

  it('history entries', async () => {
    const [one, other] = await both('/api/v1/families/{familyId}/events');
    expect(alike(other).text).toEqual(alike(one).text);
    const types = await full.family.recorded();
    expect(types).toEqual(expect.arrayContaining(['own-promise-made', 'paper-added', 'decision-drafted']));
    expect((await told(full.kari, `${full.path}/events`)).text.length).toBeGreaterThan(other.text.length);
  });

  it('a decision whose text names a private item', async () => {
    for (const twin of [plain, full]) {
      const { family } = twin;
      const owner = { kind: 'civil-society', name: secrets.owner };
      const mine = step('economy', family.idOf('Kari'), secrets.part);
      const parts = [
        step('school', family.idOf('Amina'), 'Leksehjelp'),
        { ...mine, payload: { ...(mine['payload'] as object), owner } },
      ];
      // Told about the whole of it, so it names what one part alone should.
      const about =
        twin === full ? [secrets.question, secrets.urgent] : ['Hva gjør vi i høst?', 'Det haster'];
      const [question = '', urgentBecause] = about;
      const urgent = { urgent: true, urgentBecause };
      twin.decisionId = await family.propose(question, parts, family.coordinator, urgent);
    }
    const page = `${full.path}/decisions/${full.decisionId}`;
    const hers = (await told(full.kari, page)).text;
    for (const words of [secrets.owner, secrets.question, secrets.urgent]) expect(hers).toContain(words);
    for (const path of [page, `${page}/versions/1/sheet`, `${page}/requirements`, `${full.path}/decisions`])
      expectNoSecret(path, JSON.stringify(await told(full.ola, path)));
    expectNoSecret('me', (await told(full.ola, '/api/v1/me')).text);
    const decision = await full.family.decision(full.decisionId, full.ola);
    expect(decision.parts.map(({ payload }) => payload.title)).toEqual(['Leksehjelp']);
    expect(decision).toMatchObject({ question: null, urgentBecause: null, areas: ['school'] });
    const { waiting } = await full.ola.sees<Waits>('/api/v1/me');
    const asked = waiting.find(({ id }) => id === full.decisionId);
    expect(asked).toMatchObject({ kind: 'decision', title: null, areas: ['school'] });
  });

  it('the list of work of whoever coordinates and sees only some of it, or nothing', async () => {
    const { family, kari, coordinator, path } = full;
    const shared = step('economy', family.idOf('Kari'), 'Gjeldsrådgiver', { lane: 'consented-services' });
    const hers = step('work', family.idOf('Kari'), secrets.part);
    const some = await family.propose(secrets.unseen, [shared, hers], kari);
    const none = await family.propose(secrets.unseen, [hers], kari);
    for (const id of [some, none])
      await kari.does(`${path}/decisions/${id}/talks`, { kind: 'talk', words: 'Ring meg' });
    const list = await told(coordinator, '/api/v1/work-list?tab=all');
    const mine = await told(coordinator, '/api/v1/me');
    for (const { text } of [list, mine]) expect(text).not.toContain(secrets.unseen);
    for (const rows of [(JSON.parse(list.text) as Works).items, (JSON.parse(mine.text) as Waits).waiting]) {
      const talks = rows.filter(({ kind }) => kind === 'talk');
      const found = [some, none].map((id) => talks.find((one) => one.id === id));
      expect(found).toMatchObject([
        { title: null, areas: ['economy'] },
        { title: null, areas: [] },
      ]);
    }
    const searched = await coordinator.sees<Works>('/api/v1/work-list?tab=all&q=flytte');
    expect(searched.items).toEqual([]);
    expect((await told(coordinator, `${path}/decisions`)).text).not.toContain(secrets.unseen);
    expect((await told(coordinator, `${path}/decisions/${none}`)).status).toBe(404);
  });

  it('documents and their metadata', async () => {
    expect((await told(full.kari, `${full.path}/papers`)).text).toContain(secrets.fileName);
    for (const act of ['file', 'picture'])
      for (const id of [full.hidden['documentId'], full.hidden['paperId']]) {
        const refused = await told(full.ola, `${full.path}/papers/${id}/${act}`);
        const madeUp = await told(full.ola, `${full.path}/papers/${randomUUID()}/${act}`);
        expect(alike(refused)).toEqual(alike(madeUp));
        expect([refused.status, refused.headers['content-disposition'] ?? null]).toEqual([404, null]);
      }
    expectNoSecret('papers', JSON.stringify(await told(full.ola, `${full.path}/papers`)));
  });

  it('export', async () => {
    for (const twin of [plain, full]) await twin.family.nothingHappens();
    const [one, other] = await both('/api/v1/families/{familyId}/export');
    expectNoSecret('export', `${JSON.stringify(other.headers)}${other.text}`);
    type Sealed = { document: Record<string, unknown[]> };
    const sizes = ({ text }: Told) =>
      Object.entries((JSON.parse(text) as Sealed).document)
        .filter(([name, list]) => !['accessLog', 'waiting'].includes(name) && Array.isArray(list))
        .map(([name, list]) => [name, list.length]);
    expect(sizes(other)).toEqual(sizes(one));
    expect((await told(full.kari, `${full.path}/export`)).text).toContain(secrets.promise);
    const [mine, his] = (await both('/api/v1/me/export')).map(({ text }) => JSON.parse(text) as Own);
    expect(['answers', 'words', 'messages'].map((name) => his?.[name]?.length)).toEqual(
      ['answers', 'words', 'messages'].map((name) => mine?.[name]?.length),
    );
    expectNoSecret('my data', JSON.stringify(his));
  });

  it('notification text', async () => {
    // Letters go in the daytime.
    const day = dayOf(await town.now(), 2);
    await town.moveTo(`${day}T10:00:00.000Z`);
    for (const twin of [plain, full]) await twin.logIn();
    await full.family.until(async () => (mail.received.length < 2 ? 'no letters yet' : null));
    for (const twin of [plain, full]) await twin.family.nothingHappens();
    const lettersTo = (address: string) => mail.received.filter(({ to }) => to.includes(address));
    const letters = lettersTo('ola-to@example.test');
    expect(letters.length).toBeGreaterThan(0);
    expect(letters.length).toBe(lettersTo('ola-en@example.test').length);
    for (const { text } of letters) {
      expectNoSecret('letter', text);
      expect(text).not.toMatch(/Kari|Amina|Familieteamet|Leksehjelp|Hva gjør vi|Testesen/);
    }
    expectNoSecret('inbox', (await told(full.ola, '/api/v1/me')).text);
  });

  it('receipts', async () => {
    const { family } = full;
    const hers = await family.sign('Kari', full.decisionId, 'yes-with-words', { words: secrets.signed });
    const his = await family.sign('Ola', full.decisionId);
    const receipt = (id: string) => `${full.path}/signatures/${id}/receipt`;
    expect((await told(full.kari, receipt(hers.signatureId))).text).toContain(secrets.owner);
    expect(alike(await told(full.ola, receipt(hers.signatureId)))).toEqual(
      alike(await told(full.ola, receipt(randomUUID()))),
    );
    const own = await told(full.ola, receipt(his.signatureId));
    expect(own.status).toBe(200);
    expectNoSecret('receipt', JSON.stringify(own));
  });

  it('the access log itself', async () => {
    for (const twin of [plain, full]) await twin.kari.sees(`${twin.path}/plan`);
    const log = `${full.path}/access-log`;
    expectNoSecret('log', (await told(full.ola, log)).text);
    const { items } = JSON.parse((await told(full.ola, log)).text) as {
      items: { subjects: { id: string }[]; viewer: { id: string } }[];
    };
    expect(items.length).toBeGreaterThan(0);
    const hers = full.family.idOf('Kari');
    expect(items.filter(({ subjects }) => subjects.some(({ id }) => id === hers))).toEqual([]);
    const narrowed = await told(full.ola, `${log}?subject=${hers}`);
    expect((JSON.parse(narrowed.text) as { items: unknown[] }).items).toEqual([]);
  });

  it('ids in URLs', async () => {
    for (const path of pages()) {
      const answer = await told(full.ola, at(path, full));
      expectNoSecret(path, `${JSON.stringify(answer.headers)}${answer.text}`);
    }
    const withNested = Object.keys(description.paths).filter((path) => /\{familyId\}.*\{/.test(path));
    for (const path of withNested.filter((one) => reads.includes(one)))
      for (const id of Object.values(full.hidden)) {
        const address = at(path, full)
          .replace('{kind}', 'phone')
          .replace('{n}', '1')
          .replace(/\{\w+\}/g, id);
        expect([path, (await told(full.ola, address)).status]).toEqual([path, expect.any(Number)]);
        expect([path, (await told(full.ola, address)).status >= 400]).toEqual([path, true]);
      }
  });

  it('OpenAPI examples', () => {
    const written = JSON.stringify(description);
    expect(written.match(uuid) ?? []).toEqual([]);
    expect(written.match(/\b\d{11}\b|\b\d{6}-\d{4}\b/g) ?? []).toEqual([]);
    expect(written.match(/[\w.+-]+@[\w-]+\.\w+/g) ?? []).toEqual([]);
    expect(written.match(/\b(?:\+?4[57] ?)?\d{8}\b/g) ?? []).toEqual([]);
    expectNoSecret('description', written);
  });

  it('server logs', async () => {
    const number = '06867920607';
    const path = `${full.path}/papers/notes`;
    const note = {
      on: 'person',
      onId: full.family.idOf('Kari'),
      area: 'work',
      lane: 'only-me',
      words: secrets.note,
    };
    await insider.query(
      `create function app.breaks() returns trigger language plpgsql as $$ begin raise exception 'failing row: %', new using errcode = 'XX000'; end $$;
       create trigger breaks before insert on paper for each row execute function app.breaks()`,
    );
    const failed = await told(full.kari, path, {
      ...{ method: 'POST', body: JSON.stringify(note), headers: { 'content-type': 'application/json' } },
    });
    await insider.query('drop trigger breaks on paper; drop function app.breaks()');
    expect(failed.status).toBe(500);
    expectNoSecret('answer', failed.text);
    await full.coordinator.post(`${full.path}/members`, {
      person: { givenName: 'Nadia', familyName: 'Testesen', nationalNumber: number, birthDate: '1979-06-86' },
    });
    await full.ola.raw(`${full.path}/plan?words=${encodeURIComponent(secrets.note)}`);
    const [session] = await town.sql<{ hash: string }>('select token_hash as hash from session limit 1');
    const said = app.output();
    expect(said).toContain('"fault"');
    expectNoSecret('log', said);
    for (const word of [number, 'Testesen', 'Nadia', 'Amina', 'example.test', session?.hash ?? 'none'])
      expect([word, said.includes(word)]).toEqual([word, false]);
    expect(said.match(/vl=[\w-]+/g) ?? []).toEqual([]);
  });
});
