-- Everything that waits in the families I coordinate: what, for whom, since when, until when. Whose turn that makes it and
-- on which tab it stands is the rule's; one statement, begun in open-decisions.sql.
ours as materialized (
  select n.family_id, n.v, f.name, exists (
      select 1 from family_access fa join person p on p.municipality_id = a.m and p.id = fa.person_id and p.protection_grade <> 'none'
      where fa.municipality_id = a.m and fa.family_id = n.family_id) as protected
  from a join mine n on n.coordinates join family f on f.municipality_id = a.m and f.id = n.family_id),
-- Who has not answered yet, as the coordinator may know it; never what anybody answered.
unanswered as materialized (
  select distinct o.family_id, r.decision_id, r.person_id, p.given_name,
    r.role = 'heard' and (p.birth_date is null or app.birthday(p.birth_date, 13) > a.today) as is_small
  from a join open o on o.coordinates and o.status in ('proposed', 'other-route')
    join required r on r.decision_id = o.id and r.state = 'open' and r.part_id = any (o.part_ids)
    join person p on p.municipality_id = a.m and p.id = r.person_id
  where (r.role = 'sign' and not exists (select 1 from standing s where s.decision_id = o.id and s.person_id = r.person_id and s.complete)
      and not exists (select 1 from standing s join required g on g.decision_id = s.decision_id and g.id = any (s.requirement_ids)
        where s.decision_id = o.id and g.alternative_group = r.alternative_group and s.complete and s.answer <> 'no'))
    or (r.role = 'heard' and not exists (select 1 from child_view c
      where c.municipality_id = a.m and c.decision_id = o.id and c.version_n = o.current_version and c.child_id = r.person_id))),
late as materialized (
  select x.* from a join ours n on true join action x on x.municipality_id = a.m and x.family_id = n.family_id
  where x.state in ('planned', 'in-progress') and x.due_on < a.today
    and ctx.sees(n.v, x.subject_ids, x.area, x.lane, x.named_ids, x.author_id, x.service_id, x.lane_since)),
