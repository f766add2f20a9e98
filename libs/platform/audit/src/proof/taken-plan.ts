import { type LifeArea, lifeAreas, type SupportLevel, supportLevels } from '#contract';

import { type Hash, type Salt, saltedHash } from './hash.js';
import { signToken, verifyToken } from './jws.js';
import { type KeySet, type SigningKey } from './keys.js';
import { ProofRefused } from './refused.js';
import { fields, hash, instant, list, orNull, text, uuid, whole, word } from './shape.js';

/** One thing of a plan that its family takes along. Persons are numbers in the list beside it. */
export interface TakenItem {
  kind: 'goal' | 'step';
  area: LifeArea;
  title: string;
  text: string | null;
  horizon: 'now' | 'long' | null;
  supportLevel: SupportLevel | null;
  about: number[];
  /** Who does a step; nobody does a goal. */
  by: number[];
}

/** What a family carries from one plan to another. Names no municipality, service, address, day of a plan, or other adult. */
export interface TakenPlan {
  id: string;
  takenAt: string;
  /** Whose it is: of no use to whoever finds it. */
  holderHash: Hash;
  holderSalt: Salt;
  /** The holder first, without a name; then the children by first name. */
  persons: (string | null)[];
  items: TakenItem[];
}

/** The longest a taken plan may be, in characters: it is carried in one request. */
export const longestTakenPlan = 180_000;

const readItem = fields<TakenItem>({
  kind: word(['goal', 'step']),
  area: word(lifeAreas),
  title: text(/^[\s\S]{1,200}$/u),
  text: orNull(text(/^[\s\S]{1,4000}$/u)),
  horizon: orNull(word(['now', 'long'])),
  supportLevel: orNull(word(supportLevels)),
  about: list(whole(0)),
  by: list(whole(0)),
});

const readPlan = fields<TakenPlan>({
  id: uuid,
  takenAt: instant,
  holderHash: hash,
  holderSalt: hash,
  persons: list(orNull(text(/^[\s\S]{1,100}$/u))),
  items: list(readItem),
});

/** Ties a taken plan to one log-in without naming it. */
export function holderOf(accountId: string, salt: Salt): Hash {
  return saltedHash(accountId, salt);
}

export function sealTakenPlan(plan: TakenPlan, key: SigningKey): string {
  return signToken('vl-plan+jws', plan, key);
}

/** The plan as it was taken; refused when a letter of it was changed, or a number names nobody. */
export function openTakenPlan(file: string, keys: KeySet): TakenPlan {
  const plan = readPlan(verifyToken(file, 'vl-plan+jws', keys).payload, '');
  const isThere = (person: number) => person < plan.persons.length;
  if (!plan.items.every(({ about, by }) => about.length > 0 && [...about, ...by].every(isThere)))
    throw new ProofRefused('wrong-shape', 'items');
  return plan;
}
