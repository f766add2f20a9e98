import { mayHave, type Actor, type Canary, type FamilyFacts } from './canary-table.js';
import type { CanaryTown, Someone } from './canary-town.js';

export interface Visit {
  readonly actor: Actor;
  readonly address: string;
  readonly status: number;
  /** Headers and body, as they came. */
  readonly wire: string;
}

const atOnce = 12;
/** Everything by everybody. Otherwise strangers share a family's addresses out among them, and filters are asked in turn. */
export const isLong = process.env['CANARY'] === 'long';
const signs =
  /zq-m\d-f\d-[a-z]+-[a-z]+-\d+|\b\d{11}\b|\b49\d{6}\b|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const contactKinds = ['address', 'phone', 'email'];
const ofPersons = ['given-name', 'surname', 'contact', 'protected-contact'];

/** Every thing of the town that stands in a text. */
export function thingsIn(town: CanaryTown, text: string): Canary[] {
  const words = new Set(text.match(signs) ?? []);
  return [...words].flatMap((word) => town.things.get(word) ?? []);
}

/** By the one plain table; a person stands in every family that knows them. */
export function isTheirs(town: CanaryTown, actor: Actor, thing: Canary): boolean {
  const stands = ({ members, answering }: FamilyFacts): boolean =>
    thing.subjects.some((id) => members.includes(id) || answering.some(([adult]) => adult === id));
  const families = ofPersons.includes(thing.kind)
    ? town.families.map(({ facts }) => facts).filter(stands)
    : [town.factsOf(thing.familyId)];
  return families.some((family) => mayHave(actor, thing, family));
}

/** Every address behind a template: the ids of each family, and in a family of one's own also those of others. */
export function addressesOf(town: CanaryTown, template: string, mine: readonly string[]): string[] {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (names.length === 0) return [template];
  if (!names.includes('familyId') && names.includes('kind'))
    return contactKinds.map((kind) => template.replace('{kind}', kind));
  return town.families.flatMap(({ facts: { id: familyId } }) => {
    const nested = names.find((name) => town.ids.some(({ parameter }) => parameter === name));
    const ids = idsFor(town, nested, familyId, mine);
    const filled = template.replace('{familyId}', familyId).replace('{n}', '1');
    const withId = nested === undefined ? [filled] : ids.map((id) => filled.replace(`{${nested}}`, id));
    return withId.flatMap((one) =>
      one.includes('{kind}') ? contactKinds.map((kind) => one.replace('{kind}', kind)) : [one],
    );
  });
}

/** All of one's own families, and one of each sort of any other; in the long form everything everywhere. */
function idsFor(
  town: CanaryTown,
  parameter: string | undefined,
  familyId: string,
  mine: readonly string[],
): string[] {
  const named = town.ids.filter((one) => one.parameter === parameter);
  if (isLong) return named.map(({ id }) => id);
  const here = named.filter((one) => one.familyId === familyId).map(({ id }) => id);
  if (!mine.includes(familyId)) return oneOfEachKind(town, here);
  const elsewhere = named.filter((one) => one.familyId !== familyId).map(({ id }) => id);
  const own = oneOfEachSort(town, here);
  return mine[0] === familyId ? [...own, ...oneOfEachKind(town, elsewhere)] : own;
}

/** A note and the document beside it are alike to everybody; in one's own family one of the two is asked for. */
function oneOfEachSort(town: CanaryTown, ids: readonly string[]): string[] {
  const sortOf = (id: string) => {
    const { kind, subjects, author, area } = town.things.get(id) ?? {};
    return kind === undefined ? id : JSON.stringify([kind, subjects, author, area]);
  };
  return ids.filter((id, n) => ids.findLastIndex((one) => sortOf(one) === sortOf(id)) === n);
}

