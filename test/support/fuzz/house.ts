import { mkdirSync, writeFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import pg from 'pg';
import type { RunningApp } from '../app.js';
import { dayOf } from '../days.js';
import { startDemoApp } from '../demo-app.js';
import { Description } from '../description.js';
import type { Dice } from '../dice.js';
import { Actor, hints } from './actors.js';
import type { Case } from './cases.js';
import { Operations } from './operations.js';
import { Pool } from './pool.js';
import { Requests } from './requests.js';
import { Rows } from './rows.js';
import { send, type Answered, type Sent } from './wire.js';

const noLimits = { RATE_PER_IP: '10000000', RATE_PER_SESSION: '10000000', LOG_LEVEL: 'error' };
const lanes = 8;

export interface Try {
  readonly one: Case;
  readonly actor: Actor;
  readonly sent: Sent;
}
export interface Tried extends Try {
  readonly answer: Answered;
}

/** The demo, opened anew, with everybody logged in. */
export class House {
  description!: Description;
  readonly actors: readonly Actor[];
  private readonly requests: Requests;

  private constructor(
    private readonly app: RunningApp,
    private readonly client: pg.Client,
    readonly operations: Operations,
    readonly pool: Pool,
    readonly rows: Rows,
  ) {
    this.actors = hints.map((hint) => new Actor(hint, app.url));
    this.requests = new Requests(operations, pool, dayOf(Date.now()));
  }

  static async open(): Promise<House> {
    const app = await startDemoApp({ environment: noLimits });
    const client = new pg.Client({ connectionString: app.database.superuserUrl });
    await client.connect();
    const document = (await (await fetch(new URL('/api/openapi.json', app.url))).json()) as OpenAPIObject;
    const [pool, rows] = [await Pool.of(client), await Rows.of(client)];
    const house = new House(app, client, new Operations(document), pool, rows);
    house.description = await Description.of(app.url);
    await Promise.all(house.actors.map((actor) => actor.logIn()));
    return house;
  }

  get url(): string {
    return this.app.url;
  }

  /** A statement as it stands, and what the database says to it. */
  async askAsItStands(statement: string): Promise<string> {
    const told = (error: unknown) => ({ rows: [String(error)] });
    return JSON.stringify((await this.client.query(statement).catch(told)).rows);
  }

  async close(): Promise<void> {
    await this.client.end();
    mkdirSync('.cache', { recursive: true });
    writeFileSync('.cache/fuzz.log', this.app.output());
    await this.app.stop();
  }

  async all(tries: readonly Try[]): Promise<Tried[]> {
    const answers: Tried[] = [];
    let next = 0;
    const lane = async (): Promise<void> => {
      for (let n = next++; n < tries.length; n = next++) {
        const one = tries[n] as Try;
        answers[n] = { ...one, answer: await send(this.app.url, one.sent) };
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return answers;
  }

  /** Whoever was logged out by what they sent comes in again. */
  async logInAgain(tried: readonly Tried[]): Promise<void> {
    const out = tried.filter(
      ({ answer, one, sent }) => answer.status === 401 && one.wrong.at !== 'header' && sent.headers['cookie'],
    );
    const gone = tried.filter(
      ({ one, answer }) => /^.auth/.test(one.operation.template) && answer.status < 300,
    );
    await Promise.all(
      [...new Set([...out, ...gone].map(({ actor }) => actor))].map((actor) => actor.logIn()),
    );
  }

  attempt(one: Case, actor: Actor, dice: Dice, knownFamily = ''): Try {
    const own = actor.families.length === 0 || dice.often(10) ? this.pool.families : actor.families;
    const familyId = knownFamily === '' ? dice.of(own) : knownFamily;
    return { one, actor, sent: this.requests.of(one, actor.headers(), familyId, dice) };
  }
}
