import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { loadSecretKeys, numberHash } from '#platform/database';
import { startApp, type RunningApp } from '../support/app.js';
import { Visitor } from '../support/visitor.js';

const pids = { ingrid: '14838812180', jonas: '21861051185', hanne: '05897914001', mette: '7412841234' };
const ids = { ingrid: randomUUID(), ingridAtWork: randomUUID(), jonas: randomUUID() };
const norwegian = 32001;

let app: RunningApp;
let owner: pg.Client;

beforeAll(async () => {
  app = await startApp({ environment: { LOG_LEVEL: 'info' } });
  owner = new pg.Client({ connectionString: app.database.superuserUrl });
  await owner.connect();
  await owner.query(
    `insert into municipality (id, country, name, region_number, region_name, kind, time_zone)
     values ($1, 'NO', 'Prøvekommunen', '99', 'Prøvefylket', 'municipality', 'Europe/Oslo')`,
    [norwegian],
  );
  await person(ids.ingrid, 'Ingrid', 'citizen', pids.ingrid);
  await person(ids.ingridAtWork, 'Ingrid', 'staff', pids.ingrid);
  await person(ids.jonas, 'Jonas', 'citizen', pids.jonas);
});

afterAll(async () => {
  await owner.end();
  await app.stop();
});

async function person(id: string, name: string, kind: string, pid: string): Promise<void> {
  const { nationalNumber } = loadSecretKeys({ keysDir: join(app.dataDir, 'keys'), demo: false });
  const hash = numberHash(nationalNumber, 'NO', pid);
  await owner.query(
    `insert into person (municipality_id, id, kind, given_name, family_name, birth_date, capacity, protection_grade, language, plain_language, created_at, version)
     values ($1, $2, $3, $4, 'Solvang', '1988-03-14', 'full', 'none', 'nb', false, now(), 1)`,
    [norwegian, id, kind, name],
  );
  await owner.query(
    `insert into account (id, national_number_hash, created_at) values ($1, $2, now()) on conflict do nothing`,
    [randomUUID(), hash],
  );
  await owner.query(
    `insert into account_person (municipality_id, id, account_id, person_id)
     select $1, $2, id, $3 from account where national_number_hash = $4`,
    [norwegian, randomUUID(), id, hash],
  );
}

interface SessionRow {
  id: string;
  token_hash: string;
  person_id: string | null;
  acr: string;
  auth_at: string;
  expires_at: string;
  ended_at: string | null;
}

async function sessions(): Promise<SessionRow[]> {
  return (await owner.query<SessionRow>('select * from session order by created_at, id')).rows;
}

async function openSessions(): Promise<SessionRow[]> {
  return (await sessions()).filter((row) => row.ended_at === null);
}

async function newest(): Promise<SessionRow> {
  return (await sessions()).at(-1)!;
}

const codeIn = async (answer: Response) => ((await answer.json()) as { code: string }).code;

