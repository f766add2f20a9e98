import type { Dice } from '../dice.js';
import { badByChance, badValues, badWords, rawBodies, type Bad, type RawBody } from './bad-values.js';
import type { Operation, Operations, Place } from './operations.js';

/** What is wrong with one request. */
export type Wrong =
  | { readonly at: 'body'; readonly place: Place; readonly bad: Bad }
  | { readonly at: 'twice'; readonly place: Place; readonly bad: Bad }
  | { readonly at: 'left-out'; readonly place: Place }
  | { readonly at: 'unknown-field'; readonly place: Place }
  | { readonly at: 'whole'; readonly raw: RawBody }
  | { readonly at: 'header' | 'query' | 'path'; readonly name: string; readonly word: string }
  | { readonly at: 'nothing' };

export interface Case {
  readonly operation: Operation;
  readonly wrong: Wrong;
}

const headers = [
  'if-match',
  'idempotency-key',
  'accept-language',
  'accept',
  'x-csrf-token',
  'cookie',
  'origin',
];
/** Asked of every read, described or not. */
const queries = ['cursor', 'limit', 'after', 'before'];

/** Every operation, every field of it, every bad value; some by chance beside them. */
export function everyCase(operations: Operations, seed: number): Case[] {
  return operations.all.flatMap((operation, n) => {
    const wrongs = [
      ...Array.from({ length: 6 }, (): Wrong => ({ at: 'nothing' })),
      ...inBody(operations, operation, seed + n),
      ...inWords(operation),
    ];
    return wrongs.map((wrong) => ({ operation, wrong }));
  });
}

function inBody(operations: Operations, operation: Operation, seed: number): Wrong[] {
  const whole = rawBodies.map((raw): Wrong => ({ at: 'whole', raw }));
  if (operation.body === undefined) return operation.method === 'GET' ? [] : whole;
  const places = operations.fieldsOf(operation.body);
  const each = places.flatMap((place, n): Wrong[] => [
    ...[...badValues, ...badByChance(seed * 1_000 + n, 4)].map((bad): Wrong => ({ at: 'body', place, bad })),
    { at: 'left-out', place },
    { at: 'twice', place, bad: { name: 'list', json: '[]' } },
    { at: 'unknown-field', place },
  ]);
  return [...whole, ...each];
}

function inWords({ parameters, method, template }: Operation): Wrong[] {
  const of = (at: 'header' | 'query' | 'path', names: readonly string[]): Wrong[] =>
    names.flatMap((name) => badWords.map((word): Wrong => ({ at, name, word })));
  const described = (at: string) => parameters.filter((one) => one.in === at).map(({ name }) => name);
  const asked = method === 'GET' ? [...new Set([...described('query'), ...queries])] : [];
  return [
    ...of('header', headers),
    ...of('query', asked),
    ...of(
      'path',
      [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name)),
    ),
  ];
}

/** The same cases in an order of chance, so that the first few thousand are of every sort. */
export function shuffled<T>(items: readonly T[], dice: Dice): T[] {
  const all = [...items];
  for (let n = all.length - 1; n > 0; n -= 1) {
    const other = dice.below(n + 1);
    [all[n], all[other]] = [all[other] as T, all[n] as T];
  }
  return all;
}

export function tell(wrong: Wrong): string {
  if (wrong.at === 'nothing') return 'as it should be';
  if (wrong.at === 'whole') return wrong.raw.name;
  if ('word' in wrong) return `${wrong.at} ${wrong.name} = ${JSON.stringify(wrong.word.slice(0, 60))}`;
  const field = wrong.place.join('.');
  return 'bad' in wrong
    ? `${field} ${wrong.at === 'twice' ? 'twice' : ''} = ${wrong.bad.name}`
    : `${field} ${wrong.at}`;
}
