-- Writes down, as it is read, which answers of others «Hvem ser hva» shows to whoever asks, and tells which lines that was.
-- The page is told as it was read only when its own rule (whySeesConsent, matrixOf) shows just these. Where that hangs on
-- more of the roster than is asked here, nothing is written: it is for the rule alone.
with known as materialized (
  select c.subject_id, c.service_id, c.areas, c.given_at, c.areas && '{physical-health,mental-health}' as of_health,
    c.state = 'given' and app.consent_ends(c) > (select app.today()) as stands,
    v.coordinates or c.subject_id = v.person_id
      or exists (select 1 from unnest(v.covers || v.consented) mine(pair) where starts_with(mine.pair, c.subject_id || ':')) as is_listed,
    case when v.hides_health and c.areas && '{physical-health,mental-health}' then null
      when c.subject_id = v.person_id then 'about-me'
      when v.person_id = any (c.given_by) then 'answers-for-subject'
      when v.coordinates then 'coordinates'
      when c.service_id = any (v.service_ids) then 'consent'
      when c.state <> 'refused' and (select coalesce(bool_and((c.subject_id || ':' || a.area) = any (v.covers)), false) from unnest(c.areas) a(area))
        and not (c.subject_id = any (ctx.not_to_trace($1))) then 'answers-for-subject' end as because
  from consent c cross join ctx.viewer($1) v
  where c.municipality_id = (select ctx.municipality()) and c.family_id = $1 and v.person_id is not null
    and exists (select 1 from member m join person p on p.municipality_id = m.municipality_id and p.id = m.person_id and p.died_on is null
      where m.municipality_id = c.municipality_id and m.family_id = $1 and m.person_id = c.subject_id
        and m.valid_from <= (select app.today()) and (m.valid_to is null or m.valid_to > (select app.today())))
),
shown as (
  select k.* from known k where k.because is not null and (k.stands or not exists (select 1 from known newer where newer.because is not null
    and newer.subject_id = k.subject_id and newer.service_id = k.service_id and newer.given_at > k.given_at and newer.areas && k.areas))
),
lines as materialized (
  select coalesce(array_agg((array[s.subject_id], s.because, case when s.of_health then 'answering-health' else 'answering' end, s.areas)::app.seen_line)
      filter (where s.because <> 'about-me'), '{}') as told
  from shown s having coalesce(bool_and(s.is_listed), true)
    and exists (select 1 from family_access fa where fa.municipality_id = (select ctx.municipality()) and fa.family_id = $1 and fa.person_id = (select ctx.person())
      and fa.kind = any ($2::text[]) and fa.valid_from <= (select ctx.at()) and (fa.valid_to is null or fa.valid_to > (select ctx.at())))
)
select to_jsonb(l.told) as lines, app.saw($1, 'consents', l.told) from lines l