describe('log-in', () => {
  it('as a demo person is done by redirects alone, and ends where one was going', async () => {
    const visitor = new Visitor(app.url);
    const answer = await visitor.login('ingrid', '/health/ready?x=1');
    expect(answer.status).toBe(200);
    expect(answer.url).toBe(`${app.url}/health/ready?x=1`);
    expect(visitor.cookie('vl')).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(visitor.cookie('vl-login')).toBeUndefined();
  });

  it('gives a cookie no script can read and no other site’s form sends', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('ingrid');
    const set = visitor.steps
      .flatMap((step) => step.headers.getSetCookie())
      .find((line) => /^vl=./.test(line));
    expect(set).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(set).not.toMatch(/domain|expires/i);
  });

  it('stores the hash of the token only, and the level and time of the log-in', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('jonas');
    const row = await newest();
    expect(JSON.stringify(row)).not.toContain(visitor.cookie('vl')!);
    expect(row).toMatchObject({ person_id: ids.jonas, acr: 'substantial' });
    expect(Math.abs(Date.now() - Date.parse(row.auth_at))).toBeLessThan(20_000);
    expect(Date.parse(row.expires_at) - Date.now()).toBeGreaterThan(9 * 3_600_000);
  });

  it('works for somebody no municipality knows: logged in, acting as nobody', async () => {
    const visitor = new Visitor(app.url);
    expect((await visitor.login('mette')).status).toBe(200);
    expect((await newest()).person_id).toBeNull();
  });

  it('as another person in the same browser is by redirects alone too, and ends the session before', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('ingrid');
    const first = await newest();
    expect((await visitor.login('jonas')).status).toBe(200);
    expect((await newest()).person_id).toBe(ids.jonas);
    expect((await sessions()).find((row) => row.id === first.id)?.ended_at).not.toBeNull();
  });

  it('without naming anybody shows the demo’s persons by municipality, in links a keyboard reaches', async () => {
    const visitor = new Visitor(app.url);
    const answer = await visitor.go('/auth/login?returnTo=/health/live');
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain('<html lang="nb">');
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(html).not.toMatch(/<script|<style|style="|onclick/);
    for (const pid of Object.values(pids)) expect(html).not.toContain(pid);
    const links = [...html.matchAll(/href="(\/oidc\/interaction\/[^"]+\?person=(\w+))"/g)];
    expect(links.map((link) => link[2])).toContain('ingrid');
    const chosen = links.find((link) => link[2] === 'ingrid')!;
    expect((await visitor.go(chosen[1]!)).url).toBe(`${app.url}/health/live`);
    expect(visitor.cookie('vl')).toBeDefined();
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/%09/evil.example',
    '/..//evil.example',
  ])('never leads to %s', async (returnTo) => {
    const visitor = new Visitor(app.url);
    const answer = await visitor.login('ingrid', returnTo);
    expect(answer.url).toBe(`${app.url}/`);
    expect(visitor.steps.every((step) => step.url.startsWith(app.url))).toBe(true);
  });

  it('begun by one browser cannot be finished in another', async () => {
    const attacker = new Visitor(app.url);
    const callback = await upToCallback(attacker, 'jonas');
    const victim = new Visitor(app.url);
    const answer = await victim.send(callback);
    expect(answer.status).toBe(400);
    expect(await codeIn(answer)).toBe('login-failed');
    expect(victim.cookie('vl')).toBeUndefined();
  });

  it('is finished once: the same way back a second time leads nowhere', async () => {
    const visitor = new Visitor(app.url);
    const callback = await upToCallback(visitor, 'jonas');
    const state = visitor.cookie('vl-login')!;
    expect((await visitor.send(callback)).status).toBe(303);
    const before = (await sessions()).length;
    visitor.setCookie('vl-login', state);
    expect(await codeIn(await visitor.send(callback))).toBe('login-failed');
    expect((await sessions()).length).toBe(before);
  });

  it.each([
    ['state', 'x'],
    ['code', 'x'],
    ['iss', 'https://evil.example'],
  ])('with a changed %s on the way back is refused', async (name, value) => {
    const visitor = new Visitor(app.url);
    const callback = new URL(await upToCallback(visitor, 'jonas'));
    callback.searchParams.set(name, value);
    const before = (await sessions()).length;
    const answer = await visitor.send(callback.href);
    expect(await codeIn(answer)).toBe('login-failed');
    expect((await sessions()).length).toBe(before);
  });

  it('with the code of another log-in is refused: the nonce and the verifier are of this one', async () => {
    const one = new Visitor(app.url);
    const other = new Visitor(app.url);
    const mine = new URL(await upToCallback(one, 'jonas'));
    const theirs = new URL(await upToCallback(other, 'ingrid'));
    mine.searchParams.set('code', theirs.searchParams.get('code')!);
    expect(await codeIn(await one.send(mine.href))).toBe('login-failed');
    expect(one.cookie('vl')).toBeUndefined();
  });
});

/** Goes as far as the provider's answer and stops before bringing it home. */
async function upToCallback(visitor: Visitor, hint: string): Promise<string> {
  let answer = await visitor.send(`/auth/login?login_hint=${hint}`);
  for (let hops = 0; hops < 10; hops += 1) {
    const next = new URL(answer.headers.get('location')!, answer.url).href;
    if (next.includes('/auth/callback')) return next;
    answer = await visitor.send(next);
  }
  throw new Error('no callback');
}

describe('step-up', () => {
  it('is a fresh log-in at level high by redirects alone, with a new token in place of the old', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('ingrid');
    const old = visitor.cookie('vl')!;
    const answer = await visitor.stepUp('/health/ready');
    expect(answer.url).toBe(`${app.url}/health/ready`);
    expect(visitor.cookie('vl')).not.toBe(old);
    expect(await newest()).toMatchObject({ person_id: ids.ingridAtWork, acr: 'high', ended_at: null });
    const stale = new Visitor(app.url);
    stale.setCookie('vl', old);
    expect(
      (await stale.post('/auth/acting', { municipalityId: norwegian, personId: ids.ingrid })).status,
    ).toBe(401);
  });

  it('lifts a person who logs in at substantial to high', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('jonas');
    expect((await newest()).acr).toBe('substantial');
    await visitor.stepUp();
    expect(await newest()).toMatchObject({ person_id: ids.jonas, acr: 'high' });
  });

  it('is by redirects alone also when the provider has forgotten its own session', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('jonas');
    visitor.setCookie('_session', 'gone');
    expect((await visitor.stepUp('/health/ready')).url).toBe(`${app.url}/health/ready`);
    expect(await newest()).toMatchObject({ person_id: ids.jonas, acr: 'high' });
  });

  it('by somebody else than the one logged in is refused, and opens nothing', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('ingrid');
    // Somebody else sits down before the provider asks who it is.
    visitor.setCookie('vl-demo-person', 'nobody');
    visitor.setCookie('_session', 'gone');
    const open = (await openSessions()).length;
    const page = await visitor.stepUp();
    const link = /href="(\/oidc\/interaction\/[^"]+\?person=jonas)"/.exec(await page.text())![1]!;
    expect(await codeIn(await visitor.go(link))).toBe('other-person');
    expect((await openSessions()).length).toBeLessThan(open);
  });

  it('needs somebody logged in', async () => {
    expect(await codeIn(await new Visitor(app.url).send('/auth/step-up'))).toBe('not-logged-in');
  });
});

