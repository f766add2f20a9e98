import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { loadMunicipalities } from '#municipalities';
import { readSettings, type Settings } from '#platform/config';
import { families } from '../../scripts/demo/families.js';
import { isDemoEmpty, seedDemo } from '../../scripts/demo/seed.js';
import { startApp, type RunningApp } from '../support/app.js';
import { Visitor } from '../support/visitor.js';

let app: RunningApp;
let settings: Settings;
let folder: string;

const patience = 120_000;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'velferdslab-story-'));
  app = await startApp({ worker: true });
  settings = readSettings({
    NODE_ENV: 'test',
    PORT: new URL(app.url).port,
    DATA_DIR: app.dataDir,
    DATABASE_OWNER_URL: app.database.ownerUrl,
  });
  await loadMunicipalities(app.database.ownerUrl);
  expect(await isDemoEmpty(settings)).toBe(true);
  await seedDemo(settings);
}, patience);
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Played {
  readonly code: number | null;
  readonly said: string;
}

/** The story as `npm run demo:story -- --file …` plays it. */
function play(file: string, environment: Record<string, string> = {}): Promise<Played> {
  const env = { PATH: process.env.PATH, PORT: new URL(app.url).port, DATA_DIR: app.dataDir, ...environment };
  const child = spawn(process.execPath, ['dist/scripts/demo-story.js', '--file', file], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((done) => child.once('exit', (code) => done({ code, said })));
}

async function sees<T>(who: Visitor, path: string): Promise<T> {
  const answer = await who.send(path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return (await answer.json()) as T;
}

describe('the demo', () => {
  it.each(families.map((family) => [family.name, family] as const))(
    '%s stands where the demo says it does',
    async (_, family) => {
      const coordinator = new Visitor(app.url);
      await coordinator.login(family.coordinator);
      const { items } = await sees<{ items: { id: string; name: string }[] }>(
        coordinator,
        '/api/v1/families',
      );
      const id = items.find(({ name }) => name === family.name)?.id ?? '';
      const decisions = await sees<{ items: { question: string; status: string }[] }>(
        coordinator,
        `/api/v1/families/${id}/decisions`,
      );
      const asked = family.acts.flatMap((act) =>
        act.act === 'propose' || act.act === 'hand-over' ? [act] : [],
      );
      const claimed = asked.map(({ key, question }) => [question, family.claims[key]]);
      const found = decisions.items.map(({ question, status }) => [question, status]);
      expect(found.sort()).toEqual(claimed.sort());
    },
    30_000,
  );

  it('has an answer on every route, one given with a fullmakt, and a coordinator to follow the one there is', async () => {
    const owner = new pg.Client({ connectionString: app.database.superuserUrl });
    await owner.connect();
    const { rows } = await owner.query<{ route: string; delegated: boolean }>(
      'select route, bool_or(delegation_id is not null) as delegated from signature group by route',
    );
    const offers = await owner.query('select 1 from hand_over where accepted_at is not null');
    await owner.end();
    const routes = rows.map(({ route }) => route).sort();
    expect(routes).toEqual(['assisted', 'guest-device', 'oral', 'own-device', 'paper']);
    expect(rows.some(({ delegated }) => delegated)).toBe(true);
    expect(offers.rowCount).toBe(1);
  });

  it('has something on every screen: a full work list, a young person who is asked, a family that rests, every area of life', async () => {
    const as = async (ref: string) => {
      const visitor = new Visitor(app.url);
      await visitor.login(ref);
      return <T>(path: string) => sees<T>(visitor, `/api/v1/${path}`);
    };
    interface Me {
      readonly families: { id: string; name: string; step: string }[];
      readonly waiting: { kind: string }[];
      readonly hidden: boolean;
    }
    const hanne = await as('hanne');
    const { families: hers } = await hanne<Me>('me');
    expect(hers.length).toBeGreaterThanOrEqual(5);
    const list = await hanne<{ items: { kind: string }[]; counts: Record<string, number> }>(
      'work-list?tab=all',
    );
    const kinds = list.items.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ...[
          'help',
          'talk',
          'hear-child',
          'not-agreed',
          'draft',
          'service-promise',
          'call-back',
          'answers',
          'late-step',
        ],
      ]),
    );
    for (const tab of ['mine', 'family', 'overdue', 'stuck'])
      expect([tab, list.counts[tab]]).not.toEqual([tab, 0]);
    const jonas = await (await as('jonas'))<Me>('me');
    expect(jonas.waiting.map(({ kind }) => kind)).toContain('child-view');
    expect(jonas.hidden).toBe(true);
    const rune = await (await as('rune'))<Me>('me');
    expect(rune.waiting.map(({ kind }) => kind)).toContain('service-promise');
    const guro = await (await as('guro'))<Me>('me');
    expect(guro.families.map(({ step }) => step)).toEqual(['resting']);
    const lars = await as('lars');
    const id = hers.find(({ name }) => name === 'Familien Solvang')?.id ?? '';
    const home = await lars<{ coordinator: { phone: string }; areas: { area: string }[] }>(
      `families/${id}/home`,
    );
    expect(home.coordinator.phone).toMatch(/^\+47 66/);
    expect(home.areas.map(({ area }) => area)).toEqual(
      expect.arrayContaining([
        'housing',
        'economy',
        'school',
        'mental-health',
        'parenting',
        'network',
        'leisure',
        'safety',
      ]),
    );
  }, 30_000);

  it('is made once', async () => {
    expect(await isDemoEmpty(settings)).toBe(false);
  });

  it('is refused where real families are', async () => {
    await expect(seedDemo({ ...settings, demo: false })).rejects.toThrow('in the demo only');
  });

  it('holds no national number in clear in any row of the database', async () => {
    const persons = JSON.parse(readFileSync('libs/identity/src/demo/persons.json', 'utf8')) as {
      pid: string;
    }[];
    const owner = new pg.Client({ connectionString: app.database.superuserUrl });
    await owner.connect();
    try {
      const { rows } = await owner.query<{ name: string }>(
        `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
          where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
      );
      const numbers = persons.map(({ pid }) => pid).join('|');
      for (const { name } of rows) {
        const found = await owner.query(`select 1 from ${name} t where t::text ~ $1 limit 1`, [
          `(${numbers})`,
        ]);
        expect([name, found.rowCount]).toEqual([name, 0]);
      }
    } finally {
      await owner.end();
    }
  }, 60_000);
});

describe('the story', () => {
  it(
    'plays a family from its file to verified receipts, and again with new people',
    async () => {
      for (const file of [
        'docs/example-family.json',
        'docs/example-family.json',
        'docs/example-family-da.json',
      ]) {
        const { code, said } = await play(file);
        expect(said).toContain('Everyone who had to say yes has said yes, and the plan has changed.');
        expect(said.match(/It holds\./g)).toHaveLength(3);
        expect(said).toMatch(/"Du har en (melding|besked)", and nothing of what it is about/);
        expect(said).not.toMatch(/\b\d{10,11}\b/);
        expect(code).toBe(0);
      }
    },
    patience,
  );

  it('answers a wrong file line by line and sends nothing', async () => {
    const example = JSON.parse(readFileSync('docs/example-family.json', 'utf8')) as Record<string, never>;
    const wrong = structuredClone(example) as unknown as {
      language: string;
      members: { birthDate: string; nationalNumber: string }[];
      proposal: { parts: { kind: string; colour?: string }[] };
    };
    wrong.language = 'sv';
    wrong.members[0]!.birthDate = '2017-02-30';
    wrong.members[1]!.nationalNumber = '14038812345';
    wrong.proposal.parts[0]!.kind = 'holiday';
    wrong.proposal.parts[1]!.colour = 'blue';
    const file = join(folder, 'wrong.json');
    writeFileSync(file, JSON.stringify(wrong));
    const { code, said } = await play(file);
    expect(code).toBe(1);
    const lines = said.trim().split('\n');
    expect(lines[0]).toBe(`${file} cannot be played. 5 things are wrong:`);
    expect(lines.slice(1).map((line) => line.trim().split(' ')[0])).toEqual([
      'language',
      'members[0].birthDate',
      'members[1].nationalNumber',
      'proposal.parts[0].kind',
      'proposal.parts[1].colour',
    ]);
    expect(said).not.toContain('    at ');
  });

  it('says plainly when no server runs', async () => {
    const { code, said } = await play('docs/example-family.json', { PORT: '9' });
    expect(code).toBe(1);
    expect(said.trim()).toBe('No Velferdslab answers on http://localhost:9. Start it first: npm start');
  });
});
