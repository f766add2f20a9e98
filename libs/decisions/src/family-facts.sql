-- What decides whom a proposal concerns: the circle, who is in the family, who lives together. For rules only.
select jsonb_build_object(
  'country', m.country, 'today', app.today(), 'circle', app.circle($1),
  'memberIds', coalesce((
    select jsonb_agg(distinct mb.person_id) from member mb join person p on p.municipality_id = mb.municipality_id and p.id = mb.person_id
      where mb.municipality_id = m.id and mb.family_id = $1 and mb.valid_from <= (select app.today()) and (mb.valid_to is null or mb.valid_to > (select app.today())) and p.died_on is null), '[]'),
  'households', coalesce((
    select jsonb_agg(jsonb_build_object('memberIds', h.ids)) from (
      select array_agg(hm.person_id) as ids from household_member hm
        where hm.municipality_id = m.id and hm.family_id = $1 and hm.valid_from <= (select app.today()) and (hm.valid_to is null or hm.valid_to > (select app.today())) group by hm.household_id) h), '[]'),
  'protectedServiceIds', coalesce((select jsonb_agg(s.id) from service s where s.municipality_id = m.id and s.secrecy = 'protected'), '[]'),
  'childWelfareServiceIds', coalesce((select jsonb_agg(s.id) from service s where s.municipality_id = m.id and s.sector = 'child-welfare'), '[]'),
  'acceptedHandOverIds', coalesce((
    select jsonb_agg(h.id) from hand_over h where h.municipality_id = m.id and h.family_id = $1 and h.accepted_at is not null and h.declined_at is null and h.effected_at is null), '[]'),
  'confirmedPromises', coalesce((
    select jsonb_agg(jsonb_build_object('serviceId', sp.service_id, 'partId', sp.part_id)) from service_promise sp
      where sp.municipality_id = m.id and sp.family_id = $1 and sp.state = 'confirmed' and sp.part_id is not null), '[]'),
  'targetAreas', coalesce((
    select jsonb_object_agg(t.id, t.area) from (
      select g.id, g.area from goal g where g.municipality_id = m.id and g.family_id = $1
      union all select a.id, a.area from action a where a.municipality_id = m.id and a.family_id = $1) t), '{}')) as found
from municipality m where m.id = (select ctx.municipality())
