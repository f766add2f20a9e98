import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import {
  acceptRestore,
  allHolds,
  canonicalJson,
  CheckpointFolder,
  Events,
  evidenceFor,
  type ExportFile,
  KeyFolder,
  Sealer,
  verifyDatabase,
  verifyFile,
  verifyFolder,
} from '#platform/audit';
import { newId, RolePool, WorkerDatabase } from '#platform/database';
import { type FreshDatabase, freshDatabase } from '../support/database.js';

const here = 7;
const there = 8;
const subject = newId();

interface House {
  database: FreshDatabase;
  insider: pg.Client;
  pool: RolePool;
  worker: WorkerDatabase;
}

let dir: string;
let keys: KeyFolder;
let folder: CheckpointFolder;
let house: House;

async function openHouse(from?: string): Promise<House> {
  const database = await freshDatabase(from);
  const insider = new pg.Client({ connectionString: database.superuserUrl });
  await insider.connect();
  const pool = await RolePool.open(database.workerUrl, 4, 'sealing-spec');
  return { database, insider, pool, worker: new WorkerDatabase(pool) };
}

async function closeHouse({ database, insider, pool }: House): Promise<void> {
  await pool.close();
  await insider.end();
  await database.drop();
}

/** Nobody may be connected to a database while it is copied. */
async function copyOf(original: House): Promise<House> {
  await original.pool.close();
  await original.insider.end();
  const copy = await openHouse(original.database.name);
  original.insider = new pg.Client({ connectionString: original.database.superuserUrl });
  await original.insider.connect();
  original.pool = await RolePool.open(original.database.workerUrl, 4, 'sealing-spec');
  original.worker = new WorkerDatabase(original.pool);
  return copy;
}

const inMunicipality =
  (of: House) =>
  <T>(municipality: number, work: Parameters<typeof of.worker.inMunicipality<T>>[1]) =>
    of.worker.inMunicipality(municipality, work);

const sealerOf = (of: House) => new Sealer(inMunicipality(of), folder, keys.signingKey('checkpoint'));

async function happen(count: number, municipality = here, of = house): Promise<string[]> {
  const events = new Events();
  return of.worker.inMunicipality(municipality, async (tx) => {
    const ids: string[] = [];
    for (let n = 0; n < count; n++) {
      ids.push(
        await events.record(tx, {
          type: 'decision-drafted',
          familyId: null,
          subjectIds: [subject],
          area: 'school',
          lane: 'subjects',
          payload: { decisionId: newId() },
        }),
      );
    }
    return ids;
  });
}

/** Another spec's transaction on the same server may hold sealing back for a moment; nothing is lost by it. */
async function seal(count: number, municipality = here, of = house): Promise<void> {
  let sealed = 0;
  for (let tries = 0; sealed < count && tries < 200; tries++) {
    sealed += await sealerOf(of).sealAll(municipality);
    if (sealed < count) await pause(25);
  }
  expect(sealed).toBe(count);
}

async function happenAndSeal(count: number, municipality = here): Promise<string[]> {
  const ids = await happen(count, municipality);
  await seal(count, municipality);
  return ids;
}

const said = async (of = house) =>
  (await verifyDatabase(inMunicipality(of), folder, keys.publicKeys(), here))
    .map((line) => line.says)
    .join('\n');

const holds = async (of = house) =>
  allHolds(await verifyDatabase(inMunicipality(of), folder, keys.publicKeys(), here));

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'sealing-'));
  keys = new KeyFolder(join(dir, 'keys'));
  keys.createMissing('2026-11-22T12:00:00.000Z');
  folder = new CheckpointFolder(join(dir, 'checkpoints'));
  house = await openHouse();
  for (const id of [here, there]) {
    await house.insider.query(
      `insert into municipality (id, country, name, region_number, region_name, kind, time_zone, in_use_from)
       values ($1, 'NO', $2, '99', 'Prøvefylke', 'municipality', 'Europe/Oslo', '2026-01-01')`,
      [id, `Prøvekommune ${id}`],
    );
  }
});

afterEach(async () => {
  await closeHouse(house);
  rmSync(dir, { recursive: true, force: true });
});

