import { sees } from '#platform/access';
import type { Tx } from '#platform/database';
import type { NameView } from './dto/sheet-names.view.js';
import type { Part } from './rules/index.js';

// A step or goal that is changed or ended is named only to whoever sees it; the rest stands on the sheet already.
const namesSql = `with v as materialized (select * from ctx.viewer($2))
  select p.id, p.given_name as name from person p where p.municipality_id = $1 and p.id = any ($3)
  union all select s.id, s.name from service s where s.municipality_id = $1 and s.id = any ($3)
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
  return tx.rows<NameView>(namesSql, [tx.municipalityId, familyId, [...ids]]);
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return isId.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}
