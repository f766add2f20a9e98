-- Everything about one decision, for the rules. Never sent to anyone as it stands.
select jsonb_build_object(
  'id', d.id, 'familyId', d.family_id, 'question', d.question, 'draftedBy', d.drafted_by, 'draftedAs', d.drafted_as,
  'status', d.status, 'statusSince', app.iso(d.status_since), 'currentVersion', d.current_version, 'urgent', d.urgent, 'urgentBecause', d.urgent_because,
  'draft', d.draft, 'openedAt', app.iso(d.opened_at), 'closesAt', app.iso(d.closes_at),
  'earliestSignAt', app.iso(d.earliest_sign_at), 'effectAt', app.iso(d.effect_at), 'inEffectAt', app.iso(d.in_effect_at),
  'version', d.version, 'rootHash', v.root_hash, 'partHashes', coalesce(to_jsonb(v.part_hashes), '[]'),
  'parts', coalesce((
    select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'area', p.area, 'subjectIds', p.subject_ids, 'lane', p.lane,
        'namedIds', p.named_ids, 'authorId', p.author_id, 'payload', p.change, 'salt', p.salt, 'hash', p.hash, 'matterClass', p.matter_class, 'promisedAs', p.promised_as,
        'laneSince', app.iso(p.lane_since)) order by p.position)
      from part p where p.municipality_id = d.municipality_id and p.decision_id = d.id and p.version_n = d.current_version), '[]'),
  'requirements', coalesce((
    select jsonb_agg(jsonb_build_object('id', r.id, 'key', r.key, 'partId', r.part_id, 'personId', r.person_id, 'subjectId', r.subject_id, 'role', r.role,
        'because', r.because, 'source', r.source, 'alternativeGroup', r.alternative_group, 'mayNotSee', r.may_not_see, 'state', r.state) order by r.id)
      from requirement r where r.municipality_id = d.municipality_id and r.decision_id = d.id and r.version_n = d.current_version and r.retired_at is null), '[]'),
  'signatures', coalesce((
    select jsonb_agg(jsonb_build_object('id', s.id, 'personId', s.person_id, 'recordedBy', s.recorded_by, 'version', s.version_n, 'attempt', s.attempt, 'answer', s.answer,
        'route', s.route, 'signedAt', app.iso(s.signed_at), 'delegationId', s.delegation_id, 'words', s.words, 'wordsFor', s.words_for, 'interpretedBy', app.interpreted(s.interpreted_by, s.interpreter), 'sheetHash', s.sheet_hash,
        'withdrawn', exists (select 1 from signature_withdrawal w where w.municipality_id = s.municipality_id and w.signature_id = s.id),
        'calledBack', exists (select 1 from call_back c where c.municipality_id = s.municipality_id and c.signature_id = s.id and c.confirmed),
        'denied', exists (select 1 from call_back c where c.municipality_id = s.municipality_id and c.signature_id = s.id and not c.confirmed),
        'complete', not exists (select 1 from requirement r where r.municipality_id = s.municipality_id and r.decision_id = s.decision_id and r.version_n = s.version_n
          and r.person_id = s.person_id and r.role = 'sign' and r.retired_at is null and not (r.id = any (s.requirement_ids)))) order by s.signed_at, s.id)
      from signature s where s.municipality_id = d.municipality_id and s.decision_id = d.id), '[]'),
  'views', coalesce((
    select jsonb_agg(jsonb_build_object('id', cv.id, 'childId', cv.child_id, 'version', cv.version_n, 'words', cv.words, 'saysNothing', cv.says_nothing, 'objects', cv.objects, 'coordinatorReads', cv.coordinator_reads,
        'weighed', exists (select 1 from weighing w where w.municipality_id = cv.municipality_id and w.child_view_id = cv.id),
        'weighing', (select jsonb_build_object('reasons', w.reasons, 'toldChild', w.told_child, 'weighedAt', app.iso(w.weighed_at))
          from weighing w where w.municipality_id = cv.municipality_id and w.child_view_id = cv.id order by w.weighed_at desc limit 1),
        'talkedOn', cv.talked_on, 'readableBy', cv.readable_by, 'present', cv.present, 'interpretedBy', app.interpreted(cv.interpreted_by, cv.interpreter)) order by cv.recorded_at, cv.id)
      from child_view cv where cv.municipality_id = d.municipality_id and cv.decision_id = d.id), '[]'),
  'talks', coalesce((
    select jsonb_agg(jsonb_build_object('id', t.id, 'personId', t.person_id, 'kind', t.kind, 'words', t.words, 'openedAt', app.iso(t.opened_at), 'closedAt', app.iso(t.closed_at)) order by t.opened_at)
      from talk t where t.municipality_id = d.municipality_id and t.decision_id = d.id), '[]'),
  'additions', (
    select coalesce(jsonb_agg(jsonb_build_object('partId', p.id, 'personId', a.person_id, 'by', 'self')), '[]')
      from also_me a join part p on p.municipality_id = a.municipality_id and p.decision_id = a.decision_id and p.version_n = d.current_version
      where a.municipality_id = d.municipality_id and a.decision_id = d.id),
  'trials', coalesce((
    select jsonb_agg(jsonb_build_object('id', t.id, 'partIds', t.part_ids, 'endsOn', t.ends_on) order by t.starts_on, t.id)
      from trial t where t.municipality_id = d.municipality_id and t.decision_id = d.id and t.ended_at is null), '[]'),
  'sheets', coalesce((
    select jsonb_agg(jsonb_build_object('personId', x.person_id, 'sheetHash', x.sheet_hash, 'partIds', x.part_ids) order by x.created_at desc, x.id desc)
      from sheet x where x.municipality_id = d.municipality_id and x.decision_id = d.id and x.version_n = d.current_version), '[]'),
  'unreachableIds', coalesce((
    select jsonb_agg(distinct c.person_id) from contact_attempt c where c.municipality_id = d.municipality_id and c.decision_id = d.id and c.confirmed_by is not null), '[]'),
  'attempts', coalesce((
    select jsonb_agg(jsonb_build_object('personId', c.person_id, 'route', c.route, 'at', app.iso(c.tried_at), 'byEmployeeId', c.tried_by) order by c.tried_at, c.id)
      from contact_attempt c where c.municipality_id = d.municipality_id and c.decision_id = d.id and c.route <> 'private-call'), '[]'),
  'askedToReconsider', exists (select 1 from reconsideration k where k.municipality_id = d.municipality_id and k.decision_id = d.id and k.answered_at is null),
  'privateCalls', coalesce((
    select jsonb_agg(jsonb_build_object('personId', c.person_id, 'endedAt', app.iso(c.tried_at))) from contact_attempt c
      where c.municipality_id = d.municipality_id and c.decision_id = d.id and c.route = 'private-call'), '[]'),
  'informingRefusals', coalesce((
    select jsonb_agg(jsonb_build_object('personId', f.person_id, 'subjectIds', f.subject_ids, 'area', f.area)) from informing_refusal f
      where f.municipality_id = d.municipality_id and f.decision_id = d.id), '[]'),
  'preconditionsMet', coalesce((
    select jsonb_agg(jsonb_build_object('partId', m.part_id, 'metAt', app.iso(m.met_at)) order by m.met_at, m.id) from precondition_met m
      where m.municipality_id = d.municipality_id and m.decision_id = d.id and m.version_n = d.current_version), '[]'),
  'helpHold', app.help_holds(d.id), 'standsFor', app.stands_for(d.family_id)) as found
from decision d
join municipality m on m.id = d.municipality_id
left join decision_version v on v.municipality_id = d.municipality_id and v.decision_id = d.id and v.n = d.current_version
where d.municipality_id = (select ctx.municipality()) and d.family_id = $1
