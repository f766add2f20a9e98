import { Dice } from '../dice.js';
import { startTestServer } from '../server.js';
import { everyCase, shuffled, tell, type Case } from './cases.js';
import { House, type Tried, type Try } from './house.js';
import { faultIn } from './judge.js';
import { changed } from './rows.js';

export interface FuzzWish {
  readonly requests: number;
  readonly seed: number;
  /** Only operations whose name holds this. */
  readonly only: string;
  readonly say: (line: string) => void;
}

const batchSize = 48;
const clock = '/api/v1/demo/clock';
/** A house is used up by what it accepts: people leave, plans end. A new one opens after so many requests. */
const perHouse = 6_000;
const mostTold = 60;

/** Bad values at every operation of the demo, each answer judged, and the rows looked at after every few. */
export async function fuzz(wish: FuzzWish): Promise<{ sent: number; faults: number }> {
  const server = await startTestServer();
  process.env.TEST_SERVER = JSON.stringify(server.urls);
  const fuzzer = new Fuzzer(wish);
  try {
    await fuzzer.run();
  } finally {
    await server.stop();
  }
  return fuzzer.sum();
}

class Fuzzer {
  private readonly dice: Dice;
  private readonly faults = new Set<string>();
  private readonly statuses = new Map<number, number>();
  /** Who got past the door of an operation, with which family: they are asked for more often. */
  private readonly doors = new Map<string, { hint: string; familyId: string }[]>();
  private sentSoFar = 0;
  /** How the rows were after the batch before this one, while nothing has changed since. */
  private lastLook: ReadonlyMap<string, string> | undefined;

  constructor(readonly wish: FuzzWish) {
    this.dice = new Dice(wish.seed);
  }