describe('acting as another of one’s own persons', () => {
  it('turns the session: new token, the person chosen, the same end', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('ingrid');
    const before = await newest();
    expect(before.person_id).toBe(ids.ingridAtWork);
    const old = visitor.cookie('vl');
    const answer = await visitor.post('/auth/acting', { municipalityId: norwegian, personId: ids.ingrid });
    expect(answer.status).toBe(200);
    expect(visitor.cookie('vl')).not.toBe(old);
    expect(await answer.json()).toEqual({ csrfToken: visitor.csrfToken() });
    const after = await newest();
    expect(after).toMatchObject({
      person_id: ids.ingrid,
      expires_at: before.expires_at,
      auth_at: before.auth_at,
    });
    expect((await sessions()).find((row) => row.id === before.id)?.ended_at).not.toBeNull();
  });

  it('as somebody else’s person is not found, and the session stays as it was', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('ingrid');
    const before = await newest();
    for (const personId of [ids.jonas, randomUUID()]) {
      const answer = await visitor.post('/auth/acting', { municipalityId: norwegian, personId });
      expect(answer.status).toBe(404);
    }
    expect(await newest()).toEqual(before);
  });

  it.each([
    [{}],
    [{ municipalityId: '32001', personId: ids.ingrid }],
    [{ municipalityId: 40000, personId: 'x' }],
  ])('with %j is refused in words of the fields', async (body) => {
    const visitor = new Visitor(app.url);
    await visitor.login('ingrid');
    const answer = await visitor.post('/auth/acting', body);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'invalid-request', errors: expect.any(Array) });
  });
});

describe('log-out', () => {
  it('ends the session for whoever still holds its token', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('ingrid');
    const token = visitor.cookie('vl')!;
    const answer = await visitor.post('/auth/logout');
    expect(await answer.json()).toEqual({ redirectTo: '/' });
    expect(visitor.cookie('vl')).toBeUndefined();
    const thief = new Visitor(app.url);
    thief.setCookie('vl', token);
    expect(
      (await thief.post('/auth/acting', { municipalityId: norwegian, personId: ids.ingrid })).status,
    ).toBe(401);
  });

  it('works from our own page with a token out of date; forged from another site it is refused', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('jonas');
    const from = (headers: Record<string, string>) =>
      visitor.send('/auth/logout', { method: 'POST', headers: { 'x-csrf-token': 'stale', ...headers } });
    expect(await codeIn(await from({ origin: 'https://evil.example' }))).toBe('csrf');
    expect(await codeIn(await from({ origin: app.url, 'sec-fetch-site': 'cross-site' }))).toBe('csrf');
    expect(await codeIn(await from({ origin: 'null' }))).toBe('csrf');
    expect((await newest()).ended_at).toBeNull();
    expect((await from({ origin: app.url })).status).toBe(200);
    expect(visitor.cookie('vl')).toBeUndefined();
    expect((await newest()).ended_at).not.toBeNull();
  });

  it('from a page that does not say where it stands works with the token in the form, and without it does not', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('ingrid');
    const form = (fields: Record<string, string>) =>
      visitor.send('/auth/logout', {
        method: 'POST',
        headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      });
    expect(await codeIn(await form({}))).toBe('csrf');
    const answer = await form({ _csrf: visitor.csrfToken()! });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/');
    expect((await newest()).ended_at).not.toBeNull();
  });

  it('at the provider ends our session too, when the provider says so for that very session', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('jonas');
    const { rows } = await owner.query<{ provider_session: string }>(
      'select provider_session from session order by created_at desc, id desc limit 1',
    );
    const sid = rows[0]!.provider_session;
    const tell = (iss: string, which: string) =>
      new Visitor(app.url).send(`/auth/front-channel-logout?iss=${encodeURIComponent(iss)}&sid=${which}`);
    expect((await tell('https://evil.example', sid)).status).toBe(404);
    expect((await newest()).ended_at).toBeNull();
    const answer = await tell(`${app.url}/oidc`, sid);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors http://localhost');
    expect((await newest()).ended_at).not.toBeNull();
  });
});

