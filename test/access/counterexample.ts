import type { Item } from '#platform/access';
import type { RandomFamily } from './random-family.js';

export interface Case {
  readonly family: RandomFamily;
  readonly me: string;
  readonly item?: Item;
  /** Where it was asked, when there are several places. */
  readonly at?: string;
}

interface Told {
  readonly seed: number;
  readonly at?: string;
  readonly me: string;
  readonly item?: Item;
  readonly byTheRule: unknown;
  readonly found: unknown;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Where two answers to one question differ. Of all of them the smallest is told, with the seed that makes it again. */
export class Disagreements {
  private readonly all: Told[] = [];

  constructor(private readonly seed: number) {}

  note({ family, me, item, at }: Case, byTheRule: unknown, found: unknown): void {
    if (JSON.stringify(byTheRule) === JSON.stringify(found)) return;
    const facts = factsAbout(family, [me, ...(item?.subjectIds ?? []), ...(item?.namedIds ?? [])]);
    const asked = { ...(at === undefined ? {} : { at }), ...(item === undefined ? {} : { item }) };
    this.all.push({ seed: this.seed, ...asked, me, byTheRule, found, facts });
  }

  smallest(): Told | null {
    const size = (one: Told) => JSON.stringify(one).length;
    return this.all.sort((a, b) => size(a) - size(b))[0] ?? null;
  }
}

/** Of a whole family, the facts that touch those the question is about. */
function factsAbout(family: RandomFamily, ids: readonly string[]): Record<string, unknown> {
  const { id, country, ...lists } = family;
  const touching = Object.entries(lists).flatMap(([name, facts]) => {
    const found = facts.filter((fact) => ids.some((one) => JSON.stringify(fact).includes(one)));
    return found.length === 0 ? [] : [[name, found] as const];
  });
  return { familyId: id, country, ...Object.fromEntries(touching) };
}
