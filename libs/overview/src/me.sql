-- The caller's own page: who I am, my families, and what this very person can answer now. One statement, begun in open-decisions.sql.
asked as materialized (
  select r.decision_id, r.role, r.alternative_group from a join open o on o.status in ('proposed', 'other-route') join required r on r.decision_id = o.id
  where r.person_id = a.me and r.state = 'open' and r.part_id = any (o.part_ids)),
to_sign as (
  select distinct q.decision_id from a join asked q on q.role = 'sign'
  where not exists (select 1 from standing s where s.decision_id = q.decision_id and s.person_id = a.me and s.complete)
    and not exists (select 1 from standing s join required g on g.decision_id = s.decision_id and g.id = any (s.requirement_ids)
      where s.decision_id = q.decision_id and g.alternative_group = q.alternative_group and s.complete and s.answer <> 'no')),
-- Who lets me sign for them (fullmakt), as far as the matter is listed, both may still do so, and I may read all of their sheet.
lent as materialized (
  select distinct o.id as decision_id, g.from_person_id as giver_id
  from a join open o on o.status in ('proposed', 'other-route')
    join delegation g on g.municipality_id = a.m and g.family_id = o.family_id and g.to_person_id = a.me and g.revoked_at is null
      and g.valid_from <= a.today and g.valid_to > a.today
    join person giver on giver.municipality_id = a.m and giver.id = g.from_person_id and giver.died_on is null and giver.capacity = 'full'
      and app.birthday(giver.birth_date, 18) <= a.today
    join person self on self.municipality_id = a.m and self.id = a.me and app.birthday(self.birth_date, 18) <= a.today
    cross join lateral ctx.viewer_as(o.family_id, g.from_person_id) w
  where exists (select 1 from required r where r.decision_id = o.id and r.person_id = g.from_person_id and r.role = 'sign' and r.state = 'open')
    and not exists (select 1 from required r join part p on p.municipality_id = a.m and p.id = r.part_id
      where r.decision_id = o.id and r.person_id = g.from_person_id and r.role = 'sign' and not (p.kind = any (g.kinds) and p.id = any (o.part_ids)))
    and not exists (select 1 from part p where p.municipality_id = a.m and p.decision_id = o.id and p.version_n = o.current_version
      and ctx.sees(w, p.subject_ids, p.area, p.lane, p.named_ids, p.author_id, null, p.lane_since) and not (p.id = any (o.part_ids)))
    and not exists (select 1 from standing s where s.decision_id = o.id and s.person_id = g.from_person_id and s.complete)
    and not exists (select 1 from required r join required q on q.decision_id = r.decision_id and q.alternative_group = r.alternative_group
      join standing s on s.decision_id = q.decision_id and q.id = any (s.requirement_ids) and s.complete and s.answer <> 'no'
      where r.decision_id = o.id and r.person_id = g.from_person_id)
    and not exists (select 1 from block b where b.municipality_id = a.m and b.family_id = o.family_id and b.person_id in (a.me, g.from_person_id)
      and (b.valid_to is null or b.valid_to > a.today))
    and not app.works_with_family(o.family_id, a.me)),
-- Another has given; it opens nothing before I have answered as well. Of health a weaker log-in learns no more than that there is something.
to_share as (
  select distinct on (c.subject_id, c.service_id, hidden) c.family_id, c.id, u.name, c.given_at, h.hidden
  from a join consent c on c.municipality_id = a.m and c.state = 'given' and c.valid_to > a.today and a.me = any (c.givers) and not (a.me = any (c.given_by))
    join mine n on n.family_id = c.family_id
    join service u on u.municipality_id = a.m and u.id = c.service_id
    cross join lateral (select (n.v).hides_health and c.areas && array['physical-health', 'mental-health'] as hidden) h
  -- Past a home under protection it is no question to them at all: the name of the service could lead there.
  where ctx.knows_service(c.family_id, c.service_id) and not ctx.lives_apart_from_shielded(c.family_id, c.subject_id)
    and not exists (select 1 from consent own where own.municipality_id = a.m and own.family_id = c.family_id and own.subject_id = c.subject_id
    and own.service_id = c.service_id and a.me = any (own.given_by) and own.state in ('given', 'refused') and own.valid_to > a.today)
  order by c.subject_id, c.service_id, hidden, c.given_at, c.id),
