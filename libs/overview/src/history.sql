-- A family's history as one person may see it, the newest first: $1 family, $2 the event to go on before, $3 how many.
with v as materialized (
  select t as f, t.coordinates, t.service_ids, t.mates, ctx.municipality() as m, ctx.person() as me from ctx.tied_viewer($1) t),
-- Whose address is protected governs the whole home; whoever lives apart from it is told of nothing that could lead there.
shielded as materialized (
  select p.id from v join person p on p.municipality_id = v.m and p.protection_grade <> 'none'
    and p.id in (select fa.person_id from family_access fa where fa.municipality_id = v.m and fa.family_id = $1)),
hidden_person as materialized (
  select g.id from v cross join (
      select id from shielded
      union select mate.person_id from v join household_member own on own.municipality_id = v.m and own.family_id = $1 and own.person_id in (select id from shielded)
        and (own.valid_to is null or own.valid_to > (select app.today()))
      join household_member mate on mate.municipality_id = v.m and mate.household_id = own.household_id and (mate.valid_to is null or mate.valid_to > (select app.today()))) g
  where not v.coordinates and g.id <> v.me and not (g.id = any (v.mates))),
hidden_service as materialized (
  select s.id, s.secrecy from v join service s on s.municipality_id = v.m and (s.secrecy = 'protected' or exists (select 1 from hidden_person))
  where not v.coordinates and not (s.id = any (v.service_ids)) and not exists (
    select 1 from consent c where c.municipality_id = v.m and c.family_id = $1 and c.service_id = s.id and (c.subject_id = v.me or v.me = any (c.given_by)))),
hidden as materialized (
  select id from hidden_person union select id from hidden_service
  union select st.person_id from v join staff st on st.municipality_id = v.m and st.person_id <> v.me
    and st.service_id in (select id from hidden_service where secrecy = 'protected')),
shown as materialized (
select e.id, e.type, app.iso(e.at) as at, e.person_id as "personId", e.subject_ids as "subjectIds", e.payload, v.me as "viewerId",
  case when p.kind = 'staff' then p.given_name || ' ' || p.family_name end as "staffName",
  (e.subject_ids, e.area, e.lane, e.named_ids, e.author_id, e.service_id)::app.item as item, e.at as "sortAt"
from v
  join event e on e.municipality_id = v.m and e.family_id = $1
  left join person p on p.municipality_id = e.municipality_id and p.id = e.person_id
  left join decision d on d.municipality_id = e.municipality_id and d.family_id = e.family_id and d.id = (e.payload ->> 'decisionId')::uuid
where ($2::uuid is null or (e.at, e.id) < (select b.at, b.id from event b where b.municipality_id = e.municipality_id and b.family_id = $1 and b.id = $2))
  and (
    -- Whoever must answer a version follows what becomes of it, whomever else it is about.
    (e.type = any ($4::text[]) and exists (select 1 from requirement r where r.municipality_id = e.municipality_id and r.decision_id = d.id
      and r.version_n = (e.payload ->> 'version')::int and r.person_id = v.me and r.state = 'open' and r.retired_at is null))
    or ((coalesce(ctx.sees(v.f, e.subject_ids, e.area, e.lane, e.named_ids, e.author_id, e.service_id), false)
        or e.payload ->> 'signerId' = v.me::text
        -- What coordination put forward it also follows; who answered only as long as that does not tell what.
        or (v.coordinates and d.drafted_as = 'coordination' and e.type <> 'signature-withdrawn' and (e.type <> 'signature-given'
          or (d.status in ('proposed', 'agreed', 'in-effect') and d.current_version = (e.payload ->> 'version')::int))))
      and not exists (select 1 from hidden h where h.id = e.person_id or h.id = e.service_id or h.id = any (e.subject_ids)
        or position(h.id::text in e.payload::text) > 0)))
order by e.at desc, e.id desc limit $3),
saw as materialized (select app.saw($1, 'history', app.lines_of(v.f, coalesce((select array_agg(distinct s.item) from shown s), '{}'),
  case when v.coordinates then 'coordinates' else 'asked' end)) as lines from v)
select s.id, s.type, s.at, s."personId", s."subjectIds", s.payload, s."viewerId", s."staffName"
from shown s cross join saw where saw.lines is not null
order by s."sortAt" desc, s.id desc
