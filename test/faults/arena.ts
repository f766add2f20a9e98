import { setTimeout as pause } from 'node:timers/promises';
import { FamilyStory, step } from '../support/a-family.js';
import { startApp, type RunningApp } from '../support/app.js';
import { Town, type Answer, type Client, type Unit } from '../support/town.js';
import type { Dice } from '../support/dice.js';

const noLimits = { RATE_PER_IP: '10000000', RATE_PER_SESSION: '10000000' };

/** A running app and a town in it, where many families act at once and everything is looked at as the owner. */
export class Arena {
  private constructor(
    readonly app: RunningApp,
    readonly town: Town,
    readonly service: Unit,
  ) {}

  static async open(worker: boolean): Promise<Arena> {
    const app = await startApp({ worker, environment: noLimits });
    const town = await Town.open(app);
    return new Arena(app, town, await town.service('Familieteamet', 'family-support'));
  }

  private turn: Promise<unknown> = Promise.resolve();

  /** One at a time: what must not be in the middle of something when the clock moves, and the clock. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  async close(): Promise<void> {
    await this.town.close();
    await this.app.stop();
  }

  /** Two parents who share responsibility for children of seven, with a coordinator of their own. */
  async pair(name: string, children: readonly string[]): Promise<Pair> {
    const coordinator = await this.town.employee(`Koordinator ${name}`, 'coordinator', this.service);
    const story = await FamilyStory.begin(this.town, coordinator, this.service, name);
    await story.member('Kari', '1988-03-03');
    await story.member('Ola', '1987-04-04');
    for (const child of children) {
      await story.member(child, '2019-05-05');
      await story.responsible('Kari', child);
    }
    await story.home('Kari', 'Ola', ...children);
    for (const child of children.filter((_, index) => index % 2 === 0))
      for (const adult of ['Kari', 'Ola']) await story.livesWith(adult, child);
    const pair = new Pair(this.town, story);
    for (const child of children) await pair.holdsAgain('Ola', child, '2018-01-01');
    await pair.logIn();
    return pair;
  }
}

export class Pair {
  kari!: Client;
  ola!: Client;
  coordinator: Client;

  constructor(
    readonly town: Town,
    readonly story: FamilyStory,
  ) {
    this.coordinator = story.coordinator;
  }

  /** Fresh log-ins, as after a move of the clock. */
  async logIn(): Promise<void> {
    this.kari = await this.story.as('Kari');
    this.ola = await this.story.as('Ola');
    this.coordinator = await this.town.logIn(this.story.coordinator.personId);
  }

  /** A proposal that needs both parents' yes and takes effect at once: each one's own step. */
  async bothOwn(question: string): Promise<string> {
    return this.put(question, this.ownParts(question));
  }

  ownParts(title: string): Record<string, unknown>[] {
    return ['Kari', 'Ola'].map((name) => step('work', this.story.idOf(name), `${name}: ${title}`));
  }

  /** A proposal about a child: both parents sign, the child is heard, effect is the next working morning. */
  async aboutChild(question: string, child: string): Promise<string> {
    const id = await this.put(question, [step('school', this.story.idOf(child), question)]);
    await this.coordinator.does(`${this.story.path}/decisions/${id}/child-views`, {
      childId: this.story.idOf(child),
      saysNothing: true,
      objects: false,
      present: ['mor'],
      language: 'nb',
    });
    return id;
  }

  /** Parental responsibility as the population register would give it back; a day of its own, and once only. */
  async holdsAgain(adult: string, child: string, from: string): Promise<string> {
    const ids = [this.town.municipalityId, this.story.idOf(child), this.story.idOf(adult)];
    const find = `select id from parental_responsibility where municipality_id = $1 and child_id = $2 and adult_id = $3 and valid_to is null`;
    const [standing] = await this.town.sql<{ id: string }>(find, ids);
    if (standing !== undefined) return standing.id;
    await this.town.sql(
      `insert into parental_responsibility (municipality_id, id, child_id, adult_id, source, valid_from) values ($1, gen_random_uuid(), $2, $3, 'population-register', $4)`,
      [...ids, from],
    );
    return (await this.town.sql<{ id: string }>(find, ids))[0]?.id ?? '';
  }

  async put(question: string, parts: readonly Record<string, unknown>[]): Promise<string> {
    return this.story.propose(question, parts, this.coordinator);
  }

  async sheetHash(decisionId: string, personId: string): Promise<string> {
    const [row] = await this.town.sql<{ hash: string }>(
      `select s.sheet_hash as hash from sheet s join decision d on d.id = s.decision_id and d.current_version = s.version_n
         where s.decision_id = $1 and s.person_id = $2 order by s.created_at desc, s.id desc limit 1`,
      [decisionId, personId],
    );
    return row?.hash ?? '';
  }

  /** A signature ready to be sent: what the person read is settled before the race begins. */
  async aboutToSign(
    who: Client,
    decisionId: string,
    headers: Record<string, string> = {},
  ): Promise<() => Promise<Answer>> {
    const sheetHash = await this.sheetHash(decisionId, who.personId);
    const body = { sheetHash, answer: 'yes', language: 'nb' };
    return () => who.post(`${this.story.path}/decisions/${decisionId}/signatures`, body, headers);
  }

  async sign(who: Client, decisionId: string): Promise<string> {
    const answer = await (await this.aboutToSign(who, decisionId))();
    if (answer.status !== 201) throw new Error(`not signed: ${JSON.stringify(answer)}`);
    return String(answer.body.signatureId);
  }
}

/** Lets two acts meet, sometimes the one a little before the other. */
export async function meet(
  dice: Dice,
  one: () => Promise<Answer>,
  other: () => Promise<Answer>,
  spreadMs = 12,
): Promise<[Answer, Answer]> {
  const ahead = (dice.throw() * 2 - 1) * spreadMs;
  const later = async (act: () => Promise<Answer>, ms: number): Promise<Answer> => {
    if (ms > 0) await pause(ms);
    return act();
  };
  return Promise.all([later(one, ahead), later(other, -ahead)]);
}

/** An act that met another and was told to try again does so, as a browser would; how often is the caller's to judge. */
export function untilHeard(act: () => Promise<Answer>, told: { again: number }): () => Promise<Answer> {
  return async () => {
    for (let tries = 0; ; tries += 1) {
      const answer = await act();
      if (answer.status !== 503 || tries === 5) return answer;
      told.again += 1;
      await pause(20 * (tries + 1));
    }
  };
}

/** Every item once, so many at a time. */
export async function atOnce<T>(
  lanes: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