describe('sealing', () => {
  it('seals what has happened in batches that name each other, and the whole holds', async () => {
    await happenAndSeal(3);
    await happenAndSeal(1);
    await happenAndSeal(20);
    expect(await said()).toContain('24 event(s) in 3 batch(es) are as they were sealed');
    expect(await holds()).toBe(true);
    expect(allHolds(verifyFolder(folder, { pinned: keys.publicKeys() }))).toBe(true);
  });

  it('seals nothing when nothing has happened, and a municipality apart from its neighbour', async () => {
    await happenAndSeal(2, there);
    expect(await sealerOf(house).seal(here)).toBeUndefined();
    expect(folder.municipalities()).toEqual([there]);
  });

  it('waits for a transaction that still runs, so that no event slips in below what is sealed', async () => {
    const slow = new pg.Client({ connectionString: house.database.superuserUrl });
    await slow.connect();
    await slow.query('begin');
    await slow.query('select pg_current_xact_id()');
    await happen(2);
    expect(await sealerOf(house).sealAll(here)).toBe(0);
    await slow.query('rollback');
    await slow.end();
    await seal(2);
  });

  it('is done by one at a time: twenty sealers at once seal every event exactly once', async () => {
    await happen(30);
    const all = await Promise.all(Array.from({ length: 20 }, () => sealerOf(house).seal(here)));
    const sealed = all.reduce((sum, each) => sum + (each?.leafCount ?? 0), 0);
    await seal(30 - sealed);
    expect(await holds()).toBe(true);
  });

  it('goes on after a crash between the commit and the name of the file', async () => {
    await happenAndSeal(2);
    const publish = folder.publish.bind(folder);
    folder.publish = () => {
      throw new Error('the power went');
    };
    await happen(1);
    await expect(seal(1)).rejects.toThrow('the power went');
    folder.publish = publish;
    expect(await holds()).toBe(false);
    await happenAndSeal(1);
    expect(await holds()).toBe(true);
  });

  it('seals after a crash before the commit as if nothing had been laid ready', async () => {
    await happen(2);
    const prepare = folder.prepare.bind(folder);
    folder.prepare = (...args) => {
      prepare(...args);
      throw new Error('the power went');
    };
    await expect(seal(2)).rejects.toThrow('the power went');
    folder.prepare = prepare;
    await seal(2);
    expect(await holds()).toBe(true);
  });

  it('goes on with a new key while the old checkpoints still verify', async () => {
    await happenAndSeal(2);
    keys.rotate('checkpoint', '2026-11-22T13:00:00.000Z');
    await happenAndSeal(2);
    expect(await holds()).toBe(true);
    expect(keys.kept().filter((kept) => kept.retiredAt !== null)).toHaveLength(1);
  });
});

