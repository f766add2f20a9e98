import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Country, Sector, StaffRole } from '#contract';
import type { RunningApp } from './app.js';
import type { FreshDatabase } from './database.js';
import { Description } from './description.js';
import { Visitor, type SpoofedAnswer } from './visitor.js';

export interface Employee {
  readonly personId: string;
  readonly visitor: Client;
}

export interface Unit {
  readonly id: string;
  readonly name: string;
}

/** An answer as a test reads it. */
export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  /** Everything that came over the wire, headers and all, for whoever looks for a trace. */
  readonly wire: string;
}

/** A logged-in browser that speaks JSON, and believes an answer only when it is what the API says of itself. */
export class Client {
  constructor(
    readonly personId: string,
    private readonly visitor: Visitor,
  ) {}

  /** The same log-in at another address of the same house. */
  at(base: string): Client {
    return new Client(this.personId, this.visitor.at(base));
  }

  async get(path: string): Promise<Answer> {
    return this.read('GET', await this.visitor.send(path));
  }

  async post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.read('POST', await this.visitor.post(path, body, headers));
  }

  async patch(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.read('PATCH', await this.visitor.post(path, body, headers, 'PATCH'));
  }

  async put(path: string, body: unknown): Promise<Answer> {
    return this.read('PUT', await this.visitor.post(path, body, {}, 'PUT'));
  }

  /** A file with the words about it, as the form of a page would send it. */
  async upload(
    path: string,
    words: unknown,
    file: { readonly name: string; readonly bytes: Uint8Array; readonly type?: string },
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const form = new FormData();
    form.set('words', JSON.stringify(words));
    form.set('file', new Blob([new Uint8Array(file.bytes)], { type: file.type ?? '' }), file.name);
    const token = this.visitor.csrfToken() ?? '';
    const init = { method: 'POST', headers: { 'x-csrf-token': token, ...headers }, body: form };
    return this.read('POST', await this.visitor.send(path, init));
  }

  /** An answer as it came, for what is no JSON. */
  raw(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('x-csrf-token', this.visitor.csrfToken() ?? '');
    return this.visitor.send(path, { ...init, headers });
  }

  /** An answer to a request with headers no browser lets a page set. */
  rawAs(path: string, headers: Readonly<Record<string, string>>): Promise<SpoofedAnswer> {
    return this.visitor.sendAs(path, headers);
  }

  /** The post must succeed; the story stops with the server's own words when it does not. */
  async does<T = Record<string, unknown>>(
    path: string,
    body: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<T> {
    return good(await this.post(path, body, headers), path);
  }

  async sees<T = Record<string, unknown>>(path: string): Promise<T> {
    return good(await this.get(path), path);
  }

  private async read(method: string, response: Response): Promise<Answer> {
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const said: unknown = isJson && text !== '' ? JSON.parse(text) : undefined;
    const description = await Description.of(this.visitor.base);
    if (isJson || response.status < 300) description.assertTrue(method, response.url, response.status, said);
    const headers = [...response.headers].map((pair) => pair.join(': ')).join('\n');
    const body = (said ?? {}) as Record<string, unknown>;
    return { status: response.status, body, wire: `${response.url}\n${headers}\n${text}` };
  }
}

function good<T>(answer: Answer, path: string): T {
  if (answer.status >= 300)
    throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body as T;
}

/** Where a town is: an address of the house, and its database. */
type House = Pick<RunningApp, 'url'> & { readonly database: Pick<FreshDatabase, 'ownerUrl'> };

/** A municipality in use, with services and staff, entered as the owner would. Families are made over HTTP. */
export class Town {
  private constructor(
    readonly app: House,
    private readonly owner: pg.Client,
    readonly municipalityId: number,
    readonly country: Country,
  ) {}

  static async open(app: House, country: Country = 'NO', id = country === 'NO' ? 1 : 2): Promise<Town> {
    const owner = new pg.Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    await owner.query('update ctx.clock set movable = true');
    const zone = country === 'NO' ? 'Europe/Oslo' : 'Europe/Copenhagen';
    await owner.query(
      `insert into municipality (id, country, name, region_number, region_name, kind, time_zone, in_use_from) values ($1, $2, $3, '00', 'Test', 'municipality', $4, now())`,
      [id, country, `Kommune ${id}`, zone],
    );
    return new Town(app, owner, id, country);
  }

