-- A family's history as one person may see it, the newest first: $1 family, $2 the event to go on before, $3 how many.
with v as materialized (
  select t as f, t.coordinates, t.service_ids, t.mates, ctx.municipality() as m, ctx.person() as me from ctx.tied_viewer($1) t),
-- Whose address is protected governs the whole home; whoever lives apart from it is told of nothing that could lead there.
-- What was told of a row that was merged into another keeps its id, and is as protected as the person is now.
twin as materialized (select t.key::uuid as gone, t.value::uuid as kept from jsonb_each_text(app.stands_for($1)) t),
hidden_person as materialized (
  select g.id from v cross join unnest(ctx.not_to_trace($1)) g(id) where not v.coordinates),
hidden_service as materialized (
  select s.id, s.secrecy from v join service s on s.municipality_id = v.m and (s.secrecy = 'protected' or exists (select 1 from hidden_person))
  where not ctx.knows_service($1, s.id)),
hidden as materialized (
  select id from hidden_person union select id from hidden_service
  union select t.gone from twin t where t.kept in (select id from hidden_person)
  union select st.person_id from v join staff st on st.municipality_id = v.m and st.person_id <> v.me
    and st.service_id in (select id from hidden_service where secrecy = 'protected')),
shown as materialized (
select e.id, e.type, app.iso(e.at) as at, e.person_id as "personId", e.subject_ids as "subjectIds", e.payload, v.me as "viewerId",
  case when p.kind = 'staff' then p.given_name || ' ' || p.family_name end as "staffName",
  (e.subject_ids, e.area, e.lane, e.named_ids, e.author_id, e.service_id, e.at)::app.item as item, e.at as "sortAt"
from v
  join event e on e.municipality_id = v.m and e.family_id = $1
  left join person p on p.municipality_id = e.municipality_id and p.id = e.person_id
  left join decision d on d.municipality_id = e.municipality_id and d.family_id = e.family_id and d.id = (e.payload ->> 'decisionId')::uuid
where ($2::uuid is null or (e.at, e.id) < (select b.at, b.id from event b where b.municipality_id = e.municipality_id and b.family_id = $1 and b.id = $2))
  and (
    -- Whoever must answer a version follows what becomes of it, whomever else it is about.
    (e.type = any ($4::text[]) and exists (select 1 from requirement r where r.municipality_id = e.municipality_id and r.decision_id = d.id
      and r.version_n = (e.payload ->> 'version')::int and (r.person_id = v.me or r.person_id in (select t.gone from twin t where t.kept = v.me)) and r.state = 'open' and r.retired_at is null))
    or ((coalesce(ctx.sees(v.f, e.subject_ids, e.area, e.lane, e.named_ids, e.author_id, e.service_id, e.at), false)
        or e.payload ->> 'signerId' = v.me::text or e.payload ->> 'signerId' in (select t.gone::text from twin t where t.kept = v.me)
        -- What coordination put forward it also follows; who answered only as long as that does not tell what.
        or (v.coordinates and d.drafted_as = 'coordination' and e.type <> 'signature-withdrawn' and (e.type <> 'signature-given'
          or (d.status in ('proposed', 'agreed', 'in-effect') and d.current_version = (e.payload ->> 'version')::int))))
      and not exists (select 1 from hidden h where h.id = e.person_id or h.id = e.service_id or h.id = any (e.subject_ids)
        or position(h.id::text in e.payload::text) > 0)))
order by e.at desc, e.id desc limit $3),
saw as materialized (select app.saw($1, 'history', app.lines_of(v.f, coalesce((select array_agg(distinct s.item) from shown s), '{}'),
  case when v.coordinates then 'coordinates' else 'asked' end)) as lines from v)
select s.id, s.type, s.at, s."personId", s."subjectIds", s.payload, s."viewerId", s."staffName",
  (select coalesce(jsonb_object_agg(t.gone, t.kept), '{}') from twin t) as "standsFor"
from shown s cross join saw where saw.lines is not null
order by s."sortAt" desc, s.id desc
