import { Dice } from '../support/dice.js';
import type { Actor } from '../support/fuzz/actors.js';
import type { House, Try } from '../support/fuzz/house.js';
import type { Operation } from '../support/fuzz/operations.js';
import type { Sent } from '../support/fuzz/wire.js';

/** One operation as somebody whom it answers would ask it. */
export interface Target {
  readonly operation: Operation;
  readonly actor: Actor;
  readonly sent: Sent;
}

/** A door left open on purpose: a program that does not find it has not looked. */
export const broken = '/broken';

const closedDoor = [0, 401, 403, 404, 415];
/** Whoever is attacked as must stay logged in, and the clock stand still. */
const leftOut = /^\/auth\/(logout|sessions)|\/demo\/clock$|sessions?$/;

/** For every operation the first of those who work with, belong to or lead families whom it lets in. */
export async function targetsOf(house: House, only: string): Promise<Target[]> {
  const dice = new Dice(20_261_122);
  const meant = house.operations.all.filter(
    ({ method, template }) => !leftOut.test(template) && `${method} ${template}`.includes(only),
  );
  const targets: Target[] = [];
  for (const operation of meant) targets.push(await targetOf(house, operation, dice));
  return targets;
}

async function targetOf(house: House, operation: Operation, dice: Dice): Promise<Target> {
  const tries = house.actors.flatMap((actor) =>
    [1, 2].map(() => house.attempt({ operation, wrong: { at: 'nothing' } }, actor, dice)),
  );
  for (const one of tries) {
    const [tried] = await house.all([one]);
    const status = tried?.answer.status ?? 0;
    if (!closedDoor.includes(status) && status < 500) return withQuery(one);
  }
  return withQuery(tries[0] as Try);
}

function withQuery({ one: { operation }, actor, sent }: Try): Target {
  const words = operation.parameters
    .filter((one) => one.in === 'query')
    .map(({ name }) => `${name}=${queryWords[name] ?? '1'}`);
  const path = words.length === 0 ? sent.path : `${sent.path}?${words.join('&')}`;
  return { operation, actor, sent: { ...sent, path } };
}
const queryWords: Readonly<Record<string, string>> = { returnTo: '/', login_hint: 'ingrid', area: 'health' };
