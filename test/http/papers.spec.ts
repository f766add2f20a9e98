import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { FileSweep, FolderStore } from '#documents';
import { headOf, loadSecretKeys, RolePool, sealVault, vaultAad, WorkerDatabase } from '#platform/database';
import { FamilyStory } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Answer, Client, Unit } from '../support/town.js';
import { Visitor } from '../support/visitor.js';

interface Paper {
  readonly id: string;
  readonly words: string | null;
  readonly file: { readonly name: string; readonly bytes: number; readonly type: string } | null;
  readonly lane: string;
  readonly lanes: string[];
  readonly takenAwayAt: string | null;
  readonly author: { readonly name: string | null; readonly service: string | null };
  readonly allowedActions: readonly string[];
}

const at = (base64: string) => Buffer.from(base64, 'base64');
const photo = at(
  '/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJQChn//2Q==',
);
/** Where it was taken, as a phone writes it down: in a segment of its own before the picture. */
const place = 'Exif\0\0 GPSLatitude 59.9139 GPSLongitude 10.7522';
const taken = Buffer.concat([
  photo.subarray(0, 2),
  Buffer.from([0xff, 0xe1, 0, place.length + 2]),
  Buffer.from(place),
  photo.subarray(2),
]);
const words = (text: string) => ({ name: 'notat.txt', bytes: Buffer.from(text) });
const zip = Buffer.concat([Buffer.from('PK\x03\x04bomb'), Buffer.from('PK\x05\x06'), Buffer.alloc(18)]);

/** A picture of 900 million points in some hundred bytes. */
function pictureBomb(): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(30_000, 0);
  head.writeUInt32BE(30_000, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(4096))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

