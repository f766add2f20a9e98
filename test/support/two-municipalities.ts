import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { startApp, type AppWish, type RunningApp } from './app.js';
import { Visitor } from './visitor.js';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
}
export type Post = 'coordinator' | 'professional' | 'service-leader' | 'administrator';

/** Somebody with a session: speaks to the API as one person. */
export class Caller {
  constructor(
    private readonly visitor: Visitor,
    readonly personId: string,
  ) {}

  get<T = Record<string, unknown>>(path: string): Promise<Answer<T>> {
    return this.visitor.send(`/api/v1${path}`).then((answer) => read<T>(answer));
  }

  post<T = Record<string, unknown>>(path: string, body: unknown = {}, key?: string): Promise<Answer<T>> {
    const click: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key };
    return this.visitor.post(`/api/v1${path}`, body, click).then((answer) => read<T>(answer));
  }

  patch<T = Record<string, unknown>>(path: string, body: unknown, version?: number): Promise<Answer<T>> {
    const seen: Record<string, string> = version === undefined ? {} : { 'if-match': `"${version}"` };
    return this.visitor.post(`/api/v1${path}`, body, seen, 'PATCH').then((answer) => read<T>(answer));
  }
}

async function read<T>(answer: Response): Promise<Answer<T>> {
  const text = await answer.text();
  return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as T };
}

const staffPerson = `insert into person (municipality_id, id, kind, given_name, family_name, capacity, protection_grade, language, plain_language, created_at, version)
  values ($1, $2, 'staff', $3, 'Ansatt', 'full', 'none', 'nb', false, now(), 1)`;
const session = `insert into session (id, token_hash, account_id, municipality_id, person_id, acr, auth_at, created_at, last_seen_at, expires_at)
  values ($1, $2, $3, $4, $5, 'high', ctx.at(), ctx.at(), ctx.at(), ctx.at() + interval '400 days')`;

/** Two small municipalities with services and employees, an app that serves them, and a log-in for anyone. */
export class TwoMunicipalities {
  static readonly here = 1;
  static readonly elsewhere = 2;

  private constructor(
    readonly app: RunningApp,
    readonly owner: pg.Client,
  ) {}

  static async open(wish: AppWish = {}): Promise<TwoMunicipalities> {
    const app = await startApp(wish);
    const owner = new pg.Client({ connectionString: app.database.superuserUrl });
    await owner.connect();
    await owner.query(`insert into municipality (id, country, name, region_number, region_name, kind, time_zone, in_use_from)
      values (1, 'NO', 'Lillevik', '99', 'Prøvefylket', 'municipality', 'Europe/Oslo', now()),
             (2, 'NO', 'Storvik', '99', 'Prøvefylket', 'municipality', 'Europe/Oslo', now()) on conflict do nothing`);
    return new TwoMunicipalities(app, owner);
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.app.stop();
  }

  async service(name: string, sector = 'family-support', secrecy = 'ordinary', m = 1): Promise<string> {
    const id = randomUUID();
    await this.owner.query(
      `insert into service (municipality_id, id, name, sector, owner, secrecy, phone, version) values ($1, $2, $3, $4, 'municipality', $5, '+47 22 00 00 00', 1)`,
      [m, id, name, sector, secrecy],
    );
    return id;
  }

  async employee(role: Post, service: string | null, name: string, m = 1): Promise<Caller> {
    const id = randomUUID();
    await this.owner.query(staffPerson, [m, id, name]);
    await this.owner.query(
      `insert into staff (municipality_id, id, person_id, service_id, role, valid_from, version) values ($1, $2, $3, $4, $5, '2026-01-01', 1)`,
      [m, randomUUID(), id, service, role],
    );
    return this.as(id, m);
  }

  /** A fresh session of somebody who is there already. */
  async as(personId: string, m = 1): Promise<Caller> {
    const token = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest('hex');
    await this.owner.query(session, [randomUUID(), hash, await this.accountOf(personId, m), m, personId]);
    const visitor = new Visitor(this.app.url);
    visitor.setCookie('vl', token);
    return new Caller(visitor, personId);
  }

  /** Time goes on for the whole database; sessions stay awake. */
  async daysPass(days: number): Promise<void> {
    await this.owner.query(`update ctx.clock set movable = true, ahead = ahead + make_interval(days => $1)`, [
      days,
    ]);
    await this.owner.query(`update session set last_seen_at = ctx.at()`);
  }

  async dayFromNow(days: number): Promise<string> {
    const { rows } = await this.owner.query<{ day: string }>(
      `select ((ctx.at() at time zone 'Europe/Oslo')::date + $1::int)::text as day`,
      [days],
    );
    return rows[0]!.day;
  }

  private async accountOf(personId: string, m: number): Promise<string> {
    const { rows } = await this.owner.query<{ id: string }>(
      `select account_id as id from account_person where municipality_id = $1 and person_id = $2`,
      [m, personId],
    );
    if (rows[0] !== undefined) return rows[0].id;
    const account = randomUUID();
    const number = randomBytes(32).toString('hex');
    await this.owner.query(`insert into account values ($1, $2, now())`, [account, number]);
    await this.owner.query(`insert into account_person values ($1, $2, $3, $4)`, [
      m,
      randomUUID(),
      account,
      personId,
    ]);
    return account;
  }
}
