import type { Viewer } from '#platform/access';
import type { Tx } from '#platform/database';
import type { TeamService } from './rules/reach.js';

/** One of the family today, and for whom they answer. */
export interface LanePerson extends Viewer {
  readonly speaks: boolean;
  readonly answersFor: readonly string[];
}

export interface LaneCircle {
  readonly persons: readonly LanePerson[];
  readonly services: readonly (TeamService & { readonly known: boolean })[];
}

const circle = `
with tie as (
  select fa.person_id, bool_or(fa.kind <> 'support') as speaks,
    coalesce(array_agg(fa.subject_id) filter (where fa.kind in ('guardian', 'representative')), '{}') as answers_for
  from family_access fa where fa.municipality_id = $1 and fa.family_id = $2 and fa.kind in ('member', 'guardian', 'representative', 'support')
    and fa.valid_from <= (select ctx.at()) and (fa.valid_to is null or fa.valid_to > (select ctx.at())) group by fa.person_id),
-- The services of the team, and those that were given a step: the signature that assigned it said that they see it.
place as (
  select p.service_id, array_agg(p.person_id) filter (where p.person_id is not null) as staff_ids from (
    select tm.service_id, tm.person_id from team_member tm
      where tm.municipality_id = $1 and tm.family_id = $2 and tm.valid_from <= (select app.today()) and (tm.valid_to is null or tm.valid_to > (select app.today()))
    union all select a.service_id, null from action a where a.municipality_id = $1 and a.family_id = $2 and a.service_id is not null and a.state in ('planned', 'in-progress')) p
  group by p.service_id)
select jsonb_build_object(
  'persons', (select coalesce(jsonb_agg(ctx.facts_of(v) || jsonb_build_object('coordinates', false,
      'serviceIds', '[]'::jsonb, 'consented', '[]'::jsonb, 'hidesHealth', false, 'within', null, 'speaks', t.speaks, 'answersFor', t.answers_for) order by v.person_id), '[]')
    from tie t cross join lateral ctx.viewer_as($2, t.person_id) v where v.person_id is not null),
  'services', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'staffIds', coalesce(pl.staff_ids, '{}'), 'known', ctx.knows_service($2, s.id), 'ended', ctx.ended_for($2, s.id),
      'consented', (select coalesce(jsonb_agg(distinct g.subject_id || ':' || g.area), '[]') from consent_grant g where g.municipality_id = $1 and g.family_id = $2
        and g.service_id = s.id and g.valid_from <= (select ctx.at()) and (g.valid_to is null or g.valid_to > (select ctx.at())))) order by s.name, s.id), '[]')
    from place pl join service s on s.municipality_id = $1 and s.id = pl.service_id)) as circle`;

/** Everyone of the family and every service of its team as viewers. It stays on the server: who may know whom is asked after. */
export async function laneCircle(tx: Tx, familyId: string): Promise<LaneCircle> {
  return (await tx.one<{ circle: LaneCircle }>(circle, [tx.municipalityId, familyId])).circle;
}