function crc(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

describe('notes and documents', () => {
  let stage: Stage;
  let family: FamilyStory;
  let school: Unit;
  let kari: Client;
  let ola: Client;
  let teacher: Client;

  beforeAll(async () => {
    stage = await openStage();
    const { town, coordinator, service } = stage;
    school = await town.service('Nordre skole', 'school');
    teacher = await town.employee('Tor', 'professional', school);
    family = await FamilyStory.begin(town, coordinator, service);
    for (const name of ['Kari', 'Ola']) await family.member(name, await town.aged(42));
    await family.member('Amina', await town.aged(9));
    for (const name of ['Kari', 'Ola']) {
      await family.responsible(name, 'Amina');
      await family.livesWith(name, 'Amina');
    }
    await inTeam(teacher, school);
    [kari, ola] = [await family.as('Kari'), await family.as('Ola')];
    teacher = await town.logIn(teacher.personId);
  }, 60_000);
  afterAll(() => stage.close());

  /** A place in the team, as an agreed decision would have put it there. */
  async function inTeam({ personId }: Client, { id }: Unit): Promise<void> {
    const past = new pg.Client({ connectionString: stage.app.database.superuserUrl });
    await past.connect();
    await past.query(`set session_replication_role = replica`);
    await past.query(
      `insert into team_member (municipality_id, id, family_id, person_id, service_id, duty, basis_id, valid_from)
       select municipality_id, gen_random_uuid(), family_id, $2, $3, 'professional', basis_id, valid_from from team_member where family_id = $1 limit 1`,
      [family.id, personId, id],
    );
    await past.end();
    await stage.town.sql(`select app.refresh_family_access(municipality_id, id) from family where id = $1`, [
      family.id,
    ]);
  }

  const papers = async (reader: Client): Promise<Paper[]> =>
    (await reader.sees<{ items: Paper[] }>(`${family.path}/papers`)).items;
  const seenBy = async (reader: Client, id: string) => (await papers(reader)).find((one) => one.id === id);
  const about = (lane: string, more: Record<string, unknown> = {}) => ({
    ...{ on: 'person', onId: family.idOf('Amina'), area: 'school', lane, ...more },
  });
  const note = async (by: Client, text: string, lane = 'subjects') =>
    (await by.does<{ id: string }>(`${family.path}/papers/notes`, { ...about(lane), words: text })).id;
  const put = (
    by: Client,
    file: { name: string; bytes: Uint8Array },
    lane = 'subjects',
    headers = {},
  ): Promise<Answer> => by.upload(`${family.path}/papers/documents`, about(lane), file, headers);
  const fileOf = (reader: Client, id: string) => reader.raw(`${family.path}/papers/${id}/file`);
  const onDisk = () => {
    const folder = join(stage.app.dataDir, 'documents');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(whole|small)$/.test(name))
      .map((name) => readFileSync(join(folder, name)));
  };

  it('are for those they are about and who answer for them, until the author lets more in', async () => {
    const id = await note(kari, 'Amina gruer seg til gym');
    expect(await seenBy(ola, id)).toMatchObject({ words: 'Amina gruer seg til gym', allowedActions: [] });
    expect(await seenBy(teacher, id)).toBeUndefined();
    expect(await seenBy(await family.as('Amina'), id)).toMatchObject({
      author: { name: expect.stringContaining('Kari') },
    });
    await kari.does(`${family.path}/papers/${id}/lane`, { lane: 'consented-services' });
    expect(await seenBy(teacher, id)).toBeUndefined();
    for (const name of ['Kari', 'Ola']) await family.consents(name, 'Amina', school, ['school']);
    expect(await seenBy(teacher, id)).toMatchObject({ lane: 'consented-services' });
    expect((await ola.post(`${family.path}/papers/${id}/lane`, { lane: 'only-me' })).status).toBe(403);
    const log = await kari.sees<{ items: { kind: string }[] }>(`${family.path}/access-log`);
    expect(log.items.map(({ kind }) => kind)).toContain('papers');
  });

  it('about a child two answer for reach further by nobody’s word alone', async () => {
    const text = 'Amina vil bytte lag';
    const wide = await kari.post(`${family.path}/papers/notes`, { ...about('family'), words: text });
    expect(wide).toMatchObject({ status: 409, body: { code: 'paper-others-decide' } });
    expect((await put(kari, words(text), 'household')).body).toMatchObject({ code: 'paper-others-decide' });
    const id = await note(kari, text);
    const widened = await kari.post(`${family.path}/papers/${id}/lane`, { lane: 'family' });
    expect(widened).toMatchObject({ status: 409, body: { code: 'paper-others-decide' } });
    expect((await seenBy(kari, id))?.lanes).toEqual([
      'subjects',
      'only-me',
      'named-persons',
      'consented-services',
    ]);
    expect((await seenBy(ola, id))?.lanes).toEqual([]);
    const { about: whom } = await kari.sees<{ about: { personId: string; alone: string[] }[] }>(
      `${family.path}/papers`,
    );
    const alone = (name: string) => whom.find(({ personId }) => personId === family.idOf(name))?.alone;
    expect([alone('Kari')?.includes('school'), alone('Amina')]).toEqual([true, []]);
  });

  it('are gone for a service with the consent, on the very next request, the file as well', async () => {
    const { body } = await put(kari, words('Karakterene fra skolen'), 'consented-services');
    const id = String(body['id']);
    expect(await (await fileOf(teacher, id)).text()).toBe('Karakterene fra skolen');
    const preview = await kari.sees<{ papers: Paper[] }>(`${family.path}/preview?service=${school.id}`);
    expect(preview.papers.map((one) => one.id)).toContain(id);
    const { items } = await kari.sees<{ items: { id: string; state: string; serviceId: string }[] }>(
      `${family.path}/consents`,
    );
    for (const one of items.filter((each) => each.state === 'given' && each.serviceId === school.id))
      await kari.post(`${family.path}/consents/${one.id}/withdraw`);
    const refused = await fileOf(teacher, id);
    expect([refused.status, await seenBy(teacher, id)]).toEqual([404, undefined]);
    expect(await refused.text()).not.toContain('notat');
    const after = await kari.sees<{ papers: Paper[] }>(`${family.path}/preview?service=${school.id}`);
    expect(after.papers).toEqual([]);
  });

  it('kept to oneself leave no trace with anyone else, and can be deleted', async () => {
    const secret = 'Jeg er redd for at vi flytter';
    const id = await note(kari, secret, 'only-me');
    for (const reader of [ola, teacher, family.coordinator])
      for (const path of ['papers', 'events', 'access-log', 'home', 'export']) {
        const { wire } = await reader.get(`${family.path}/${path}`);
        expect([path, wire.includes(id), wire.includes(secret)]).toEqual([path, false, false]);
      }
    for (const act of ['lane', 'take-away', 'delete'])
      expect(
        (await ola.post(`${family.path}/papers/${id}/${act}`, act === 'lane' ? { lane: 'family' } : {}))
          .status,
      ).toBe(404);
    expect((await kari.get(`${family.path}/export`)).wire).toContain(secret);
    expect((await kari.post(`${family.path}/papers/${id}/take-away`)).body).toMatchObject({
      code: 'paper-never-shared',
    });
    await kari.does(`${family.path}/papers/${id}/delete`);
    expect(await stage.town.sql('select 1 from paper where id = $1', [id])).toEqual([]);
  });

  it('once shared are only taken out of sight: when and by whom stays, and no word of it', async () => {
    const { body } = await put(kari, { name: 'Brev fra legen.pdf', bytes: taken });
    const id = String(body['id']);
    expect(await seenBy(ola, id)).toMatchObject({ file: { name: 'Brev fra legen.jpg', type: 'image/jpeg' } });
    await kari.does(`${family.path}/papers/${id}/lane`, { lane: 'only-me' });
    expect((await kari.post(`${family.path}/papers/${id}/delete`)).body).toMatchObject({
      code: 'paper-shared',
    });
    await kari.does(`${family.path}/papers/${id}/lane`, { lane: 'subjects' });
    await kari.does(`${family.path}/papers/${id}/take-away`);
    const left = await seenBy(ola, id);
    expect(left).toMatchObject({
      words: null,
      file: null,
      takenAwayAt: expect.any(String),
      allowedActions: [],
    });
    for (const reader of [kari, ola]) expect((await fileOf(reader, id)).status).toBe(404);
    expect((await ola.get(`${family.path}/papers`)).wire).not.toContain('legen');
  });

  it('are kept sealed, under no name, and without where a photo was taken', async () => {
    const plain = 'Dette skal ingen lese på disken';
    await put(kari, words(plain));
    const { body } = await put(kari, { name: '../../Hjemme i Storgata.jpg', bytes: taken });
    const answer = await fileOf(ola, String(body['id']));
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect([taken.includes('GPSLatitude'), bytes.includes('GPS'), bytes.includes('Exif')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      ...{
        'content-type': 'image/jpeg',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
      'content-disposition': `attachment; filename="Hjemme i Storgata.jpg"; filename*=UTF-8''Hjemme%20i%20Storgata.jpg`,
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    const small = await ola.raw(`${family.path}/papers/${String(body['id'])}/picture`);
    expect([small.status, small.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    for (const sealed of onDisk())
      expect([sealed.includes(plain), sealed.includes('JFIF'), sealed.includes('GPS')]).toEqual([
        false,
        false,
        false,
      ]);
  });

  it.each([
    [
      'a web page called a picture',
      'bilde.png',
      Buffer.from('<html><script>alert(1)</script></html>'),
      422,
      'file-not-safe',
    ],
    ['a drawing that can run', 'tegning.svg', Buffer.from('<svg onload="alert(1)"/>'), 422, 'file-not-safe'],
    ['an archive', 'alt.pdf', zip, 415, 'file-not-taken'],
    ['a picture that is an archive as well', 'begge.jpg', Buffer.concat([photo, zip]), 422, 'file-not-safe'],
    ['a picture of 900 million points', 'bombe.png', pictureBomb(), 422, 'file-too-many-points'],
    ['half a picture', 'halv.jpg', photo.subarray(0, 120), 422, 'file-unreadable'],
    ['nothing', 'tom.pdf', Buffer.alloc(0), 422, 'file-unreadable'],
    ['more than fits', 'stor.txt', Buffer.alloc(10_485_761, 'a'), 413, 'too-large'],
  ])('refuse %s', async (_, name, bytes, status, code) => {
    const before = await stage.town.sql<{ n: string }>('select count(*) as n from paper');
    expect(await put(kari, { name, bytes })).toMatchObject({ status, body: { code } });
    expect(await stage.town.sql('select count(*) as n from paper')).toEqual(before);
  });

  it('stop reading at the first part too many, and serve others meanwhile', async () => {
    const part = Buffer.concat([
      Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'),
      Buffer.alloc(5_000_000, 'a'),
      Buffer.from('\r\n'),
    ]);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        sent += 1;
        if (sent > 100) stream.close();
        else stream.enqueue(part);
      },
    });
    const init = {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    };
    const flood = kari.raw(`${family.path}/papers/documents`, init as RequestInit).catch(() => undefined);
    expect(await papers(ola)).not.toEqual([]);
    const status = (await flood)?.status ?? 400;
    expect([status, sent < 100]).toEqual([400, true]);
    const whole = {
      method: 'POST',
      body: JSON.stringify(about('subjects')),
      headers: { 'content-type': 'application/json' },
    };
    expect((await kari.raw(`${family.path}/papers/documents`, whole)).status).toBe(415);
    const unbound = { method: 'POST', body: 'x', headers: { 'content-type': 'multipart/form-data; a=b' } };
    expect((await kari.raw(`${family.path}/papers/documents`, unbound)).status).toBe(400);
    const elsewhere = { method: 'POST', body: new FormData() };
    expect((await kari.raw(`${family.path}/papers/notes`, elsewhere)).status).toBe(415);
  });

  it('sent slowly keep nobody else from sending', async () => {
    const slow = [1, 2, 3].map(() => {
      const ended = new AbortController();
      const body = new ReadableStream<Uint8Array>({
        start(stream) {
          stream.enqueue(Buffer.from('--x\r\n'));
        },
      });
      const headers = { 'content-type': 'multipart/form-data; boundary=x' };
      const init = { method: 'POST', body, duplex: 'half', headers, signal: ended.signal };
      const sent = kari.raw(`${family.path}/papers/documents`, init as RequestInit).catch(() => undefined);
      return { ended, sent };
    });
    // Two are in hand and end of themselves no more than the test does: the third is told so at once.
    expect((await Promise.race(slow.map(({ sent }) => sent)))?.status).toBe(503);
    const one = words('Mens andre venter');
    let own = await put(kari, one, 'only-me');
    expect(own).toMatchObject({ status: 503, body: { code: 'file-others-first' } });
    expect((await put(ola, one, 'only-me')).status).toBe(201);
    for (const { ended } of slow) ended.abort();
    await Promise.all(slow.map(({ sent }) => sent));
    for (let tries = 0; own.status === 503 && tries < 200; tries += 1) own = await put(kari, one, 'only-me');
    expect(own.status).toBe(201);
  });

  it('are made once per click, and a file no paper needs is swept up', async () => {
    const key = { 'idempotency-key': 'ett-klikk-0001' };
    const [first, second] = [
      await put(kari, words('En gang'), 'only-me', key),
      await put(kari, words('En gang'), 'only-me', key),
    ];
    expect(second.body).toEqual(first.body);
    expect((await put(kari, words('To ganger'), 'only-me', key)).status).toBe(422);
    await kari.does(`${family.path}/papers/${String(first.body['id'])}/delete`);
    const before = onDisk().length;
    const pool = await RolePool.open(stage.app.database.workerUrl, 1, 'test');
    const sweep = new FileSweep(
      new WorkerDatabase(pool),
      new FolderStore(join(stage.app.dataDir, 'documents')),
    );
    expect(await sweep.sweep()).toBe(0);
    await stage.town.sql(`update stored_file set put_at = put_at - interval '2 hours'`);
    expect(await sweep.sweep()).toBe(3);
    await pool.close();
    expect(onDisk().length).toBe(before - 3);
    for (const { id, file, takenAwayAt } of await papers(kari))
      if (file !== null && takenAwayAt === null) expect((await fileOf(kari, id)).status).toBe(200);
  });

  it('are written by a service as its own notes, which the family and other services do not see', async () => {
    for (const name of ['Kari', 'Ola']) await family.consents(name, 'Amina', school, ['school']);
    const id = await note(teacher, 'Snakke med helsesykepleier', 'service-notes');
    expect(await seenBy(teacher, id)).toMatchObject({ author: { service: 'Nordre skole' } });
    for (const reader of [kari, ola, family.coordinator]) expect(await seenBy(reader, id)).toBeUndefined();
    for (const reader of [kari, ola]) {
      const preview = await reader.sees<{ papers: Paper[] }>(`${family.path}/preview?service=${school.id}`);
      expect(preview.papers.map((one) => one.id)).not.toContain(id);
    }
    const refused = await teacher.post(`${family.path}/papers/notes`, { ...about('household'), words: 'x' });
    expect(refused.body).toMatchObject({ code: 'paper-lane-not-open' });
    const notTheirs = await teacher.post(`${family.path}/papers/notes`, {
      ...about('subjects', { area: 'economy' }),
      words: 'x',
    });
    expect(notTheirs.body).toMatchObject({ code: 'paper-not-about' });
  });

  describe('while keys are changed beneath them', () => {
    const many = 3000;
    const folder = () => join(stage.app.dataDir, 'keys');
    const running = (...words: string[]) =>
      spawn(process.execPath, ['dist/scripts/keys.js', ...words], {
        env: {
          PATH: process.env.PATH,
          DATA_DIR: stage.app.dataDir,
          DATABASE_OWNER_URL: stage.app.database.ownerUrl,
        },
      });
    const run = async (...words: string[]): Promise<{ code: number | null; told: string }> => {
      const child = running(...words);
      let told = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (told += String(text)));
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, told };
    };
    const sealedWith = async (key: Buffer): Promise<number> => {
      const [row] = await stage.town.sql<{ n: string }>(
        'select count(*) as n from vault.entry where substring(sealed from 1 for 5) = $1',
        [headOf(key)],
      );
      return Number(row?.n);
    };
    const phone = async () => (await kari.sees<{ value: string }>('/api/v1/me/contact-points/phone')).value;

    /** What people do meanwhile, until the work is done: all of it has to go well. */
    async function meanwhile<T>(work: Promise<T>, act: () => Promise<unknown>): Promise<T> {
      let [going, done] = [true, 0];
      const busy = [1, 2, 3].map(async () => {
        for (; going; done += 1) {
          await act();
          // Within what one person may ask for in a minute.
          await pause(100);
        }
      });
      const made = await work.finally(() => (going = false));
      await Promise.all(busy);
      expect(done).toBeGreaterThan(3);
      return made;
    }

    it('nobody loses a request to a new context key, and the one before it is gone', async () => {
      const key = () => stage.town.sql('select * from ctx.secret');
      const before = await key();
      const twice = async () => {
        const all = [];
        for (let n = 0; n < 2; n += 1) all.push(await run('rotate', 'context'));
        return all;
      };
      for (const { code, told } of await meanwhile(twice(), () => papers(kari))) {
        expect(told).toContain('The key before it is destroyed.');
        expect(code).toBe(0);
      }
      const after = await key();
      expect([before.length, after.length]).toEqual([1, 1]);
      expect(after).not.toEqual(before);
    });

    it('everything is sealed anew in spite of a kill, is read all the time, and then the old key goes', async () => {
      const old = loadSecretKeys({ keysDir: folder(), demo: false });
      const first = Buffer.from(old.vault);
      const document = String((await put(kari, words('Før bytte'))).body['id']);
      await kari.put('/api/v1/me/contact-points/phone', { value: '+4790000001' });
      const label = vaultAad(stage.town.municipalityId, kari.personId, 'phone');
      const copies = Array.from({ length: many }, () => sealVault(first, '+4790000001', label));
      await stage.town.sql(
        `insert into vault.entry (municipality_id, id, person_id, kind, sealed, value_hash, shared_contact, valid_from, valid_to)
         select $1, gen_random_uuid(), $2, 'phone', x, 'x', false, ctx.at(), ctx.at() from unnest($3::bytea[]) x`,
        [stage.town.municipalityId, kari.personId, copies],
      );
      const reads = async () => {
        expect(await phone()).toBe('+4790000001');
        expect(await (await fileOf(kari, document)).text()).toBe('Før bytte');
      };
      const killed = running('rotate', 'vault');
      while (Buffer.from(old.vault).equals(first) || (await sealedWith(old.vault)) === 0) await pause(5);
      killed.kill('SIGKILL');
      await once(killed, 'close');
      expect(await sealedWith(first)).toBeGreaterThan(0);
      expect((await run('finish', 'vault')).told).toContain('less than ten minutes ago');
      const again = await meanwhile(run('rotate', 'vault'), reads);
      expect(again).toMatchObject({ code: 0 });
      expect(again.told).toContain('is being changed already: gone on with.');
      expect(again.told).not.toContain('+47');
      expect(await sealedWith(first)).toBe(0);
      const longAgo = new Date(Date.now() - 3_600_000);
      utimesSync(join(folder(), 'vault.key'), longAgo, longAgo);
      const finished = await run('finish', 'vault');
      expect(finished).toEqual({
        code: 0,
        told: expect.stringContaining('The old key of the vault is destroyed.'),
      });
      expect(existsSync(join(folder(), 'vault.old.key'))).toBe(false);
      await reads();
      await kari.put('/api/v1/me/contact-points/phone', { value: '+4790000002' });
      expect(await phone()).toBe('+4790000002');
      expect(await sealedWith(first)).toBe(0);
      expect((await run('finish', 'vault')).told).toContain('There is no old key of the vault here.');
    }, 60_000);

    it('everybody is recognised at log-in while the national-number key is changed, in spite of a kill, and nobody twice', async () => {
      const names = ['ingrid', 'jonas'];
      const logIn = async () => {
        for (const name of names) expect((await new Visitor(stage.app.url).login(name)).status).toBe(200);
      };
      const lines = () =>
        readFileSync(join(folder(), 'national-number.key'), 'utf8').trim().split('\n').length;
      await logIn();
      await stage.town.sql(
        `insert into account (id, national_number_hash, created_at)
         select gen_random_uuid(), encode(sha256(n::text::bytea), 'hex'), now() from generate_series(1, $1) n`,
        [many],
      );
      const accounts = () =>
        stage.town.sql<{ mark: string; n: number }>(
          `select split_part(national_number_hash, ':', 1) as mark, count(*)::int as n from account
           where strpos(national_number_hash, ':') > 0 group by 1`,
        );
      const [all] = await stage.town.sql<{ n: number }>('select count(*)::int as n from account');
      const killed = running('rotate', 'national-number');
      while (!existsSync(join(folder(), 'national-number.next.key'))) await pause(1);
      killed.kill('SIGKILL');
      await once(killed, 'close');
      const again = await meanwhile(run('rotate', 'national-number'), logIn);
      expect(again).toEqual({ code: 0, told: expect.stringContaining('had stopped: gone on with.') });
      expect(again.told).toContain(`${all!.n} log-ins and `);
      expect(existsSync(join(folder(), 'national-number.next.key'))).toBe(false);
      const [once_] = await accounts();
      expect([lines(), await accounts()]).toEqual([2, [{ mark: once_!.mark, n: all!.n }]]);
      await stage.town.sql('create table kept as select id, national_number_hash as hash from account');
      expect(await meanwhile(run('rotate', 'national-number'), logIn)).toMatchObject({ code: 0 });
      const [twice] = await accounts();
      expect([lines(), await accounts()]).toEqual([3, [{ mark: twice!.mark, n: all!.n }]]);
      expect(twice!.mark).not.toBe(once_!.mark);
      // As after restoring a backup from before the second change: the keys that are here do.
      await stage.town.sql(
        'update account a set national_number_hash = k.hash from kept k where k.id = a.id',
      );
      expect(await run('rotate', 'national-number')).toMatchObject({ code: 0 });
      expect([lines(), await accounts()]).toEqual([3, [twice]]);
      await stage.town.sql('drop table kept');
      await logIn();
    }, 60_000);
  });
});