-- Health one is asked about waits behind a stronger log-in: that there is something, never what or how much.
behind as (
  select exists (select 1 from a join mine n on (n.v).hides_health
      join decision d on d.municipality_id = a.m and d.family_id = n.family_id and d.status in ('proposed', 'other-route')
      join requirement r on r.municipality_id = a.m and r.decision_id = d.id and r.version_n = d.current_version and r.person_id = a.me
        and r.role in ('sign', 'heard') and r.state = 'open' and r.retired_at is null and not r.may_not_see
      join part p on p.municipality_id = a.m and p.id = r.part_id and p.area in ('physical-health', 'mental-health')
    where not exists (select 1 from signature s where s.municipality_id = a.m and s.decision_id = d.id and s.version_n = d.current_version and s.person_id = a.me
          and r.id = any (s.requirement_ids) and not exists (select 1 from signature_withdrawal w where w.municipality_id = a.m and w.signature_id = s.id) and not exists (select 1 from call_back c where c.municipality_id = a.m and c.signature_id = s.id and not c.confirmed))
      and not (r.role = 'heard' and exists (select 1 from child_view c
        where c.municipality_id = a.m and c.decision_id = d.id and c.version_n = d.current_version and c.child_id = a.me)))
    or exists (select 1 from to_share c where c.hidden) as hidden),
to_be_heard as (
  select distinct q.decision_id from a join asked q on q.role = 'heard' join open o on o.id = q.decision_id
  where not exists (select 1 from child_view c where c.municipality_id = a.m and c.decision_id = o.id and c.version_n = o.current_version and c.child_id = a.me)),
