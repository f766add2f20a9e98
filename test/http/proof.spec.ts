import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import {
  type ExportFile,
  issueReceipt,
  KeyFolder,
  type KeySet,
  laidOutJson,
  newSalt,
  type ReceiptFile,
  saltedHash,
  sealDocument,
  sheetHash,
  versionRoot,
} from '#platform/audit';
import { newId } from '#platform/database';
import { type RunningApp, startApp } from '../support/app.js';

let app: RunningApp;
let insider: pg.Client;
let dir: string;

interface Verdict {
  code: number;
  says: string;
}

const verify = (...args: string[]) => program('verify', ...args);

/** As a reader runs it: the built program, in a process of its own. */
function program(name: string, ...args: string[]): Promise<Verdict> {
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'test',
    DATA_DIR: app.dataDir,
    DATABASE_WORKER_URL: app.database.workerUrl,
  };
  return new Promise((done) => {
    execFile(process.execPath, [`dist/scripts/${name}.js`, ...args], { env }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), says: `${out}${err}` });
    });
  });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

/** Keys of a municipality nobody here knows. */
function strangerKeys(): KeyFolder {
  const keys = new KeyFolder(join(dir, 'stranger'));
  keys.createMissing('2026-11-22T12:00:00.000Z');
  return keys;
}

function onlyReceiptKey(keys: KeyFolder): KeySet {
  return { keys: keys.publicKeys().keys.filter((key) => key.purpose === 'receipt') };
}

function aReceiptFile(): ReceiptFile {
  const parts = [{ part: { kind: 'kindergarten-change', to: 'Solstua' }, salt: newSalt() }];
  const partHashes = parts.map(({ part, salt }) => saltedHash(part, salt));
  const sheet = { rootHash: versionRoot(partHashes), signerId: newId(), parts };
  const record = {
    signatureId: newId(),
    decisionId: newId(),
    version: 1,
    signerId: sheet.signerId,
    givenById: null,
    requirementIds: [newId()],
    answer: 'yes' as const,
    wordsHash: null,
    rootHash: sheet.rootHash,
    sheetHash: sheetHash(sheet),
    partHashes,
    language: 'nb' as const,
    interpretedBy: null,
    route: 'own-device' as const,
    acr: 'high' as const,
    authenticatedAt: '2026-11-22T12:58:00.000Z',
    signedAt: '2026-11-22T13:05:00.000Z',
  };
  const keys = strangerKeys();
  const receipt = issueReceipt(record, keys.signingKey('receipt'));
  return { format: 'velferdslab/receipt@1', receipt, keys: onlyReceiptKey(keys), sheet };
}

function anExport(): ExportFile {
  const keys = strangerKeys();
  const document = { family: 'Familien Berg' };
  const seal = sealDocument(document, '2026-11-22T13:05:00.000Z', keys.signingKey('receipt'));
  return {
    format: 'velferdslab/export@1',
    events: [],
    checkpoints: [],
    keys: onlyReceiptKey(keys),
    document,
    seal,
  };
}

async function published(): Promise<KeySet> {
  const answer = await fetch(`${app.url}/.well-known/jwks.json`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as KeySet;
}

/** All of them at once, so that they are sealed in one batch. */
async function happen(events: number): Promise<void> {
  await insider.query(
    `insert into event (municipality_id, id, type, subject_ids, lane, named_ids, payload, at, salt)
     select 7, id, 'staff-appointed', '{}', 'subjects', '{}', '{"role": "coordinator"}', ctx.at(), $2
     from unnest($1::uuid[]) id`,
    [Array.from({ length: events }, newId), 'ab'.repeat(32)],
  );
}

/** The last batch lies in the folder only once it is sealed in the database. */
async function untilSealed(events: number): Promise<void> {
  const sealed = () => insider.query('select 1 from event_seal').then((seals) => seals.rowCount === events);
  for (let tries = 0; tries < 200 && !(await sealed()); tries++) await pause(100);
  await pause(100);
}

const folder = () => join(app.dataDir, 'checkpoints');
const batches = () => readdirSync(join(folder(), '7', '0')).length;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'proof-'));
  app = await startApp({ worker: true });
  insider = new pg.Client({ connectionString: app.database.superuserUrl });
  await insider.connect();
  await insider.query(`insert into municipality (id, country, name, region_number, region_name, kind, time_zone, in_use_from)
    values (7, 'NO', 'Prøvekommune', '99', 'Prøvefylke', 'municipality', 'Europe/Oslo', '2026-01-01')
    on conflict (id) do update set in_use_from = '2026-01-01'`);
  await happen(3);
});