describe('an insider with every right in the database', () => {
  let batches: string[][];

  beforeEach(async () => {
    batches = [await happenAndSeal(4), await happenAndSeal(3), await happenAndSeal(5)];
    expect(await holds()).toBe(true);
  });

  const first = (batch: number) => batches[batch]![0]!;
  const as = (sql: string, values: unknown[] = []) => house.insider.query(sql, values);

  it('is found when an event is edited, in any of its columns', async () => {
    for (const change of [
      `payload = '{"decisionId": "x"}'`,
      `at = at + interval '1 microsecond'`,
      `type = 'decision-withdrawn'`,
      `person_id = gen_random_uuid()`,
      `lane = 'family'`,
      `named_ids = array[gen_random_uuid()]`,
      `service_id = gen_random_uuid()`,
      `subject_ids = array[gen_random_uuid()]`,
    ]) {
      await as('begin');
      await as(`create table kept as select * from event where id = $1`, [first(1)]);
      await as(`update event set ${change} where id = $1`, [first(1)]);
      await as('commit');
      expect(await said()).toContain(`event ${first(1)} was changed`);
      await as(`delete from event where id = $1`, [first(1)]);
      await as(`alter table event disable trigger is_genuine; insert into event select * from kept; drop table kept;
        alter table event enable trigger is_genuine`);
      expect(await holds()).toBe(true);
    }
  });

  it('is found when an event in the middle is deleted, with or without its seal', async () => {
    await as(`delete from event where id = $1`, [first(1)]);
    expect(await said()).toContain(`event ${first(1)} was removed`);
    await as(`delete from event_seal where event_id = $1`, [first(1)]);
    expect(await said()).toContain('1 event(s) are missing');
  });

  it('is found when the tail is cut off with all its seals and checkpoints', async () => {
    await as(`delete from event_seal s using checkpoint c where c.id = s.checkpoint_id and c.seq = 3`);
    await as(`delete from checkpoint where seq = 3`);
    await as(`delete from event where id = any ($1::uuid[])`, [batches[2]]);
    expect(await said()).toContain('its end was cut off');
  });

  it('is found when a whole batch in the middle is emptied', async () => {
    await as(`delete from event_seal s using checkpoint c where c.id = s.checkpoint_id and c.seq = 2`);
    await as(`delete from event where id = any ($1::uuid[])`, [batches[1]]);
    expect(await said()).toContain('3 event(s) are missing');
    await as(`delete from checkpoint where seq = 2`);
    expect(await said()).toContain('Checkpoint 2 was taken out of the database');
  });

  it('is found when two events are exchanged, within a batch and between batches', async () => {
    const swap = `update event e set payload = o.payload, salt = o.salt from event o
      where (e.id = $1 and o.id = $2) or (e.id = $2 and o.id = $1)`;
    await as(swap, [batches[0]![0], batches[0]![1]]);
    expect(await said()).toContain('was changed');
    await as(swap, [batches[0]![0], batches[0]![1]]);
    expect(await holds()).toBe(true);
    await as(
      `update event_seal s set checkpoint_id = o.checkpoint_id, position = o.position + 100 from event_seal o
      where (s.event_id = $1 and o.event_id = $2) or (s.event_id = $2 and o.event_id = $1)`,
      [first(0), first(1)],
    );
    expect(await holds()).toBe(false);
  });

  it('is found when an event is put in among the sealed ones', async () => {
    await as(
      `insert into event (municipality_id, id, type, subject_ids, lane, named_ids, payload, at, salt)
      select municipality_id, gen_random_uuid(), type, subject_ids, lane, named_ids, payload, at, salt from event where id = $1`,
      [first(0)],
    );
    await as(`insert into event_seal (municipality_id, id, event_id, checkpoint_id, position, leaf)
      select e.municipality_id, gen_random_uuid(), e.id, c.id, 99, repeat('a', 64) from event e join checkpoint c on c.seq = 1
      where not exists (select 1 from event_seal s where s.event_id = e.id)`);
    expect(await said()).toContain('1 event(s) were put in afterwards');
  });

  it('is found when an event with an old date is slipped in for the sealer to seal', async () => {
    await as(
      `insert into event (municipality_id, id, type, subject_ids, lane, named_ids, payload, at, salt)
      select municipality_id, gen_random_uuid(), type, subject_ids, lane, named_ids, payload, at - interval '3 days', salt from event where id = $1`,
      [first(0)],
    );
    expect(await said()).toContain('was never sealed');
    await seal(1);
    expect(await said()).toContain('does not fit when it was sealed');
  });

  it('is found when everything is chained and signed anew with a key of their own', async () => {
    const own = new KeyFolder(join(dir, 'own-keys'));
    own.createMissing('2026-11-22T12:00:00.000Z');
    const ownFolder = new CheckpointFolder(join(dir, 'own-checkpoints'));
    await as(`update event set payload = '{"decisionId": "x"}' where id = $1`, [first(0)]);
    await as(`delete from event_seal`);
    await as(`delete from checkpoint`);
    const forger = new Sealer(inMunicipality(house), ownFolder, own.signingKey('checkpoint'));
    await forger.sealAll(here);
    expect(await said()).toContain('is not the one that was signed');
    // Even with the files replaced as well, the key is not one the municipality has published.
    rmSync(join(dir, 'checkpoints'), { recursive: true });
    cpSync(join(dir, 'own-checkpoints'), join(dir, 'checkpoints'), { recursive: true });
    expect(await said()).toContain('not among the keys we were given');
  });

  it('is found when the clock is turned back', async () => {
    await as(`update ctx.clock set ahead = interval '2 days'`);
    await happenAndSeal(1);
    await as(`update ctx.clock set ahead = interval '0'`);
    await happenAndSeal(1);
    expect(await said()).toContain('the clock was turned back');
  });

  it('is found when a checkpoint file is altered, exchanged or removed', async () => {
    const path = (seq: number) => join(dir, 'checkpoints', String(here), '0', `${seq}.json`);
    const [one, two] = [readFileSync(path(1)), readFileSync(path(2))];
    writeFileSync(path(2), one);
    expect(await said()).toContain('one of them was replaced');
    writeFileSync(path(2), two.toString().replace('"leafCount":3', '"leafCount":2'));
    expect(await said()).toContain('count or number beside a checkpoint was changed');
    rmSync(path(2));
    expect(await said()).toContain('A checkpoint is missing in the row');
    expect(allHolds(verifyFolder(folder, { pinned: keys.publicKeys() }))).toBe(false);
  });

  it('is found when the whole database is rolled back, at once and after it goes on; sealing stops by itself', async () => {
    const before = await copyOf(house);
    await happenAndSeal(2);
    expect(await holds()).toBe(true);
    expect(await said(before)).toContain('It was rolled back');
    await happen(1, here, before);
    await expect(sealerOf(before).seal(here)).rejects.toThrow('database-rolled-back');
    expect(await said(before)).toContain('It was rolled back');
    await closeHouse(before);
  });
});

