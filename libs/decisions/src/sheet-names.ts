import { sees } from '#platform/access';
import type { Tx } from '#platform/database';
import type { NameView } from './dto/sheet-names.view.js';
import { everyoneIn, type Within } from './cases.queries.js';
import { membersBound, namedWith, type FamilyFacts, type Part, type StrangersTo } from './rules/index.js';

// Whoever a part is opened to by name is told who else is named on it.
// Whoever is asked about a service's part has a need to know of that service, unless it leads to a home under protection.
// A step or goal that is changed or ended is named only to whoever sees it; the rest stands on the sheet already.
const namesSql = `with v as materialized (select * from ctx.viewer($2))
  select p.id, p.given_name as name from person p where p.municipality_id = $1 and p.id = any ($3) and (p.id = any ($4) or p.id = any ((select ctx.persons_known($2))::uuid[]))
  union all select s.id, s.name from service s where s.municipality_id = $1 and s.id = any ($3)
    and (not (select ctx.must_not_trace($2)) or ctx.knows_service($2, s.id))
  union all select h.id, p.given_name || ' ' || p.family_name from hand_over h
    join person p on p.municipality_id = h.municipality_id and p.id = h.to_person_id
    where h.municipality_id = $1 and h.family_id = $2 and h.id = any ($3)
  union all select g.id, g.title from goal g, v
    where g.municipality_id = $1 and g.family_id = $2 and g.id = any ($3) and ${sees('g', 'v::ctx.viewer_facts')}
  union all select a.id, a.title from action a, v
    where a.municipality_id = $1 and a.family_id = $2 and a.id = any ($3) and ${sees('a', 'v::ctx.viewer_facts')}
  order by id`;

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What the people, services, goals and steps named on these parts are called: ids are signed, names are read. */
export async function namesOn(tx: Tx, familyId: string, parts: readonly Part[]): Promise<NameView[]> {
  const ids = new Set(
    parts.flatMap(({ subjectIds, namedIds, payload }) => idsIn([subjectIds, namedIds, payload])),
  );
  return tx.rows<NameView>(namesSql, [
    ...[tx.municipalityId, familyId, [...ids]],
    parts.flatMap((part) => namedWith(tx.actor.personId, part)),
  ]);
}

const strangers = `select w.id, ctx.strangers_to($1, w.id, $3) as "strangerIds" from unnest($2::uuid[]) w(id)`;

/** Whose names on these parts each of the family may not know. */
export async function strangersOn(
  tx: Within,
  familyId: string,
  parts: readonly Part[],
  facts: FamilyFacts,
): Promise<StrangersTo> {
  const named = [...new Set(parts.flatMap(membersBound))];
  if (named.length === 0) return new Map();
  const rows = await tx.rows<{ id: string; strangerIds: string[] }>(strangers, [
    ...[familyId, [...new Set(everyoneIn(facts))], named],
  ]);
  return new Map(rows.map(({ id, strangerIds }) => [id, strangerIds]));
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return isId.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}