  async close(): Promise<void> {
    await this.owner.end();
  }

  async sql<T>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return (await this.owner.query(text, [...values])).rows as T[];
  }

  async service(name: string, sector: Sector, secrecy: 'ordinary' | 'protected' = 'ordinary'): Promise<Unit> {
    const id = randomUUID();
    await this.sql(
      `insert into service (municipality_id, id, name, sector, owner, secrecy, phone, version) values ($1, $2, $3, $4, 'municipality', $5, '22 22 22 22', 1)`,
      [this.municipalityId, id, name, sector, secrecy],
    );
    return { id, name };
  }

  /** An employee who may speak for the service when it is asked for a promise. */
  async employee(name: string, role: StaffRole, service: Unit | null): Promise<Client> {
    const personId = randomUUID();
    await this.sql(
      `insert into person (municipality_id, id, kind, given_name, family_name, capacity, protection_grade, language, plain_language, created_at, version)
         values ($1, $2, 'staff', $3, 'Ansatt', 'full', 'none', 'nb', false, now(), 1)`,
      [this.municipalityId, personId, name],
    );
    await this.sql(
      `insert into staff (municipality_id, id, person_id, service_id, role, mandate, valid_from, version) values ($1, $2, $3, $4, $5, 'Kan love det tjenesten gjør', '2020-01-01', 1)`,
      [this.municipalityId, randomUUID(), personId, service?.id ?? null, role],
    );
    return this.logIn(personId);
  }

  /** A fresh session as this person, as the log-in would have made it. */
  async logIn(personId: string, acr: 'substantial' | 'high' = 'high'): Promise<Client> {
    const accountId = await this.accountOf(personId);
    const token = randomBytes(32).toString('base64url');
    await this.sql(
      `insert into session (id, token_hash, account_id, municipality_id, person_id, acr, auth_at, created_at, last_seen_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, ctx.at(), ctx.at(), ctx.at(), ctx.at() + interval '10 hours')`,
      [
        randomUUID(),
        createHash('sha256').update(token).digest('hex'),
        accountId,
        this.municipalityId,
        personId,
        acr,
      ],
    );
    const visitor = new Visitor(this.app.url);
    visitor.setCookie('vl', token);
    return new Client(personId, visitor);
  }

  private async accountOf(personId: string): Promise<string> {
    const known = await this.sql<{ id: string }>(
      'select account_id as id from account_person where municipality_id = $1 and person_id = $2',
      [this.municipalityId, personId],
    );
    if (known[0] !== undefined) return known[0].id;
    const id = randomUUID();
    await this.sql('insert into account (id, national_number_hash, created_at) values ($1, $2, now())', [
      id,
      randomBytes(32).toString('hex'),
    ]);
    await this.sql(
      'insert into account_person (municipality_id, id, account_id, person_id) values ($1, $2, $3, $4)',
      [this.municipalityId, randomUUID(), id, personId],
    );
    return id;
  }

  /** Lets time pass. Sessions end as they would; log in again. */
  async moveTo(at: string): Promise<void> {
    await this.sql(`update ctx.clock set ahead = $1::timestamptz - now()`, [at]);
  }

  async letPass(days: number): Promise<void> {
    await this.moveTo(new Date(Date.parse(await this.now()) + days * 86_400_000).toISOString());
  }

  /** The birth date of somebody who turned this old a hundred days ago, so that no story runs into a birthday. */
  async aged(years: number): Promise<string> {
    const day = new Date(Date.parse(await this.now()) - 100 * 86_400_000);
    return `${day.getUTCFullYear() - years}-${day.toISOString().slice(5, 10).replace('02-29', '02-28')}`;
  }

  async now(): Promise<string> {
    const rows = await this.sql<{ at: string }>('select app.iso(ctx.at()) as at');
    return rows[0]?.at ?? '';
  }
}