  async run(): Promise<void> {
    let waiting: Case[] = [];
    while (this.sentSoFar < this.wish.requests) {
      const house = await House.open();
      try {
        if (this.sentSoFar === 0) await this.findDoors(house);
        else this.wish.say(`${this.sentSoFar} sent, ${this.faults.size} faults`);
        const end = Math.min(this.wish.requests, this.sentSoFar + perHouse);
        while (this.sentSoFar < end) {
          if (waiting.length === 0) waiting = this.round(house);
          await this.batch(house, waiting.splice(0, batchSize));
        }
        // Whoever moves the clock logs everybody out, so that comes last.
        const last = shuffled(
          this.cases(house, (template) => template === clock),
          this.dice,
        );
        await this.batch(house, last.slice(0, batchSize));
      } finally {
        await house.close();
        this.lastLook = undefined;
      }
    }
    const sums = [...this.statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${n} × ${status}`);
    this.wish.say(`Answers: ${sums.join(', ')}.`);
  }

  sum(): { sent: number; faults: number } {
    return { sent: this.sentSoFar, faults: this.faults.size };
  }

  private round(house: House): Case[] {
    const all = this.cases(house, (template) => template !== clock);
    this.wish.say(`${house.operations.all.length} operations, ${all.length} bad requests in one round.`);
    return shuffled(all, this.dice);
  }

  private cases(house: House, isMeant: (template: string) => boolean): Case[] {
    return everyCase(house.operations, this.wish.seed + this.sentSoFar).filter(
      ({ operation: { method, template } }) =>
        isMeant(template) && `${method} ${template}`.includes(this.wish.only),
    );
  }

  /** Everybody knocks once at every operation as it should be: much is let in, so the rows are not looked at. */
  private async findDoors(house: House): Promise<void> {
    // Whoever knocks at a door that logs out has to come in again: nobody needs to be found for those.
    const rooms = house.operations.all.filter(
      ({ template }) => !template.startsWith('/auth/') && template !== clock,
    );
    const tries = rooms.flatMap((operation) =>
      house.actors.map((actor) => house.attempt({ operation, wrong: { at: 'nothing' } }, actor, this.dice)),
    );
    const few = tries.filter(() => this.dice.often((this.wish.requests / tries.length) * 10));
    this.sentSoFar += few.length;
    for (const one of await house.all(few)) await this.judge(house, one);
    await Promise.all(house.actors.map((actor) => actor.logIn()));
  }

  private async batch(house: House, cases: readonly Case[]): Promise<void> {
    const tries = cases.map((one) => {
      const key = `${one.operation.method} ${one.operation.template}`;
      const known = this.doors.get(key) ?? [];
      if (known.length === 0 || this.dice.often(20))
        return house.attempt(one, this.dice.of(house.actors), this.dice);
      const { hint, familyId } = this.dice.of(known);
      const actor = house.actors.find((each) => each.hint === hint) ?? this.dice.of(house.actors);
      return house.attempt(one, actor, this.dice, familyId);
    });
    await this.play(house, tries);
  }

  private async play(house: House, tries: readonly Try[]): Promise<void> {
    const before = this.lastLook ?? (await house.rows.look());
    const tried = await house.all(tries);
    this.sentSoFar += tried.length;
    for (const one of tried) await this.judge(house, one);
    this.lastLook = await house.rows.look();
    if (changed(before, this.lastLook).length > 0) {
      await this.whoChanged(house, tried);
      this.lastLook = undefined;
    }
    await house.logInAgain(tried);
  }

  private async judge(house: House, tried: Tried): Promise<void> {
    const { one, actor, answer, sent } = tried;
    this.statuses.set(answer.status, (this.statuses.get(answer.status) ?? 0) + 1);
    const key = `${one.operation.method} ${one.operation.template}`;
    if (![0, 401, 403, 404, 415].includes(answer.status) && answer.status < 500) {
      const known = this.doors.get(key) ?? [];
      const familyId = house.pool.families.find((id) => sent.path.includes(id)) ?? '';
      if (!known.some((each) => each.hint === actor.hint && each.familyId === familyId) && known.length < 8)
        this.doors.set(key, [...known, { hint: actor.hint, familyId }]);
    }
    const fault = faultOf(house, tried);
    if (fault !== undefined) await this.tell(house, tried, fault);
  }

  /** What was accepted may have changed rows; whatever was refused, or only read, is sent again by itself. */
  private async whoChanged(house: House, tried: readonly Tried[]): Promise<void> {
    const still = tried.filter((one) => !mayChange(one) && !takesCopy(one));
    const before = await house.rows.look();
    const again = await house.all(still);
    if (again.some(mayChange) || changed(before, await house.rows.look()).length > 0)
      for (const one of still) {
        const first = await house.rows.look();
        const [answer] = await house.all([one]);
        const tables = changed(first, await house.rows.look());
        if (answer !== undefined && !mayChange(answer) && tables.length > 0)
          await this.tell(house, answer, `answered ${answer.answer.status} and changed ${tables.join(', ')}`);
      }
  }

  /** One line a fault, however often it is met, with the least that still brings it about. */
  private async tell(house: House, tried: Tried, fault: string): Promise<void> {
    const { one, actor, sent } = tried;
    const sort = `${sent.method} ${one.operation.template} ${fault.slice(0, 160)}`;
    const isKnown = this.faults.has(sort);
    this.faults.add(sort);
    if (isKnown || this.faults.size > mostTold) return;
    const least = await leastOf(house, tried, fault);
    this.wish.say(`FAULT ${sent.method} ${one.operation.template} by ${actor.hint}: ${tell(one.wrong)}`);
    this.wish.say(`  ${fault}`);
    if (least !== '') this.wish.say(`  ${withoutIds(least).slice(0, 400)}`);
  }
}

/** The body without every field that does not matter for what went wrong. */
async function leastOf(house: House, tried: Tried, fault: string): Promise<string> {
  const { sent, one } = tried;
  if (one.wrong.at !== 'body' || one.operation.isForm) return '';
  let body = JSON.parse(String(sent.body)) as Record<string, unknown>;
  for (const name of Object.keys(body)) {
    if (name === one.wrong.place[0]) continue;
    const rest = Object.fromEntries(Object.entries(body).filter(([other]) => other !== name));
    const text = String(sent.body).length > 5_000 ? undefined : JSON.stringify(rest);
    if (text === undefined) return '';
    const [again] = await house.all([{ ...tried, sent: { ...sent, body: text } }]);
    if (again !== undefined && faultOf(house, again) === fault) body = rest;
  }
  return JSON.stringify(body);
}

const faultOf = (house: House, { one, sent, answer }: Tried): string | undefined =>
  faultIn(house.description, one.operation, sent, answer);
const mayChange = ({ sent, answer }: Tried): boolean =>
  answer.status < 400 && answer.status > 0 && sent.method !== 'GET';
/** Whoever takes a copy along leaves that they did. */
const takesCopy = ({ one, answer }: Tried): boolean =>
  one.operation.template.endsWith('/export') && answer.status === 200;
const withoutIds = (text: string): string =>
  text.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>');