item as (
  select 'draft' as kind, n.family_id, d.id, null::uuid as ref_id, (app.heading_for(n.v, d)).question as title, null::text as about, case when exists (
      select 1 from service_promise s where s.municipality_id = a.m and s.family_id = n.family_id and s.decision_id = d.id and s.state = 'asked') then 'waits-for-service' else 'to-do' end as state,
    array(select distinct u.name from service_promise s join service u on u.municipality_id = a.m and u.id = s.service_id
      where s.municipality_id = a.m and s.family_id = n.family_id and s.decision_id = d.id and s.state = 'asked' order by 1) as names, d.created_at as since, null::timestamptz as due_at, d.urgent
  from a join ours n on true join decision d on d.municipality_id = a.m and d.family_id = n.family_id
  where d.status = 'draft' and d.drafted_as = 'coordination'
  union all
  select 'answers', o.family_id, o.id, null, o.title, null, case when o.clock_stopped_at is null then 'open' else 'paused' end,
    (select array_agg(u.given_name order by u.given_name, u.person_id) from unanswered u where u.decision_id = o.id and not u.is_small),
    o.opened_at, o.closes_at, o.urgent
  from open o where o.status = 'proposed' and exists (select 1 from unanswered u where u.decision_id = o.id and not u.is_small)
  union all
  select 'hear-child', u.family_id, o.id, u.person_id, o.title, u.given_name, 'to-do', '{}', o.opened_at, case when o.status = 'proposed' then o.closes_at end, o.urgent
  from unanswered u join open o on o.id = u.decision_id where u.is_small
  union all
  -- Also what a child alone lets the coordinator read, of a proposal they see nothing else of.
  select 'weighing', o.family_id, case when cardinality(o.part_ids) > 0 then o.id else c.id end, c.id, o.title,
    p.given_name, 'to-do', '{}', c.recorded_at, case when o.status = 'proposed' then o.closes_at end, o.urgent
  from a join seen o on o.coordinates and o.status in ('proposed', 'other-route')
    join child_view c on c.municipality_id = a.m and c.decision_id = o.id and c.version_n = o.current_version and c.objects and c.coordinator_reads
    join person p on p.municipality_id = a.m and p.id = c.child_id and app.birthday(p.birth_date, 12) <= a.today
  where not exists (select 1 from weighing w where w.municipality_id = a.m and w.child_view_id = c.id)
  union all
  select 'call-back', o.family_id, o.id, s.id, o.title, p.given_name, 'open', '{}', s.signed_at, case when o.status = 'proposed' then o.closes_at end, o.urgent
  from a join open o on o.coordinates and o.status in ('proposed', 'other-route')
    join standing s on s.decision_id = o.id and s.route in ('paper', 'oral') and not s.called_back
    join person p on p.municipality_id = a.m and p.id = s.person_id
  union all
  -- Called back, and it was not right: until the person is asked anew and answers.
  select 'call-back', o.family_id, o.id, s.id, o.title, p.given_name, 'stuck', '{}', k.called_at, case when o.status = 'proposed' then o.closes_at end, o.urgent
  from a join open o on o.coordinates and o.status in ('proposed', 'other-route')
    join signature s on s.municipality_id = a.m and s.decision_id = o.id and s.version_n = o.current_version
    join call_back k on k.municipality_id = a.m and k.signature_id = s.id and not k.confirmed
    join person p on p.municipality_id = a.m and p.id = s.person_id
  where not exists (select 1 from signature l where l.municipality_id = a.m and l.decision_id = o.id and l.version_n = o.current_version
    and l.person_id = s.person_id and l.attempt > s.attempt)
  union all
  -- Set by a leader, and gone through by another before it ends.
  select 'safety-bar', n.family_id, b.id, null, null, p.given_name, 'open', '{}', b.valid_from::timestamp at time zone (a.j ->> 'timeZone'),
    b.valid_to::timestamp at time zone (a.j ->> 'timeZone'), false
  from a join ours n on true join block b on b.municipality_id = a.m and b.family_id = n.family_id and b.source = 'safety-bar'
    and b.valid_to > a.today and b.reviewed_on is null
    join person p on p.municipality_id = a.m and p.id = b.person_id
  union all
  select 'other-route', o.family_id, o.id, null, o.title, null, 'stuck', '{}', o.status_since, null, o.urgent
  from open o where o.coordinates and o.status = 'other-route'
  union all
  -- A no, or nobody's answer in time, waits for whoever drafted it to write it anew, until it is taken up again or taken back.
  select 'not-agreed', n.family_id, d.id, null, (app.heading_for(n.v, d)).question, null, 'stuck', '{}', d.status_since, null, false
  from a join ours n on true join decision d on d.municipality_id = a.m and d.family_id = n.family_id
  where d.status in ('not-agreed', 'expired') and d.drafted_as = 'coordination'
    and not exists (select 1 from decision r where r.municipality_id = a.m and r.revises_id = d.id)
  union all
  select 'talk', n.family_id, t.decision_id, t.id, (app.heading_for(n.v, d)).question, p.given_name, t.kind, '{}', t.opened_at, null, d.urgent
  from a join ours n on true join decision d on d.municipality_id = a.m and d.family_id = n.family_id
    join talk t on t.municipality_id = a.m and t.decision_id = d.id and t.closed_at is null and d.status not in ('withdrawn', 'in-effect')
    join person p on p.municipality_id = a.m and p.id = t.person_id
  union all
  select 'help', n.family_id, h.id, null, null, p.given_name, h.kind, '{}', h.said_at, null, true
  from a join ours n on true join help_word h on h.municipality_id = a.m and h.family_id = n.family_id and h.closed_at is null and h.person_id <> a.me
    join person p on p.municipality_id = a.m and p.id = h.person_id
  union all
  select 'reconsideration', n.family_id, r.decision_id, r.id, (app.heading_for(n.v, d)).question, p.given_name, 'to-do', '{}', r.asked_at,
    (r.answer_by + 1)::timestamp at time zone (a.j ->> 'timeZone'), false
  from a join ours n on true join decision d on d.municipality_id = a.m and d.family_id = n.family_id
    join reconsideration r on r.municipality_id = a.m and r.decision_id = d.id and r.answered_at is null
    join person p on p.municipality_id = a.m and p.id = r.person_id
  union all
  -- Asked to be corrected or erased: one month, by law.
  select 'rights-request', n.family_id, r.id, null, null, p.given_name, 'to-do', '{}', r.asked_at,
    (r.answer_by + 1)::timestamp at time zone (a.j ->> 'timeZone'), false
  from a join ours n on true join rights_request r on r.municipality_id = a.m and r.family_id = n.family_id and r.state = 'asked'
    join person p on p.municipality_id = a.m and p.id = r.person_id
  union all
  select 'emergency-review', n.family_id, s.id, null, s.title, null, 'to-do', '{}', s.recorded_at,
    (s.review_by + 1)::timestamp at time zone (a.j ->> 'timeZone'), true
  from a join ours n on true join statutory_decision s on s.municipality_id = a.m and s.family_id = n.family_id and s.emergency and s.reviewed_at is null
  where ctx.sees(n.v, s.subject_ids, s.area, s.lane, s.named_ids, s.author_id, s.service_id, s.lane_since)
  union all
  select distinct 'coming-of-age', n.family_id, p.id, null::uuid, null, p.given_name, 'to-do', '{}'::text[],
    (app.birthday(p.birth_date, 18) - 30)::timestamp at time zone (a.j ->> 'timeZone'), app.birthday(p.birth_date, 18)::timestamp at time zone (a.j ->> 'timeZone'), false
  from a join ours n on true
    join member mb on mb.municipality_id = a.m and mb.family_id = n.family_id and mb.valid_from <= a.today and (mb.valid_to is null or mb.valid_to > a.today)
    join person p on p.municipality_id = a.m and p.id = mb.person_id and p.died_on is null
  where app.birthday(p.birth_date, 18) - 30 <= a.today and app.birthday(p.birth_date, 18) > a.today
  union all
  -- Asked and not answered; or refused, while what it was asked for is still being written and nobody else has said yes.
  select 'service-promise', n.family_id, s.id, s.decision_id, s.what, u.name, case s.state when 'refused' then 'stuck' else 'open' end, array[u.name],
    coalesce(s.answered_at, s.asked_at), null, false
  from a join ours n on true join service_promise s on s.municipality_id = a.m and s.family_id = n.family_id
    join service u on u.municipality_id = a.m and u.id = s.service_id
    left join decision d on d.municipality_id = a.m and d.id = s.decision_id
    left join next_version w on w.municipality_id = a.m and w.decision_id = d.id and w.n = d.current_version + 1
      and w.written -> 'draft' -> 'parts' @> jsonb_build_array(jsonb_build_object('id', s.part_id::text))
  where (s.state = 'asked' and (d.id is null or d.status = 'draft' or w.id is not null))
    or (s.state = 'refused' and (d.status = 'draft' or w.id is not null) and not exists (select 1 from service_promise other
      where other.municipality_id = a.m and other.family_id = s.family_id and other.decision_id = s.decision_id and other.part_id is not distinct from s.part_id and other.asked_at > s.asked_at))
  union all
  -- Offered by me and not answered; or accepted, and now to be put to the family.
  select 'hand-over', n.family_id, h.id, null, null, p.given_name || ' ' || p.family_name, case when h.accepted_at is null then 'open' else 'to-do' end,
    array[p.given_name || ' ' || p.family_name], coalesce(h.accepted_at, h.offered_at), null, false
  from a join ours n on true join hand_over h on h.municipality_id = a.m and h.family_id = n.family_id and h.effected_at is null and h.declined_at is null
    join person p on p.municipality_id = a.m and p.id = h.to_person_id
  where not exists (select 1 from decision d join part on part.municipality_id = a.m and part.decision_id = d.id and part.version_n = d.current_version
    where d.municipality_id = a.m and d.family_id = h.family_id and d.status in ('proposed', 'agreed', 'other-route') and part.change ->> 'handOverId' = h.id::text)
  union all
  -- A family of another's, so it goes without its name.
  select 'hand-over-offer', (h ->> 'familyId')::uuid, (h ->> 'handOverId')::uuid, null, null, h ->> 'from', 'to-do', '{}', (h ->> 'offeredAt')::timestamptz, null, false
  from jsonb_array_elements(app.hand_overs_to_me()) h where h ->> 'acceptedAt' is null and h ->> 'declinedAt' is null
  union all
  select 'late-step', x.family_id, x.id, null, x.title, null, case x.owner_kind when 'service' then 'waits-for-service' when 'civil-society' then 'waits-for-others' else 'open' end,
    case x.owner_kind when 'civil-society' then array[x.owner_name] else
      array(select p.given_name from person p where p.municipality_id = x.municipality_id and p.id = any (x.owner_ids) order by 1)
      || array(select s.name from service s where s.municipality_id = x.municipality_id and s.id = any (x.owner_service_ids) order by 1) end,
    x.state_since, (x.due_on + 1)::timestamp at time zone (a.j ->> 'timeZone'), false
  from a join late x on true
  union all
  -- What a service was to do rests on a consent that is gone: the step comes back to the coordinator, until it is placed
  -- anew, ended, or shared again. The coordinator reads of it what the coordinator's own service may.
  select 'consent-ended', n.family_id, x.id, c.id, case when ctx.sees(n.v, x.subject_ids, x.area, x.lane, x.named_ids, x.author_id, x.service_id, x.lane_since) then x.title end,
    u.name, case c.state when 'invalidated' then 'stuck' else 'to-do' end, array[p.given_name], c.ended_at, null, false
  from a join ours n on true
    join (select municipality_id, family_id, id, title, subject_ids, area, lane, named_ids, author_id, service_id, lane_since, owner_service_ids, created_at from action
        where state in ('planned', 'in-progress')
      union all
      select s.municipality_id, s.family_id, s.id, s.what, s.subject_ids, s.area, 'subjects', '{}', s.asked_by, null, s.asked_at, array[s.service_id], s.asked_at
        from service_promise s join decision d on d.municipality_id = s.municipality_id and d.family_id = s.family_id and d.id = s.decision_id
          and d.status in ('draft', 'proposed', 'agreed', 'other-route')
        where s.state = 'confirmed') x on x.municipality_id = a.m and x.family_id = n.family_id
    cross join lateral (select distinct on (c.subject_id, c.service_id) c.* from consent c
      where c.municipality_id = a.m and c.family_id = x.family_id and c.service_id = any (x.owner_service_ids) and c.subject_id = any (x.subject_ids)
        and x.area = any (c.areas) and c.state in ('withdrawn', 'expired', 'invalidated') and c.ended_at > x.created_at
      order by c.subject_id, c.service_id, c.ended_at desc, c.id) c
    join service u on u.municipality_id = a.m and u.id = c.service_id
    join person p on p.municipality_id = a.m and p.id = c.subject_id
  where not exists (select 1 from consent_grant g where g.municipality_id = a.m and g.family_id = x.family_id and g.service_id = c.service_id and g.subject_id = c.subject_id
    and g.area = x.area and g.valid_from <= a.at and (g.valid_to is null or g.valid_to > a.at))
  union all
  -- What its service saw by a consent that was never valid may stand in what it put forward and wrote in that time: until
  -- the proposal is over, the paper is taken away, or the family has shared all of it anew. Of a paper nothing but that it is there.
  select * from (select distinct on (x.id, c.service_id) x.kind, n.family_id, x.id, c.id as ref_id, x.title, u.name as about, 'stuck' as state, '{}'::text[] as names,
      c.ended_at as since, null::timestamptz as due_at, false as urgent
    from a join ours n on true
      join consent c on c.municipality_id = a.m and c.family_id = n.family_id and c.state = 'invalidated'
      join service u on u.municipality_id = a.m and u.id = c.service_id
      cross join lateral (
        select 'ungrounded-proposal' as kind, d.id, (app.heading_for(n.v, d)).question as title, array_agg(distinct p.area) as areas
          from decision d join part p on p.municipality_id = a.m and p.decision_id = d.id and p.version_n = d.current_version
            and c.subject_id = any (p.subject_ids) and p.area = any (c.areas)
          where d.municipality_id = a.m and d.family_id = c.family_id and d.status in ('proposed', 'agreed', 'other-route') and d.opened_at between c.given_at and c.ended_at
            and exists (select 1 from family_access fa where fa.municipality_id = a.m and fa.family_id = c.family_id and fa.person_id = d.drafted_by
              and fa.service_id = c.service_id and fa.valid_from <= d.opened_at and (fa.valid_to is null or fa.valid_to > d.opened_at))
          group by d.id, d.*
        union all
        select 'ungrounded-paper', y.id, null, array[y.area] from paper y
          where y.municipality_id = a.m and y.family_id = c.family_id and y.written_for = c.service_id and y.written_at between c.given_at and c.ended_at
            and y.taken_away_at is null and c.subject_id = any (y.subject_ids) and y.area = any (c.areas)) x
    where not x.areas <@ array(select g.area from consent_grant g where g.municipality_id = a.m and g.family_id = c.family_id and g.service_id = c.service_id
      and g.subject_id = c.subject_id and g.valid_from <= a.at and (g.valid_to is null or g.valid_to > a.at))
    order by x.id, c.service_id, c.ended_at desc, c.id) ungrounded),
-- Titles and first names of what waits on the reader's own desk: one line for the officer. Opening a thing writes it in the family's log.
saw as materialized (select app.saw(null, 'list', array[('{}'::uuid[], 'own-families', 'officer', '{}'::text[])::app.seen_line]) as lines)
select app.iso(a.at) as at, (select coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'familyId', i.family_id, 'familyName', n.name, 'id', i.id, 'refId', i.ref_id,
    'title', i.title, 'about', i.about, 'areas', coalesce((select (app.heading_for(n.v, d)).areas from mine n join decision d on d.municipality_id = a.m and d.family_id = n.family_id and d.id = i.id
        where i.title is null and n.family_id = i.family_id), '{}'), 'state', i.state, 'names', coalesce(i.names, '{}'), 'since', app.iso(i.since), 'dueAt', app.iso(i.due_at),
    'urgent', i.urgent, 'protected', coalesce(n.protected, false))), '[]')
  from item i left join ours n on n.family_id = i.family_id) as items
from a cross join saw where saw.lines is not null