describe('where one is logged in', () => {
  const path = '/api/v1/me/log-ins';
  const of = async (visitor: Visitor) => {
    const { items } = (await (await visitor.send(path)).json()) as { items: Record<string, string>[] };
    return items;
  };
  const status = async (answer: Promise<Response>) => (await answer).status;

  it('is told to oneself alone, and what is ended there is over at its very next request', async () => {
    const [here, phone, jonas] = [new Visitor(app.url), new Visitor(app.url), new Visitor(app.url)];
    await owner.query('update session set ended_at = now() where ended_at is null');
    await phone.login('ingrid');
    const there = (await newest()).id;
    await here.login('ingrid');
    await jonas.login('jonas');
    const listed = await of(here);
    expect(listed.map(({ id, here: isHere }) => [id === there, isHere])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(Object.keys(listed[0]!)).toEqual(['id', 'here', 'device', 'loggedInAt', 'lastSeenAt']);
    expect(await of(jonas)).toHaveLength(1);
    expect(await status(jonas.post(`${path}/${there}/end`))).toBe(404);
    expect(await status(jonas.post(`${path}/${randomUUID()}/end`))).toBe(404);
    expect(await status(jonas.post(`${path}/end-others`))).toBe(204);
    expect(await status(phone.send(path))).toBe(200);
    expect(await status(here.post(`${path}/${there}/end`))).toBe(204);
    expect(await status(here.post(`${path}/${there}/end`))).toBe(204);
    expect(await status(phone.send(path))).toBe(401);
    expect(await of(here)).toHaveLength(1);
  });

  it('is ended elsewhere only by a log-in newer than ten minutes', async () => {
    const [here, phone] = [new Visitor(app.url), new Visitor(app.url)];
    await phone.login('ingrid');
    await here.login('ingrid');
    await owner.query(`update session set auth_at = now() - interval '11 minutes' where id = $1`, [
      (await newest()).id,
    ]);
    const refused = await here.post(`${path}/end-others`);
    expect([refused.status, await codeIn(refused)]).toEqual([403, 'step-up-needed']);
    expect(await status(phone.send(path))).toBe(200);
    await here.stepUp();
    expect(await status(here.post(`${path}/end-others`))).toBe(204);
    expect([await status(phone.send(path)), await status(here.send(path))]).toEqual([401, 200]);
  });
});

describe('what anyone may know of the demo', () => {
  it('is whom one can log in as, and no number', async () => {
    const answer = await new Visitor(app.url).send('/api/v1/demo/persons');
    const text = await answer.text();
    const { items } = JSON.parse(text) as { items: object[] };
    expect(items.length).toBeGreaterThan(0);
    expect(Object.keys(items[0]!)).toEqual(['loginHint', 'name', 'role', 'municipality']);
    for (const pid of Object.values(pids)) expect(text).not.toContain(pid);
  });

  it('Host and forwarded headers move nothing: not the issuer, not where the browser is sent', async () => {
    const lies = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      forwarded: 'host=evil.example',
    };
    const document = await new Visitor(app.url).send('/oidc/.well-known/openid-configuration', {
      headers: lies,
    });
    expect(await document.text()).not.toContain('evil');
    const login = await new Visitor(app.url).send('/auth/login?login_hint=ingrid', { headers: lies });
    expect(login.headers.get('location')).toMatch(new RegExp(`^${app.url}/oidc/auth\\?`));
  });
});

describe('national numbers', () => {
  it('stand in no row, no log line and no address of anything that happened here', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('ingrid');
    await visitor.stepUp();
    for (const { url } of visitor.steps)
      for (const pid of Object.values(pids)) expect(url).not.toContain(pid);
    for (const pid of Object.values(pids)) expect(app.output()).not.toContain(pid);
    const { rows: tables } = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'vault', 'ctx', 'app')`,
    );
    for (const { name } of tables) {
      const { rows } = await owner.query<{ text: string }>(
        `select coalesce(string_agg(t::text, ' '), '') as text from ${name} t`,
      );
      for (const pid of Object.values(pids)) expect(rows[0]!.text).not.toContain(pid);
    }
  });

  it('and session tokens never reach the log', async () => {
    const visitor = new Visitor(app.url);
    await visitor.login('ingrid', '/health/live?secret=1');
    expect(app.output()).not.toContain(visitor.cookie('vl')!);
    expect(app.output()).not.toMatch(/login_hint|secret=1|[?&]code=/);
    expect(app.output()).toContain('"route":"/auth/callback"');
  });
});