describe('a restore from backup', () => {
  it('goes on once someone answerable has accepted it, and stays told about', async () => {
    await happenAndSeal(4);
    const backup = await copyOf(house);
    await happenAndSeal(2);
    await happenAndSeal(3);
    await happen(1, here, backup);
    const accept = () =>
      acceptRestore(inMunicipality(backup), folder, keys.signingKey('checkpoint'), {
        municipality: here,
        reason: 'disk lost, restored to 12:01',
      });
    expect(await accept()).toMatchObject({ knownSeq: 1, lastSeq: 3 });
    await seal(1, here, backup);
    expect(await holds(backup)).toBe(true);
    expect(await said(backup)).toContain('batches 2 to 3 were lost when the database was put back');
    expect(await accept()).toBeUndefined();
    await happen(2, here, backup);
    await seal(2, here, backup);
    expect(await holds(backup)).toBe(true);
    // The words of acceptance are for that restore alone, and only from whoever holds the key.
    expect(await said()).toContain('It was rolled back');
    await closeHouse(backup);
  });

  it('is not accepted by someone without the checkpoint key, or for another database', async () => {
    await happenAndSeal(4);
    const backup = await copyOf(house);
    await happenAndSeal(2);
    const stranger = new KeyFolder(join(dir, 'stranger'));
    stranger.createMissing('2026-11-22T12:00:00.000Z');
    const wish = { municipality: here, reason: 'trust me' };
    await acceptRestore(inMunicipality(backup), folder, stranger.signingKey('checkpoint'), wish);
    await happen(1, here, backup);
    await expect(sealerOf(backup).seal(here)).rejects.toThrow('database-rolled-back');
    expect(await said(backup)).toContain('It was rolled back');
    await backup.insider.query(`update checkpoint set hash = repeat('a', 64)`);
    const act = acceptRestore(inMunicipality(backup), folder, keys.signingKey('checkpoint'), wish);
    await expect(act).rejects.toThrow('not an earlier state of the same database');
    await closeHouse(backup);
  });
});

describe('proof for an export', () => {
  it('carries each event with its path, so that a chosen few verify without the rest', async () => {
    const [a, b] = [await happenAndSeal(9), await happenAndSeal(6)];
    const [late] = await happen(1);
    const chosen = [a[2]!, a[5]!, b[0]!, late!];
    const evidence = await house.worker.inMunicipality(here, (tx) => evidenceFor(tx, here, chosen));
    expect(evidence.events).toHaveLength(3);
    expect(evidence.waiting.map((event) => event.id)).toEqual([late]);
    const checkpointKeys = keys.publicKeys().keys.filter((key) => key.purpose === 'checkpoint');
    const file: ExportFile = {
      format: 'velferdslab/export@1',
      events: evidence.events,
      checkpoints: evidence.checkpoints,
      keys: { keys: checkpointKeys },
    };
    expect(allHolds(verifyFile(Buffer.from(canonicalJson(file))))).toBe(true);
    const altered = canonicalJson(file).replace('decision-drafted', 'decision-proposed');
    expect(allHolds(verifyFile(Buffer.from(altered)))).toBe(false);
    expect(canonicalJson(file)).not.toContain('batchSeq');
  });
});
