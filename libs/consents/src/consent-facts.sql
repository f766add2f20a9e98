-- What the rules on consent ask about in one family: who asks, who lives together, who answers for whom, what was given. One statement.
select jsonb_build_object(
  'viewer', ctx.facts_of(v),
  'households', (select coalesce(jsonb_agg(h.ids), '[]') from (select jsonb_agg(hm.person_id) as ids from household_member hm
    where hm.family_id = $1 and hm.valid_from <= (select app.today()) and (hm.valid_to is null or hm.valid_to > (select app.today())) group by hm.household_id) h),
  'protection', (select coalesce(jsonb_object_agg(p.id, p.protection_grade), '{}') from person p
    where p.id in (select t.person_id from family_access t where t.family_id = $1)),
  'circle', app.circle($1),
  'services', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'secrecy', s.secrecy, 'closedOn', s.closed_on) order by s.name, s.id), '[]')
    from service s where s.id in (select t.service_id from team_member t where t.family_id = $1 union select c.service_id from consent c where c.family_id = $1)),
  'consents', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'subjectId', c.subject_id, 'serviceId', c.service_id, 'service', s.name, 'areas', c.areas,
      'purpose', c.purpose, 'validFrom', c.valid_from, 'validTo', app.consent_ends(c), 'lapses', coalesce(app.consent_ends(c) = app.consent_lapses_on(c), false), 'state', c.state, 'endReason', c.end_reason, 'givenBy', c.given_by,
      'givers', c.givers, 'route', c.route, 'interpretedBy', app.interpreted(c.interpreted_by, c.interpreter), 'childHeard', c.child_heard, 'givenAt', app.iso(c.given_at), 'endedAt', app.iso(c.ended_at), 'version', c.version, 'renewsId', c.renews_id,
      'openAreas', open.areas, 'opens', c.areas <@ open.areas) order by c.given_at desc, c.id), '[]')
    from consent c join service s on s.municipality_id = c.municipality_id and s.id = c.service_id
    cross join lateral (select coalesce(array_agg(g.area order by g.area), '{}') as areas from consent_grant g
      where g.municipality_id = c.municipality_id and g.family_id = c.family_id and g.consent_id = c.id
        and g.valid_from <= (select ctx.at()) and (g.valid_to is null or g.valid_to > (select ctx.at()))) open
    where c.family_id = $1)) as found
from ctx.viewer($1) v where v.person_id is not null