/** What a list or a page can be asked for beside its address, with what others' would be called. */
function queriesOf(
  town: CanaryTown,
  address: string,
  familyId: string | undefined,
  { isMine, who }: { readonly isMine: boolean; readonly who: number },
): string[] {
  if (!isMine && !isLong && familyId !== undefined) return [firstQueryOf(town, address)];
  const inTurn = <T>(from: readonly T[]): readonly T[] =>
    isLong ? from : from.slice(who % Math.max(1, from.length)).slice(0, 1);
  const persons = town.ids.filter((one) => one.parameter === 'personId' && one.familyId === familyId);
  if (address.endsWith('/preview')) {
    const hidden = town.services.filter(({ name }) => town.things.has(name));
    return [...new Set([...inTurn(town.services), ...hidden])].map(({ id }) => `?service=${id}`);
  }
  if (address.endsWith('/access-log'))
    return [
      ...['', '?limit=1'],
      ...inTurn(persons).flatMap(({ id }) => [`?person=${id}`, `?subject=${id}`]),
      ...inTurn(town.services).map(({ id }) => `?service=${id}`),
    ];
  if (address.endsWith('/sheet-preview')) return inTurn(persons).map(({ id }) => `?personId=${id}`);
  if (address.endsWith('/sheet')) return ['', ...inTurn(persons).map(({ id }) => `?onBehalfOf=${id}`)];
  if (address.endsWith('/work-list'))
    return [
      '',
      '?tab=all&q=zq',
      ...inTurn(['mine', 'family', 'overdue', 'stuck', 'all']).map((tab) => `?tab=${tab}`),
    ];
  return [''];
}

/** For whoever has nothing to do with a family, one of each sort stands for the rest. */
function oneOfEachKind(town: CanaryTown, ids: readonly string[]): string[] {
  const kindOf = (id: string) => town.things.get(id)?.kind;
  return ids.filter((id, n) => ids.findIndex((one) => kindOf(one) === kindOf(id)) === n);
}

function firstQueryOf(town: CanaryTown, address: string): string {
  if (address.endsWith('/preview')) return `?service=${town.services[0]?.id ?? ''}`;
  if (address.endsWith('/sheet-preview')) return `?personId=${town.ids[0]?.id ?? ''}`;
  return '';
}

/** Of so many strangers one asks for each address of a family. */
export const strangersInTurn = 5;
export const isTurnOf = (who: number, what: number): boolean =>
  isLong || (who + what) % strangersInTurn === 0;

/** Everybody reads everything that can be read, and what came back is kept with who asked. */
export async function everyRead(
  town: CanaryTown,
  actors: readonly Someone[],
  templates: readonly string[],
): Promise<Visit[]> {
  const tries = actors.flatMap((actor, who) => {
    const mine = town.families
      .filter(({ facts }) => facts.members.includes(actor.personId) || tied(facts, actor.personId))
      .map(({ facts }) => facts.id);
    return templates.flatMap((template, where) =>
      addressesOf(town, template, mine).flatMap((address) => {
        const at = town.families.findIndex(({ facts }) => address.includes(facts.id));
        const familyId = town.families[at]?.facts.id;
        const isMine = familyId !== undefined && mine.includes(familyId);
        if (familyId !== undefined && !isMine && !isTurnOf(who, where + at)) return [];
        // Everything about oneself holds the export of each family, which is asked for as well.
        if (template === '/api/v1/me/export' && !isTurnOf(who, 0)) return [];
        return queriesOf(town, address, familyId, { isMine, who }).map((query) => ({
          actor,
          address: address + query,
        }));
      }),
    );
  });
  return inParallel(tries, async ({ actor, address }) => {
    const answer = await actor.client.raw(address);
    return { actor, address, status: answer.status, wire: await wireOf(answer) };
  });
}

const tied = (facts: FamilyFacts, id: string): boolean =>
  facts.answering.some(([adult]) => adult === id) || facts.team.some(({ personId }) => personId === id);

export async function wireOf(answer: Response): Promise<string> {
  const headers = [...answer.headers].map((pair) => pair.join(': ')).join('\n');
  return `${headers}\n${await answer.text()}`;
}

export async function inParallel<T, R>(todo: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const walker = async (): Promise<void> => {
    for (let n = next++; n < todo.length; n = next++) results[n] = await act(todo[n] as T);
  };
  await Promise.all(Array.from({ length: atOnce }, walker));
  return results;
}

/** What somebody met that the table does not let them meet, one line for each kind of thing and route. */
export function leaksIn(town: CanaryTown, visits: readonly Visit[]): string[] {
  const found = visits.flatMap(({ actor, address, wire }) =>
    thingsIn(town, wire)
      .filter((thing) => !isTheirs(town, actor, thing))
      .map((thing) => `${actor.label} met ${thing.word} (${thing.kind}) at ${address}`),
  );
  return [...new Set(found)].sort();
}