waiting as (
  select 'decision' as kind, o.family_id, o.id, null::uuid as ref_id, o.title, null::text as about,
    case when o.status = 'proposed' then o.closes_at end as closes_at, o.urgent, o.opened_at as since,
    jsonb_build_object(
      'given', (select count(distinct r.person_id) from required r join standing s on s.decision_id = r.decision_id and s.person_id = r.person_id and s.complete
        where r.decision_id = o.id and r.role = 'sign' and r.part_id = any (o.part_ids)),
      'of', (select count(distinct r.person_id) from required r where r.decision_id = o.id and r.role = 'sign' and r.part_id = any (o.part_ids))) as answered,
    t.giver_id, giver.given_name as giver
  from a join (select decision_id, null::uuid as giver_id from to_sign union all select decision_id, giver_id from lent) t on true
    join open o on o.id = t.decision_id left join person giver on giver.municipality_id = a.m and giver.id = t.giver_id
  where o.earliest_sign_at is null or o.earliest_sign_at <= a.at
  union all
  select 'child-view', o.family_id, o.id, null, o.title, null, case when o.status = 'proposed' then o.closes_at end, o.urgent, o.opened_at, null, null::uuid, null::text
  from to_be_heard h join open o on o.id = h.decision_id
  union all
  select 'weighing', o.family_id, case when cardinality(o.part_ids) > 0 then o.id else c.id end, c.id, o.title,
    p.given_name, case when o.status = 'proposed' then o.closes_at end, o.urgent, c.recorded_at, null, null::uuid, null::text
  from a join seen o on o.coordinates and o.status in ('proposed', 'other-route')
    join child_view c on c.municipality_id = a.m and c.decision_id = o.id and c.version_n = o.current_version and c.objects and c.coordinator_reads
    join person p on p.municipality_id = a.m and p.id = c.child_id and app.birthday(p.birth_date, 12) <= a.today
  where not exists (select 1 from weighing w where w.municipality_id = a.m and w.child_view_id = c.id)
  union all
  -- The coordinator asks another service to call; whoever works in such a service can call now.
  select 'call-back', o.family_id, o.id, s.id, o.title, p.given_name, case when o.status = 'proposed' then o.closes_at end, o.urgent, s.signed_at, null, null::uuid, null::text
  from a join open o on o.status in ('proposed', 'other-route') join standing s on s.decision_id = o.id and s.route in ('paper', 'oral') and not s.called_back
    join person p on p.municipality_id = a.m and p.id = s.person_id
  where o.coordinates or (o.works and s.recorded_by <> a.me and not exists (
    select 1 from staff st where st.municipality_id = a.m and st.person_id = s.recorded_by and st.service_id = any ((select ctx.services())::uuid[])))
  union all
  select 'other-route', o.family_id, o.id, null, o.title, null, null, o.urgent, o.status_since, null, null::uuid, null::text
  from open o where o.coordinates and o.status = 'other-route'
  union all
  select 'talk', n.family_id, t.decision_id, t.id, (app.heading_for(n.v, d)).question, p.given_name, null, d.urgent, t.opened_at, null, null::uuid, null::text
  from a join mine n on n.coordinates join decision d on d.municipality_id = a.m and d.family_id = n.family_id
    join talk t on t.municipality_id = a.m and t.decision_id = d.id and t.closed_at is null and d.status not in ('withdrawn', 'in-effect')
    join person p on p.municipality_id = a.m and p.id = t.person_id
  union all
  select 'help', n.family_id, h.id, null, null, p.given_name, null, true, h.said_at, null, null::uuid, null::text
  from a join mine n on n.coordinates join help_word h on h.municipality_id = a.m and h.family_id = n.family_id and h.closed_at is null
    join person p on p.municipality_id = a.m and p.id = h.person_id
  where h.person_id <> a.me
  union all
  select 'reconsideration', n.family_id, r.decision_id, r.id, (app.heading_for(n.v, d)).question, p.given_name, r.answer_by::timestamp at time zone (a.j ->> 'timeZone'), false, r.asked_at, null, null::uuid, null::text
  from a join mine n on n.coordinates join decision d on d.municipality_id = a.m and d.family_id = n.family_id
    join reconsideration r on r.municipality_id = a.m and r.decision_id = d.id and r.answered_at is null
    join person p on p.municipality_id = a.m and p.id = r.person_id
  union all
  -- "Skjedde uten avtale": gone through with the family within three working days.
  select 'emergency-review', n.family_id, s.id, null, s.title, null, (s.review_by + 1)::timestamp at time zone (a.j ->> 'timeZone'), true, s.recorded_at, null, null::uuid, null::text
  from a join mine n on n.coordinates join statutory_decision s on s.municipality_id = a.m and s.family_id = n.family_id and s.emergency and s.reviewed_at is null
  where ctx.sees(n.v, s.subject_ids, s.area, s.lane, s.named_ids, s.author_id, s.service_id, s.lane_since)
  union all
  -- From thirty days before the birthday: parents' signatures, consents and access end on it.
  select distinct 'coming-of-age', n.family_id, p.id, null::uuid, null, p.given_name, null::timestamptz, false,
    (app.birthday(p.birth_date, 18) - 30)::timestamp at time zone (a.j ->> 'timeZone'), null::jsonb, null::uuid, null::text
  from a join mine n on n.coordinates
    join member mb on mb.municipality_id = a.m and mb.family_id = n.family_id and mb.valid_from <= a.today and (mb.valid_to is null or mb.valid_to > a.today)
    join person p on p.municipality_id = a.m and p.id = mb.person_id and p.died_on is null
  where app.birthday(p.birth_date, 18) - 30 <= a.today and app.birthday(p.birth_date, 18) > a.today
  union all
  -- Asked without names: the service, what and when, and nothing of the family.
  select 'service-promise', s.family_id, s.id, null, s.what, u.name, null, false, s.asked_at, null, null::uuid, null::text
  from a join service_promise s on s.municipality_id = a.m and s.state = 'asked' and s.service_id = any ((select ctx.services())::uuid[])
    join service u on u.municipality_id = a.m and u.id = s.service_id
  where exists (select 1 from staff st where st.municipality_id = a.m and st.person_id = a.me and st.service_id = s.service_id
    and (st.role = 'service-leader' or nullif(trim(st.mandate), '') is not null) and st.valid_from <= a.today and (st.valid_to is null or st.valid_to > a.today))
  union all
  select 'hand-over', (h ->> 'familyId')::uuid, (h ->> 'handOverId')::uuid, null, null, h ->> 'from', null, false, (h ->> 'offeredAt')::timestamptz, null, null::uuid, null::text
  from jsonb_array_elements(app.hand_overs_to_me()) h where h ->> 'acceptedAt' is null and h ->> 'declinedAt' is null
  union all
  -- A second employee's word on what the first wrote down; without the family's name.
  select 'exemption-confirm', (x ->> 'familyId')::uuid, (x ->> 'exemptionId')::uuid, null, null, x ->> 'child', null, false, (x ->> 'recordedAt')::timestamptz, null, null::uuid, null::text
  from jsonb_array_elements(app.exemptions_to_confirm()) x
  union all
  -- An answer on paper in a family of another service: whom to call, never what it is about.
  select 'call-to-make', (c ->> 'familyId')::uuid, (c ->> 'signatureId')::uuid, null, null, c ->> 'signer', null, false, (c ->> 'recordedAt')::timestamptz, null, null::uuid, null::text
  from jsonb_array_elements(app.calls_to_make()) c
  union all
  -- Tried often enough, and never by me: a second employee's word is lacking. The rule on who is out of reach, asked of every
  -- proposal at once; a journey holds the two together.
  select 'unreachable-confirm', o.family_id, o.id, t.person_id, o.title, p.given_name, null, o.urgent, max(t.tried_at), null, null::uuid, null::text
  from a cross join lateral (select greatest(3, coalesce(max(c.value) filter (where c.key = 'unreachable-attempts'), 3)) as attempts,
      greatest(14, coalesce(max(c.value) filter (where c.key = 'unreachable-days'), 14)) as days
      from (select distinct on (y.key) y.key, (y.value #>> '{}')::int as value from policy y
        where y.municipality_id = a.m and y.key in ('unreachable-attempts', 'unreachable-days') order by y.key, y.set_at desc, y.id desc) c) enough
    join open o on o.status in ('proposed', 'other-route') and (o.coordinates or o.works)
    join contact_attempt t on t.municipality_id = a.m and t.decision_id = o.id and t.route <> 'private-call'
    join person p on p.municipality_id = a.m and p.id = t.person_id
  where not exists (select 1 from standing s where s.decision_id = o.id and s.person_id = t.person_id and s.complete)
  group by o.family_id, o.id, t.person_id, o.title, p.given_name, o.urgent, enough.attempts, enough.days
  having count(*) >= enough.attempts and count(distinct t.route) > 1 and max(t.tried_at) - min(t.tried_at) >= enough.days * interval '1 day'
    and bool_and(t.tried_by <> a.me and t.confirmed_by is null)
  union all
  select 'consent', c.family_id, c.id, null::uuid, null, c.name, null::timestamptz, false, c.given_at, null::jsonb, null::uuid, null::text from to_share c where not c.hidden
  union all
  -- A yes that ends within thirty days: to whoever is asked for a new one, until they have answered.
  select distinct on (c.subject_id, c.service_id) 'consent-ending', c.family_id, c.id, c.subject_id, case when c.subject_id <> a.me then p.given_name end, u.name,
    app.consent_ends(c)::timestamp at time zone (a.j ->> 'timeZone'), false, app.consent_renewable_from(c)::timestamp at time zone (a.j ->> 'timeZone'), null::jsonb, null::uuid, null::text
  from a join mine n on true
    join consent c on c.municipality_id = a.m and c.family_id = n.family_id and app.consent_is_ending(c) and app.consent_renewer(c) = a.me
      and not ((n.v).hides_health and c.areas && array['physical-health', 'mental-health'])
    join service u on u.municipality_id = a.m and u.id = c.service_id
    join person p on p.municipality_id = a.m and p.id = c.subject_id)
select
  (select jsonb_build_object('id', p.id, 'kind', p.kind, 'givenName', p.given_name, 'familyName', p.family_name, 'language', p.language,
      'interpreterLanguage', p.interpreter_language, 'plainLanguage', p.plain_language,
      'minor', coalesce(p.kind = 'citizen' and app.birthday(p.birth_date, 18) > a.today, false))
    from person p where p.municipality_id = a.m and p.id = a.me) as person,
  (select jsonb_build_object('id', m.id, 'name', m.name, 'country', m.country, 'timeZone', m.time_zone) from municipality m where m.id = a.m) as municipality,
  jsonb_build_object(
    'staff', (select coalesce(jsonb_agg(jsonb_build_object('role', s ->> 'role', 'serviceId', s -> 'serviceId', 'service', u.name,
          'mandate', (select nullif(trim(st.mandate), '') from staff st where st.municipality_id = a.m and st.person_id = a.me and st.role = s ->> 'role'
            and st.service_id is not distinct from (s ->> 'serviceId')::uuid and st.valid_from <= a.today and (st.valid_to is null or st.valid_to > a.today)
            order by st.valid_from desc limit 1)) order by s ->> 'role', u.name), '[]')
      from jsonb_array_elements(a.j -> 'staff') s left join service u on u.municipality_id = a.m and u.id = (s ->> 'serviceId')::uuid),
    'ties', (select coalesce(jsonb_agg(distinct tie.kind), '[]') from tie)) as roles,
  a.j ->> 'acr' as acr, a.j ->> 'authAt' as "authAt", app.iso(a.at) as at,
  (select jsonb_object_agg(k.key, (select p.value from policy p where p.municipality_id = a.m and p.key = k.key order by p.set_at desc, p.id desc limit 1))
    from (values ('step-up-minutes'), ('own-device-level'), ('accent')) k (key)) as policies,
  (select coalesce(jsonb_agg(x order by x ->> 'kind' desc, x ->> 'name'), '[]') from jsonb_array_elements(app.persons_of_account()) x
    where (x ->> 'personId')::uuid is distinct from a.me) as "canActAs",
  (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', ctx.family_called(f.id, f.name), 'step', f.step, 'ties', n.kinds) order by f.name, f.id), '[]')
    from mine n join family f on f.municipality_id = a.m and f.id = n.family_id) as families,
  (select coalesce(jsonb_agg(jsonb_build_object('kind', w.kind, 'familyId', w.family_id, 'id', w.id, 'refId', w.ref_id, 'title', w.title, 'about', w.about,
      'areas', coalesce((select (app.heading_for(n.v, d)).areas from mine n join decision d on d.municipality_id = a.m and d.family_id = n.family_id and d.id = w.id
        where w.title is null and n.family_id = w.family_id), '{}'),
      'closesAt', app.iso(w.closes_at), 'urgent', w.urgent, 'since', app.iso(w.since), 'answered', w.answered,
      -- Who else is asked in the parts I see, as far as I may know their names.
      'others', (select coalesce(jsonb_agg(distinct p.given_name order by p.given_name), '[]') from open o
          join required r on r.decision_id = o.id and r.role = 'sign' and r.part_id = any (o.part_ids)
          join person p on p.municipality_id = a.m and p.id = r.person_id
        where w.kind = 'decision' and o.id = w.id and r.person_id not in (a.me, coalesce(w.giver_id, a.me))
          and p.id = any ((select ctx.persons_known(w.family_id))::uuid[])),
      'onBehalfOf', case when w.giver_id is not null then jsonb_build_object('personId', w.giver_id, 'givenName', w.giver) end)
      order by (w.kind = 'help') desc, w.urgent desc, w.closes_at nulls last, w.since, w.id, w.giver_id nulls first), '[]') from waiting w) as waiting,
  (select hidden from behind) as hidden
from a
