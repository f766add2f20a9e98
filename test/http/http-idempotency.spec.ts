import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Database, RolePool, type Ticket } from '#platform/database';
import { clickOf, hashOfToken, newSessionToken, once, type Click } from '#platform/http';
import { freshDatabase, type FreshDatabase } from '../support/database.js';

const municipality = 32002;
let fresh: FreshDatabase;
let owner: pg.Client;
let pool: RolePool;
let database: Database;
let kari: Ticket;
let ola: Ticket;

beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new pg.Client({ connectionString: fresh.superuserUrl });
  await owner.connect();
  await owner.query(
    `insert into municipality (id, country, name, region_number, region_name, kind, time_zone)
     values ($1, 'NO', 'Prøvekommunen', '99', 'Prøvefylket', 'municipality', 'Europe/Oslo')`,
    [municipality],
  );
  pool = await RolePool.open(fresh.appUrl, 12, 'test');
  database = new Database(pool, () => null);
  kari = await loggedIn('Kari');
  ola = await loggedIn('Ola');
});
afterAll(async () => {
  await pool.close();
  await owner.end();
  await fresh.drop();
});

async function loggedIn(name: string): Promise<Ticket> {
  const [person, account, token] = [randomUUID(), randomUUID(), newSessionToken()];
  await owner.query(
    `insert into person (municipality_id, id, kind, given_name, family_name, birth_date, capacity, protection_grade, language, plain_language, created_at, version)
     values ($1, $2, 'citizen', $3, 'Nordmann', '1990-01-01', 'full', 'none', 'nb', false, now(), 1)`,
    [municipality, person, name],
  );
  await owner.query(`insert into account (id, national_number_hash, created_at) values ($1, $2, now())`, [
    account,
    name,
  ]);
  await owner.query(
    `insert into account_person (municipality_id, id, account_id, person_id) values ($1, $2, $3, $4)`,
    [municipality, randomUUID(), account, person],
  );
  await owner.query(
    `select app.open_session($1, $2, $3, $4, 'high', now(), null, now() + interval '1 hour')`,
    [randomUUID(), name, account, hashOfToken(token)],
  );
  return { tokenHash: hashOfToken(token), requestId: 'r', need: { action: 'read', type: 'Me' } };
}

function click(key: string, body: unknown = { name: 'x' }, url = '/api/v1/families'): Click {
  return clickOf({ headers: { 'idempotency-key': key }, method: 'POST', url, body })!;
}

let effects = 0;

/** An act that is seen in the database only when its transaction commits: one more row under another key. */
function act(
  ticket: Ticket,
  by: Click | undefined,
  wish: { fails?: boolean } = {},
): Promise<{ effect: string }> {
  return database.write(ticket, (tx) =>
    once(tx, by, async () => {
      effects += 1;
      const effect = `effect-${randomUUID()}`;
      await tx.rows(
        `insert into idempotency (municipality_id, id, person_id, key, route, body_hash, created_at)
         values ($1, gen_random_uuid(), $2, $3, 'effect', 'effect', $4)`,
        [tx.actor.municipalityId, tx.actor.personId, effect, tx.at],
      );
      if (wish.fails === true) throw new Error('the rule said no');
      return { effect };
    }),
  );
}

async function effectsInDatabase(): Promise<number> {
  const { rows } = await owner.query<{ n: number }>(
    `select count(*)::int as n from idempotency where route = 'effect'`,
  );
  return rows[0]!.n;
}

describe('the same click twice', () => {
  it('is one act with one answer, however many copies arrive at once', async () => {
    for (let round = 0; round < 25; round += 1) {
      const before = await effectsInDatabase();
      const key = randomUUID();
      const answers = await Promise.all(Array.from({ length: 20 }, () => act(kari, click(key))));
      expect(new Set(answers.map((answer) => answer.effect)).size).toBe(1);
      expect(await effectsInDatabase()).toBe(before + 1);
    }
  });

  it('gets the first answer later too, and does nothing', async () => {
    const key = randomUUID();
    const first = await act(kari, click(key));
    const before = effects;
    expect(await act(kari, click(key, { name: 'x' }))).toEqual(first);
    expect(effects).toBe(before);
  });

  it('is the same content in whatever order its fields stand', async () => {
    const key = randomUUID();
    const first = await act(kari, click(key, { a: 1, b: { c: [1, 2], d: null } }));
    expect(await act(kari, click(key, { b: { d: null, c: [1, 2] }, a: 1 }))).toEqual(first);
  });

  it.each([
    ['another content', (key: string) => click(key, { name: 'y' })],
    ['a list in another order', (key: string) => click(key, { name: ['b', 'a'] })],
    ['another address', (key: string) => click(key, { name: 'x' }, '/api/v1/families/1/members')],
  ])('with %s is refused and changes nothing', async (_, other) => {
    const key = randomUUID();
    await act(kari, click(key));
    const before = await effectsInDatabase();
    await expect(act(kari, other(key))).rejects.toMatchObject({ code: 'idempotency-mismatch', status: 422 });
    expect(await effectsInDatabase()).toBe(before);
  });

  it('may be tried again when the first one failed: nothing of it was kept', async () => {
    const key = randomUUID();
    await expect(act(kari, click(key), { fails: true })).rejects.toThrow('the rule said no');
    const before = await effectsInDatabase();
    await act(kari, click(key));
    expect(await effectsInDatabase()).toBe(before + 1);
  });

  it('with the first failing and copies waiting is done by exactly one of the copies', async () => {
    const key = randomUUID();
    const before = await effectsInDatabase();
    const copies = Array.from({ length: 10 }, (_, n) => act(kari, click(key), { fails: n === 0 }));
    const settled = await Promise.allSettled(copies);
    const answers = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value.effect] : []));
    expect(new Set(answers).size).toBe(1);
    expect(answers.length).toBeGreaterThanOrEqual(9);
    expect(await effectsInDatabase()).toBe(before + 1);
  });

  it('by somebody else with the same key is another act, and shows them nothing of the first', async () => {
    const key = randomUUID();
    const hers = await act(kari, click(key));
    expect(await act(ola, click(key))).not.toEqual(hers);
  });

  it('after log-out is refused before anything is replayed', async () => {
    const leaving = await loggedIn(`Leaving ${randomUUID()}`);
    const key = randomUUID();
    await act(leaving, click(key));
    await owner.query('select app.end_session($1)', [leaving.tokenHash]);
    await expect(act(leaving, click(key))).rejects.toMatchObject({ code: 'not-logged-in' });
  });

  it('leaves neither its key nor its body in the database', async () => {
    const key = `key-${randomUUID()}`;
    await act(kari, click(key, { name: 'Hemmelig navn' }));
    const { rows } = await owner.query<{ text: string }>(
      `select string_agg(i::text, ' ') as text from idempotency i`,
    );
    expect(rows[0]!.text).not.toContain(key);
    expect(rows[0]!.text).not.toContain('Hemmelig');
  });
});

describe('a click', () => {
  it('without a key is simply done', async () => {
    expect(clickOf({ headers: {}, method: 'POST', url: '/', body: {} })).toBeUndefined();
    expect(await act(kari, undefined)).toHaveProperty('effect');
  });

  it.each(['', 'short', 'x'.repeat(129), 'with space in it', 'æøåæøåæøå'])(
    'with the key "%s" is refused',
    (key) => {
      const request = { headers: { 'idempotency-key': key }, method: 'POST', url: '/', body: {} };
      expect(() => clickOf(request)).toThrow('invalid-request');
    },
  );
});
