import type { LaneItem, LaneItemKind } from '#consents';
import { sees } from '#platform/access';
import type { Tx } from '#platform/database';

/** A goal, a step or a standing agreement as the rule on lanes reads it. */
export interface LaneRow extends LaneItem {
  readonly kind: LaneItemKind;
  readonly id: string;
  readonly familyId: string;
  readonly version: number;
}

const from = (kind: LaneItemKind, table: string, own: string, version: string): string => `
  select '${kind}' as kind, c.id, c.family_id as "familyId", ${version} as version, c.subject_ids as "subjectIds", c.area, c.lane, c.named_ids as "namedIds",
    c.author_id as "authorId", c.service_id as "serviceId", app.iso(c.lane_since) as "laneSince", ${own}, b.kind = 'own-promise' as "isOwn",
    (select jsonb_build_object('lane', p.lane, 'namedIds', p.named_ids) from part p where p.municipality_id = c.municipality_id and p.id = c.part_id) as agreed
  from ${table} c join basis b on b.municipality_id = c.municipality_id and b.id = c.basis_id cross join v
  where c.municipality_id = $1 and c.family_id = $2 and ${sees('c', 'v::ctx.viewer_facts')}`;

const doers = `c.owner_ids as "ownerIds", c.owner_service_ids as "ownerServiceIds"`;
const nobody = `'{}'::uuid[] as "ownerIds", '{}'::uuid[] as "ownerServiceIds"`;
const viewer = `with v as materialized (select * from ctx.tied_viewer($2))`;
const goals = `${from('goal', 'goal', nobody, 'c.version')} and c.state <> 'replaced'`;
const steps = `${from('action', 'action', doers, 'c.version')} and c.state <> 'replaced'`;
const agreements = `${from('standing-agreement', 'standing_agreement', doers, 'c.version')} and c.ended_at is null`;

/** Everything of the plan that carries a lane, as far as the caller sees it. */
export async function laneRows(tx: Tx, familyId: string): Promise<LaneRow[]> {
  return tx.rows<LaneRow>(`${viewer} ${goals} union all ${steps} union all ${agreements}`, [
    tx.municipalityId,
    familyId,
  ]);
}

const oneOf: Readonly<Record<LaneItemKind, string>> = {
  goal: goals,
  action: steps,
  'standing-agreement': agreements,
};

/** One goal, step or standing agreement the caller sees; `not-found` otherwise. */
export async function laneRow(tx: Tx, familyId: string, kind: LaneItemKind, id: string): Promise<LaneRow> {
  return tx.one<LaneRow>(`${viewer} ${oneOf[kind]} and c.id = $3`, [tx.municipalityId, familyId, id]);
}
