-- What lies open for its reader: their families, and each decision that waits for somebody with the parts they may see.
-- The first half of the statements that begin here; they go on with their own.
with a as materialized (
  select ctx.actor() as j, ctx.municipality() as m, ctx.person() as me, ctx.at() as at, app.today() as today),
tie as materialized (
  select (t ->> 'familyId')::uuid as family_id, t ->> 'kind' as kind from a cross join jsonb_array_elements(a.j -> 'ties') t),
mine as materialized (
  select tie.family_id, bool_or(tie.kind in ('coordinator', 'stand-in')) as coordinates, bool_or(tie.kind = 'professional') as works,
    jsonb_agg(distinct tie.kind) as kinds, ctx.viewer(tie.family_id) as v
  from tie group by tie.family_id),
-- Decisions that wait for somebody, with the parts of the current version I may see; none of them, and it is not there.
seen as materialized (
  select d.*, n.coordinates, n.works, coalesce(x.part_ids, '{}') as part_ids,
    -- As app.heading_for, of the parts that are looked at here anyway.
    case when x.whole then d.question end as title
  from a join mine n on true join decision d on d.municipality_id = a.m and d.family_id = n.family_id
    cross join lateral (select array_agg(p.id) filter (where s.sees) as part_ids, bool_and(s.sees) as whole
      from part p cross join lateral (select ctx.sees(n.v, p.subject_ids, p.area, p.lane, p.named_ids, p.author_id, null, p.lane_since)
          or (d.drafted_as = 'coordination' and n.coordinates) as sees) s
      where p.municipality_id = d.municipality_id and p.decision_id = d.id and p.version_n = d.current_version) x
  where d.status in ('proposed', 'agreed', 'other-route')),
open as materialized (select * from seen where cardinality(part_ids) > 0),
required as materialized (
  select r.* from open o join requirement r on r.municipality_id = o.municipality_id and r.decision_id = o.id and r.version_n = o.current_version
  where r.retired_at is null),
standing as materialized (
  select s.id, s.decision_id, s.person_id, s.answer, s.route, s.recorded_by, s.requirement_ids, s.signed_at,
    not exists (select 1 from required r where r.decision_id = s.decision_id and r.person_id = s.person_id and r.role = 'sign'
      and not (r.id = any (s.requirement_ids))) as complete,
    exists (select 1 from call_back c where c.municipality_id = s.municipality_id and c.signature_id = s.id) as called_back
  from open o join signature s on s.municipality_id = o.municipality_id and s.decision_id = o.id and s.version_n = o.current_version
  where not exists (select 1 from signature_withdrawal w where w.municipality_id = s.municipality_id and w.signature_id = s.id)
    and not exists (select 1 from call_back c where c.municipality_id = s.municipality_id and c.signature_id = s.id and not c.confirmed)),
