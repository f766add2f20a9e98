import { createHash, randomInt } from 'node:crypto';
import type { Country } from '#contract';
import { CannotStart } from '#platform/errors';
import { digitsOf } from '#platform/database';
import { Hand, SaidNo } from '../hand.js';
import type { HandsOf } from '../hands.js';
import { syntheticNumber } from '../synthetic-number.js';
import { Browser } from './browser.js';
import type { FamilyFile, FilePerson } from './family-file.js';

export interface DemoLine {
  readonly loginHint: string;
  readonly name: string;
  readonly role: string;
  readonly municipality: string;
}

interface Player {
  readonly loginHint: string;
  readonly nationalNumber: string;
}

/** Everyone in the story, each with a log-in of their own at the demo's provider. */
export class Cast implements HandsOf {
  private readonly players = new Map<string, Player>();
  private readonly browsers = new Map<string, Browser>();
  private readonly hands = new Map<string, Promise<Hand>>();
  readonly nobody: Hand;

  constructor(
    private readonly base: string,
    private readonly file: FamilyFile,
  ) {
    this.nobody = new Hand(base, null);
  }

  /** The demo's persons, or a plain word about why there are none. */
  async known(): Promise<readonly DemoLine[]> {
    try {
      return (await this.nobody.get<{ items: DemoLine[] }>('/api/v1/demo/persons')).items;
    } catch (error) {
      if (error instanceof TypeError)
        throw new CannotStart(`No Velferdslab answers on ${this.base}. Start it first: npm start`);
      throw new CannotStart(
        `What answers on ${this.base} is not a Velferdslab demo; the story is for the demo alone.`,
      );
    }
  }

  /** Made-up people of the file can log in from now on. */
  async enter(people: readonly FilePerson[], role: string, acr: 'substantial' | 'high'): Promise<void> {
    const { country, name: municipality } = this.file.municipality;
    for (const one of people) {
      const name = `${one.givenName} ${one.familyName}`;
      const player = await this.enterOne(one, { name, country, role, municipality, acr });
      this.players.set(one.key, player);
    }
  }

  /** Few numbers are made for one day of birth: where the one drawn is somebody's already, another is drawn. */
  private async enterOne(
    one: FilePerson,
    rest: Readonly<Record<string, string>>,
    tries = 20,
  ): Promise<Player> {
    const player = playerOf(one, this.file.municipality.country);
    try {
      await this.nobody.post('/api/v1/demo/persons', { items: [{ ...player, ...rest }] });
      return player;
    } catch (error) {
      const isTaken = error instanceof SaidNo && error.status === 409 && one.nationalNumber === 'synthetic';
      if (!isTaken || tries === 1) throw error;
      return this.enterOne(one, rest, tries - 1);
    }
  }

  /** Somebody the demo knew before the story. */
  knows(key: string, loginHint: string): void {
    this.players.set(key, { loginHint, nationalNumber: '' });
  }

  hintOf(key: string): string {
    return this.players.get(key)?.loginHint ?? key;
  }

  numberOf(key: string): string | undefined {
    return this.players.get(key)?.nationalNumber;
  }

  of(key: string): Promise<Hand> {
    const known = this.hands.get(key) ?? this.logIn(key);
    this.hands.set(key, known);
    return known;
  }

  async stepUp(key: string): Promise<Hand> {
    const stronger = this.browsers.get(key)?.stepUp() ?? this.logIn(key);
    this.hands.set(key, stronger);
    return stronger;
  }

  /** Time has passed: everyone logs in anew. */
  close(): void {
    this.hands.clear();
    this.browsers.clear();
  }

  private logIn(key: string): Promise<Hand> {
    const browser = new Browser(this.base, this.base.startsWith('https:'));
    this.browsers.set(key, browser);
    return browser.logIn(this.hintOf(key));
  }
}

function playerOf({ key, nationalNumber, birthDate }: FilePerson, country: Country): Player {
  if (nationalNumber === 'synthetic') {
    const turn = randomInt(1_000_000);
    return {
      loginHint: `${key}-${turn.toString(36)}`,
      nationalNumber: syntheticNumber(country, birthDate, turn),
    };
  }
  const digits = digitsOf(nationalNumber);
  const mark = createHash('sha256').update(digits).digest('hex').slice(0, 8);
  return { loginHint: `${key}-${mark}`, nationalNumber: digits };
}
