import type { Dice } from '../support/dice.js';

/** Everything a person, a service or time can do to a family's decisions. */
const weights = {
  put: 10,
  draft: 4,
  propose: 6,
  revise: 6,
  withdraw: 2,
  'next signer': 26,
  sign: 10,
  'sign what was read before': 4,
  'sign another sheet': 2,
  'take back': 6,
  'say a view': 12,
  weigh: 4,
  talk: 3,
  'close talk': 3,
  'also me': 3,
  trial: 5,
  block: 1,
  unblock: 5,
  'end responsibility': 2,
  'give responsibility': 5,
  'end daily life': 1,
  'lose capacity': 1,
  'regain capacity': 5,
  'time passes': 9,
  'record on paper': 4,
  'call back': 5,
  delegate: 3,
  'sign for another': 4,
  help: 3,
  'close help': 4,
} as const;
export type Act = keyof typeof weights;

/** One command, as plain data, so that a sequence can be printed, cut shorter and played again. */
export interface Command {
  readonly act: Act;
  readonly who: string;
  /** Chance, settled beforehand: which parts, which decision, which answer. */
  readonly chance: readonly [number, number, number];
}

export const folk = ['Kari', 'Ola', 'Amina', 'Jonas', 'coordinator', 'teacher', 'outsider'] as const;

/** Who would naturally do it; three times in four it is one of them, else anybody. */
const natural: Partial<Record<Act, readonly string[]>> = {
  put: ['coordinator', 'coordinator', 'Kari'],
  draft: ['coordinator', 'Ola'],
  propose: ['coordinator', 'Ola'],
  revise: ['coordinator'],
  withdraw: ['coordinator', 'Kari'],
  sign: ['Kari', 'Ola', 'Kari', 'Ola', 'Jonas'],
  'sign what was read before': ['Kari', 'Ola'],
  'take back': ['Kari', 'Ola'],
  'say a view': ['coordinator', 'Amina', 'Jonas'],
  weigh: ['coordinator'],
  talk: ['Kari', 'Ola'],
  'close talk': ['coordinator'],
  trial: ['coordinator'],
  block: ['coordinator'],
  unblock: ['coordinator'],
  'end responsibility': ['coordinator'],
  'give responsibility': ['coordinator'],
  'end daily life': ['coordinator'],
  'lose capacity': ['coordinator'],
  'regain capacity': ['coordinator'],
  'record on paper': ['coordinator'],
  'call back': ['teacher'],
  delegate: ['Kari', 'Ola'],
  'sign for another': ['Kari', 'Ola'],
  help: ['Kari', 'Ola', 'Jonas'],
  'close help': ['coordinator'],
};

const acts = Object.entries(weights).flatMap(([act, weight]) =>
  Array.from({ length: weight }, () => act as Act),
);

export function sequence(dice: Dice, length: number): Command[] {
  const first: Command = { act: 'put', who: 'coordinator', chance: threeOf(dice) };
  const others = Array.from({ length: length - 1 }, (): Command => {
    const act = dice.of(acts);
    const who = dice.often(75) ? dice.of(natural[act] ?? folk) : dice.of(folk);
    return { act, who, chance: threeOf(dice) };
  });
  return [first, ...others];
}

function threeOf(dice: Dice): [number, number, number] {
  return [dice.throw(), dice.throw(), dice.throw()];
}

export function told(commands: readonly Command[]): string {
  return commands
    .map(({ act, who, chance }) => `  ${who}: ${act} [${chance.map((c) => c.toFixed(3)).join(' ')}]`)
    .join('\n');
}
