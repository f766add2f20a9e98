-- One person's page of a family: whom to call, what comes next, what is going on, what was agreed lately. $1 family.
with v as materialized (
  select t as f, t.coordinates, t.service_ids, t.mates, ctx.municipality() as m, ctx.person() as me, app.today() as today from ctx.tied_viewer($1) t),
-- Whom the reader may know by name, and whoever lives apart from a protected home gets no number that leads to a place.
known as materialized (select ctx.persons_known($1) as ids),
place as materialized (
  select tm.duty, tm.person_id, p.given_name || ' ' || p.family_name as name, st.work_phone, st.work_hours, tm.valid_to,
    ctx.knows_service($1, tm.service_id) as reachable,
    row_number() over (partition by tm.duty order by tm.valid_from desc, tm.id desc) as n
  from v join team_member tm on tm.municipality_id = v.m and tm.family_id = $1 and tm.duty in ('coordinator', 'stand-in')
      and tm.valid_from <= v.today and (tm.valid_to is null or tm.valid_to > v.today)
    join person p on p.municipality_id = tm.municipality_id and p.id = tm.person_id
    left join lateral (select x.work_phone, x.work_hours from staff x where x.municipality_id = tm.municipality_id and x.person_id = tm.person_id and x.service_id = tm.service_id
      and x.valid_from <= v.today and (x.valid_to is null or x.valid_to > v.today) order by x.work_phone is null, x.id limit 1) st on true),
goals as materialized (
  select g.* from v join goal g on g.municipality_id = v.m and g.family_id = $1 and g.state = 'in-progress'
  where ctx.sees(v.f, g.subject_ids, g.area, g.lane, g.named_ids, g.author_id, g.service_id, g.lane_since)),
steps as materialized (
  select x.* from v join action x on x.municipality_id = v.m and x.family_id = $1 and x.state in ('planned', 'in-progress')
  where ctx.sees(v.f, x.subject_ids, x.area, x.lane, x.named_ids, x.author_id, x.service_id, x.lane_since)),
agreed as materialized (
  select d as whole, d.id, d.in_effect_at, d.current_version from v join decision d on d.municipality_id = v.m and d.family_id = $1 and d.status = 'in-effect' and exists (
      select 1 from part p where p.municipality_id = d.municipality_id and p.decision_id = d.id and p.version_n = d.current_version
        and (ctx.sees(v.f, p.subject_ids, p.area, p.lane, p.named_ids, p.author_id, null, p.lane_since) or (d.drafted_as = 'coordination' and v.coordinates)))
    order by d.in_effect_at desc, d.id limit 3),
saw as materialized (select app.saw($1, 'plan', app.lines_of(v.f, coalesce((select array_agg(distinct x.item) from (
    select (g.subject_ids, g.area, g.lane, g.named_ids, g.author_id, g.service_id, g.lane_since)::app.item as item from goals g
    union all select (s.subject_ids, s.area, s.lane, s.named_ids, s.author_id, s.service_id, s.lane_since)::app.item from steps s
    union all select (p.subject_ids, p.area, p.lane, p.named_ids, p.author_id, null::uuid, p.lane_since)::app.item from agreed d
      join part p on p.municipality_id = v.m and p.decision_id = d.id and p.version_n = d.current_version) x), '{}'),
  case when v.coordinates then 'coordinates' end)) as lines from v)
select f.id as "familyId", ctx.family_called(f.id, f.name) as name, f.step, v.today,
  (select jsonb_build_object('personId', p.person_id, 'name', p.name, 'phone', case when p.reachable then p.work_phone end,
      'hours', case when p.reachable then p.work_hours end, 'until', p.valid_to) from place p where p.duty = 'coordinator' and p.n = 1) as coordinator,
  (select jsonb_build_object('personId', p.person_id, 'name', p.name, 'phone', case when p.reachable then p.work_phone end,
      'hours', case when p.reachable then p.work_hours end, 'until', p.valid_to) from place p where p.duty = 'stand-in' and p.n = 1) as "standIn",
  (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'area', x.area, 'title', x.title, 'state', x.state, 'ownerKind', x.owner_kind,
      'withService', cardinality(x.owner_service_ids) > 0, 'isMine', v.me = any (x.owner_ids),
      'owners', case x.owner_kind when 'civil-society' then array[x.owner_name] else
        array(select p.given_name from person p where p.municipality_id = v.m and p.id = any (x.owner_ids)
          and p.id = any ((select ids from known)::uuid[]) order by 1)
        || array(select s.name from service s where s.municipality_id = v.m and s.id = any (x.owner_service_ids) and ctx.knows_service($1, s.id) order by 1) end,
      'others', exists (select 1 from unnest(x.owner_ids) as o(id) where not (o.id = any ((select ids from known)::uuid[]))),
      'startsOn', x.starts_on, 'due', x.due_on, 'needsMoreTime', coalesce(x.due_on < v.today, false)) order by x.due_on nulls last, x.id), '[]') from steps x) as steps,
  (select coalesce(jsonb_agg(jsonb_build_object('area', u.area, 'goals', u.goals, 'steps', u.steps, 'underWay', u.under_way)), '[]') from (
      select area, sum(goals)::int as goals, sum(steps)::int as steps, sum(under_way)::int as under_way from (
        select area, 1 as goals, 0 as steps, 0 as under_way from goals
        union all select area, 0, 1, (state = 'in-progress')::int from steps) each group by area) u) as areas,
  (select coalesce(jsonb_agg(jsonb_build_object('decisionId', d.id, 'question', h.question, 'areas', h.areas, 'inEffectAt', app.iso(d.in_effect_at)) order by d.in_effect_at desc, d.id), '[]')
    from agreed d cross join lateral app.heading_for(v.f, d.whole) h) as "agreedLately",
  -- Vedtak, what happened in an emergency, and what was told without consent: what was decided without them, as far as this reader may see.
  (select count(*)::int from statutory_decision s where s.municipality_id = v.m and s.family_id = $1
    and ctx.sees(v.f, s.subject_ids, s.area, s.lane, s.named_ids, s.author_id, s.service_id, s.lane_since))
    + (select count(*)::int from disclosure c where c.municipality_id = v.m and c.family_id = $1
    and ctx.sees(v.f, c.subject_ids, c.area, c.lane, c.named_ids, c.author_id, c.service_id, c.lane_since)) as "decidedWithoutUs"
from v cross join saw join family f on f.municipality_id = v.m and f.id = $1 and saw.lines is not null