afterAll(async () => {
  await insider.end();
  await app.stop();
  rmSync(dir, { recursive: true, force: true });
});

describe('the published keys', () => {
  it('are open to anyone and hold no private half', async () => {
    const { keys } = await published();
    expect(new Set(keys.map((key) => key.purpose))).toEqual(new Set(['checkpoint', 'receipt']));
    expect(JSON.stringify(keys)).not.toContain('"d"');
  });

  it('cannot be added to by the role that answers people', async () => {
    const intruder = new pg.Client({ connectionString: app.database.appUrl });
    await intruder.connect();
    const act = intruder.query(`insert into public_key values ('x', 'receipt', '{}', now(), null)`);
    await expect(act).rejects.toThrow('permission denied');
    await intruder.end();
  });
});

describe('npm run verify', () => {
  it('says in words that a receipt and an export hold, and ends with 0', async () => {
    const receipt = await verify(file('receipt.json', laidOutJson(aReceiptFile())));
    expect(receipt).toMatchObject({ code: 0 });
    expect(receipt.says).toContain('word for word the one that was answered');
    expect(receipt.says).toContain('It holds.');
    expect((await verify(file('export.json', JSON.stringify(anExport())))).says).toContain(
      'as it was exported at',
    );
  });

  it('says what does not hold, and ends with 1', async () => {
    const altered = laidOutJson(aReceiptFile()).replace('Solstua', 'Solstue');
    const verdict = await verify(file('altered.json', altered));
    expect(verdict.code).toBe(1);
    expect(verdict.says).toContain('IT DOES NOT HOLD');
    expect((await verify(join(dir, 'nothing-there'))).code).toBe(1);
    expect((await verify(file('other.json', '{"some":"thing"}'))).says).toContain('not a receipt, an export');
    expect((await verify()).says).toContain('npm run verify -- <file');
  });

  it("refuses a stranger's receipt once the municipality's published keys are given", async () => {
    const jwks = file('jwks.json', JSON.stringify(await published()));
    const receipt = file('stranger.json', laidOutJson(aReceiptFile()));
    expect((await verify(receipt, '--keys', jwks)).says).toContain('not among the keys we were given');
  });

  it('holds the running database against its checkpoints, and finds what was changed in it', async () => {
    await untilSealed(3);
    expect(await verify('--database')).toMatchObject({ code: 0 });
    expect(await verify(folder())).toMatchObject({ code: 0 });
    expect(batches()).toBeGreaterThan(0);
    const alter = (role: string) => insider.query('update event set payload = $1', [`{"role": "${role}"}`]);
    await alter('manager');
    const verdict = await verify('--database');
    expect(verdict.code).toBe(1);
    expect(verdict.says).toContain('was changed');
    await alter('coordinator');
    expect(await verify('--database')).toMatchObject({ code: 0 });
  });
});

describe('npm run accept-restore', () => {
  it('wants a reason, and gives up nothing while nothing was lost', async () => {
    expect(await program('accept-restore')).toMatchObject({
      code: 1,
      says: expect.stringContaining('npm run accept-restore -- "why, in one line"'),
    });
    const needless = await program('accept-restore', 'to be on the safe side');
    expect(needless).toMatchObject({ code: 0, says: expect.stringContaining('nothing to accept') });
  });

  it('lets sealing go on after the database was put back, and leaves it told about', async () => {
    await untilSealed(3);
    const known = batches();
    await happen(2);
    await untilSealed(5);
    // Put back to where it was before those two: the database forgets them, the folder does not.
    await insider.query(`with lost as (delete from event_seal s using checkpoint c
        where c.id = s.checkpoint_id and c.seq > ${known} returning s.event_id)
      delete from event where id in (select event_id from lost)`);
    await insider.query(`delete from checkpoint where seq > ${known}`);
    expect((await verify('--database')).says).toContain('It was rolled back');

    const accepted = await program('accept-restore', 'disk lost, put back to 12:01');
    expect(accepted).toMatchObject({ code: 0 });
    expect(accepted.says).toContain(`Municipality 7: batches ${known + 1} to ${known + 1} are given up.`);
    await happen(1);
    await untilSealed(4);
    const verdict = await verify('--database');
    expect(verdict).toMatchObject({ code: 0 });
    expect(verdict.says).toContain('were lost when the database was put back');
  });
});
