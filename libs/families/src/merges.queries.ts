import type { Instant } from '#contract';
import type { Tx } from '#platform/database';
import type { MergeFactsView, MergeHintView, MergeSideView } from './dto/merges.dto.js';
import { likeness, type Likely, type MergeRefusal, type MergeSide } from './rules/merges.js';

export interface MergeCase {
  readonly mayJoin: boolean;
  readonly one: MergeSide;
  readonly other: MergeSide;
}

export interface MadeMerge {
  readonly id: string;
  readonly keptId: string;
  readonly name: string;
  readonly reason: string;
  readonly mergedBy: string;
  readonly mergedAt: Instant;
  readonly undoneAt: Instant | null;
  readonly builtUpon: boolean;
  readonly mayJoin: boolean;
}

/** Both rows as they stand; `not-found` unless whoever asks may see both. */
export async function loadMergeCase(
  tx: Tx,
  familyId: string,
  oneId: string,
  otherId: string,
): Promise<MergeCase> {
  const values = [familyId, oneId, otherId];
  return (await tx.one<{ found: MergeCase }>('select app.merge_case($1, $2, $3) as found', values)).found;
}

export async function mergesIn(tx: Tx, familyId: string): Promise<MadeMerge[]> {
  return (await tx.one<{ made: MadeMerge[] }>('select app.merges_in($1) as made', [familyId])).made;
}

interface Pair {
  readonly oneId: string;
  readonly otherId: string;
  readonly one: Likely;
  readonly other: Likely;
}

/** Whoever looks like the same person, among those the caller may see anyway and born on one day. */
export async function hintsIn(tx: Tx, familyId: string): Promise<MergeHintView[]> {
  const { pairs } = await tx.one<{ pairs: Pair[] }>('select app.likely_twins($1) as pairs', [familyId]);
  return pairs.flatMap(({ oneId, otherId, one, other }) => {
    const because = likeness(one, other);
    return because === null ? [] : [{ oneId, one: fullName(one), otherId, other: fullName(other), because }];
  });
}

/** First names of persons and names of homes: what an id of one of the two sides is called. */
export async function namesOf(tx: Tx, sides: readonly MergeSide[]): Promise<ReadonlyMap<string, string>> {
  const persons = sides.flatMap(({ children, holders }) => [...children, ...holders]);
  const homes = sides.flatMap((side) => side.homes);
  const rows = await tx.rows<{ id: string; name: string }>(
    `select id, given_name as name from person where municipality_id = $1 and id = any ($2)
      union all select id, name from household where municipality_id = $1 and id = any ($3)`,
    [tx.municipalityId, persons, homes],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export function viewOfSide(
  side: MergeSide,
  refusals: readonly MergeRefusal[],
  names: ReadonlyMap<string, string>,
): MergeSideView {
  return {
    personId: side.personId,
    name: fullName(side),
    ...(side.birthDate === null ? {} : { birthDate: side.birthDate }),
    refusals: [...refusals],
    ...(refusals.includes('not-from-here') ? {} : { facts: factsOfSide(side, names) }),
  };
}

function factsOfSide(side: MergeSide, names: ReadonlyMap<string, string>): MergeFactsView {
  const called = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
  const { protectionGrade, consents, memberFrom } = side;
  return {
    ...(memberFrom === null ? {} : { memberFrom }),
    hasLogIn: side.logIn !== null,
    protectionGrade,
    children: called(side.children),
    holders: called(side.holders),
    homes: called(side.homes),
    consents,
  };
}

const fullName = (one: { readonly givenName: string; readonly familyName: string }): string =>
  `${one.givenName} ${one.familyName}`;
