import type { LifeArea } from '#contract';
import type { Brought } from './use-moving.js';

/** As many things as one proposal takes. */
const most = 20;

/** One proposal for each part of life and each set of people, so that nobody is asked about what is not theirs. */
export function draftsOf(
  { items }: Pick<Brought, 'items'>,
  chosen: readonly string[],
  question: (area: LifeArea) => string,
): { question: string; items: number[] }[] {
  const groups: { key: string; question: string; items: number[] }[] = [];
  for (const place of chosen.map(Number)) {
    const item = items[place];
    if (item === undefined) continue;
    const key = `${item.area} ${[...item.persons].sort().join()}`;
    const group = groups.find((one) => one.key === key && one.items.length < most);
    if (group !== undefined) group.items.push(place);
    else groups.push({ key, question: question(item.area), items: [place] });
  }
  return groups.map((group) => ({ question: group.question, items: group.items }));
}

/** The children among whom the ticked things are about, by their place in the file. */
export function personsIn({ items }: Pick<Brought, 'items'>, chosen: readonly string[]): number[] {
  const all = chosen.flatMap((place) => items[Number(place)]?.persons ?? []);
  return [...new Set(all)].filter((person) => person > 0).sort((a, b) => a - b);
}
