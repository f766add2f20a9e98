import { commitmentStates, lifeAreas } from '#contract';
import { sees } from '#platform/access';
import { statement, type Statement } from '#platform/database';
import { reportActs } from './dto/progress.dto.js';
import { progressTable, type ProgressAct } from './rules/index.js';

const list = (words: readonly string[]): string =>
  `array[${words.map((word) => `'${word}'`).join(',')}]::text[]`;

/** Whether the reader may know this person's name: asked once for the whole plan. */
const isKnown = (id: string): string => `(${id} = any ((select ids from known)::uuid[]))`;

/** The states a step can be in for this act to go through, read from the one table of progress. */
const statesFor = (act: ProgressAct): string =>
  list(commitmentStates.filter((state) => 'to' in progressTable[state][act]));

/** `isDoer` of the rules, asked for every row at once; a database spec holds the two together. */
const doer = `(v.person_id = any (a.owner_ids) or v.service_ids && a.owner_service_ids)`;
const concerned = `(${doer} or v.person_id = any (a.subject_ids) or ctx.pairs(a.subject_ids, a.area) <@ v.covers)`;

/** The rule on who may move a step, and under what, asked for every row at once; a spec over HTTP holds the two together. */
const movableUnder = `(select s.id from agreements s where a.state = any (${statesFor('stop')})
    and a.basis ->> 'kind' in ('decision', 'standing-agreement') and a.area = any (s.areas) and a.subject_ids <@ s.subject_ids
    and s.valid_from <= (select app.today())
    and (v.person_id = any (a.owner_ids) and v.person_id = any (s.owner_ids)
      or exists (select 1 from unnest(v.service_ids) h(id) where h.id = any (a.owner_service_ids) and h.id = any (s.owner_service_ids)))
  order by s.id limit 1)`;

const actionJson = `jsonb_build_object(
  'id', a.id, 'version', a.version, 'title', a.title, 'text', a.description, 'kind', a.kind, 'area', a.area, 'goalId', a.goal_id,
  'subjectIds', a.subject_ids, 'lane', a.lane, 'state', a.state, 'supportLevel', a.support_level,
  'startsOn', a.starts_on, 'due', a.due_on, 'atTime', a.at_time, 'place', a.place,
  'money', case when a.money_ore is null then null else jsonb_build_object('amountOre', a.money_ore, 'currency', a.currency) end,
  'owner', jsonb_build_object('kind', a.owner_kind, 'name', a.owner_name,
    'persons', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.given_name) order by p.given_name, p.id), '[]') from person p
      where p.municipality_id = a.municipality_id and p.id = any (a.owner_ids) and ${isKnown('p.id')}),
    'others', exists (select 1 from unnest(a.owner_ids) as o(id) where not ${isKnown('o.id')}),
    'services', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.name), '[]') from service s
      where s.municipality_id = a.municipality_id and s.id = any (a.owner_service_ids) and ctx.knows_service($1, s.id))),
  'basis', a.basis, 'lastNote', a.last_note, 'practicalStepId', a.practical_step_id, 'movableUnder', ${movableUnder},
  'allowedActions', to_jsonb(array_remove(array[
    ${reportActs.map((act) => `case when (${doer} or v.coordinates) and a.state = any (${statesFor(act)}) then '${act}' end`).join(',\n    ')},
    case when (a.practical_step_id is not null and (select speaks from voice) and ${concerned} or ${doer}) and a.state = any (${statesFor('stop')}) then 'stop' end], null)))`;

const here = (alias: string): string =>
  `${alias}.municipality_id = (select m from here) and ${alias}.family_id = $1`;

/** How each basis of what is seen reads on the screen: "agreed on", somebody's own promise, under which agreement, on trial until. */
const bases = `select b.id, jsonb_strip_nulls(jsonb_build_object('kind', b.kind,
    'decisionId', b.decision_id, 'agreedOn', (d.in_effect_at at time zone m.time_zone)::date,
    'promisedBy', (select jsonb_build_object('id', p.id, 'name', p.given_name) from person p
      where p.municipality_id = b.municipality_id and p.id = b.promised_by and ${isKnown('p.id')}),
    'promisedByAnother', case when b.promised_by is not null and not ${isKnown('b.promised_by')} then true end,
    'standingAgreementId', b.standing_agreement_id, 'trialId', b.trial_id, 'trialUntil', t.ends_on)) as json
  from basis b join municipality m on m.id = b.municipality_id
  left join decision d on d.municipality_id = b.municipality_id and d.id = b.decision_id
  left join trial t on t.municipality_id = b.municipality_id and t.id = b.trial_id
  where ${here('b')} and b.id = any (array(select basis_id from seen_goals union all select basis_id from seen_actions union all select basis_id from seen_agreements))`;
const basisOf = (alias: string): string =>
  `(select b.json from bases b where b.id = ${alias}.basis_id) as basis`;

/** Every row of a kind that the viewer sees, over or not: what its edition counts. */
const seen = (table: string): string =>
  `select x.* from ${table} x, v where ${here('x')} and ${sees('x', 'v::ctx.viewer_facts')}`;

const goalJson = `jsonb_build_object('id', g.id, 'version', g.version, 'title', g.title, 'text', g.description, 'horizon', g.horizon,
  'due', g.due_on, 'subjectIds', g.subject_ids, 'lane', g.lane, 'state', g.state, 'basis', g.basis,
  'actions', (select coalesce(jsonb_agg(x.json order by x.id), '[]') from shown x where x.goal_id = g.id))`;

const areaJson = `select jsonb_agg(jsonb_build_object('area', ar.area,
    'goals', (select coalesce(jsonb_agg(${goalJson} order by g.id), '[]') from goals g where g.area = ar.area),
    'actions', (select coalesce(jsonb_agg(x.json order by x.id), '[]') from shown x where x.area = ar.area
      and not exists (select 1 from goals g where g.id = x.goal_id))) order by ar.place)
  from unnest(${list(lifeAreas)}) with ordinality as ar(area, place)
  where exists (select 1 from goals g where g.area = ar.area) or exists (select 1 from shown x where x.area = ar.area)`;

const agreementJson = `select jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title, 'areas', s.areas, 'subjectIds', s.subject_ids,
    'ownerIds', array(select o.id from unnest(s.owner_ids) as o(id) where ${isKnown('o.id')}),
    'others', exists (select 1 from unnest(s.owner_ids) as o(id) where not ${isKnown('o.id')}), 'ownerServiceIds', array(select o.id from unnest(s.owner_service_ids) as o(id) where ctx.knows_service($1, o.id)), 'lane', s.lane,
    'ceiling', case when s.money_ore is null then null else jsonb_build_object('amountOre', s.money_ore, 'currency', s.currency) end,
    'validFrom', s.valid_from, 'validTo', s.valid_to, 'basis', s.basis,
    'allowedActions', to_jsonb(array_remove(array[case when x.owns then 'step' end, case when x.owns and s.money_ore is not null then 'measure' end, 'end'], null))) order by s.id)
  from agreements s, v, lateral (select v.person_id = any (s.owner_ids) or v.service_ids && s.owner_service_ids as owns) x`;

const itemsIn = (rows: string): string =>
  `select (r.subject_ids, r.area, r.lane, r.named_ids, r.author_id, r.service_id, r.lane_since)::app.item as item from ${rows} r`;

/**
 * The whole plan as one viewer may see it, shaped for the screen, in one statement: it refuses whoever has no tie,
 * writes to the access log whose items it shows and why, and answers with text that is passed on as it is. Its version
 * counts only what the viewer sees: what is hidden must not be heard moving either.
 */
export const planStatement: Statement = statement(
  'plan',
  `with here as materialized (select ctx.municipality() as m), r as materialized (select * from ctx.tied_reader($1)), v as materialized (select (r.viewer).* from r),
  voice as materialized (select exists (select 1 from family_access t where ${here('t')} and t.person_id = v.person_id
    and t.kind in ('member', 'guardian', 'representative') and t.valid_from <= (select ctx.at()) and (t.valid_to is null or t.valid_to > (select ctx.at()))) as speaks from v),
  known as materialized (select r.known as ids from r),
  seen_goals as materialized (${seen('goal')}), seen_actions as materialized (${seen('action')}), seen_agreements as materialized (${seen('standing_agreement')}),
  bases as materialized (${bases}),
  goals as materialized (select g.*, ${basisOf('g')} from seen_goals g where g.state <> 'replaced'),
  actions as materialized (select a.*, ${basisOf('a')},
      (select p.note from progress p where p.municipality_id = a.municipality_id and p.action_id = a.id and p.note is not null order by p.reported_at desc, p.id desc limit 1) as last_note,
      (select p.id from practical_step p where p.municipality_id = a.municipality_id and p.new_action_id = a.id and p.stopped_at is null) as practical_step_id
    from seen_actions a where a.state <> 'replaced'),
  agreements as materialized (select s.*, ${basisOf('s')} from seen_agreements s where s.ended_at is null and s.valid_to > (select app.today())),
  saw as materialized (select app.saw($1, 'plan', app.lines_of(v::ctx.viewer_facts, coalesce((select array_agg(distinct x.item) from (
    ${['goals', 'actions', 'agreements'].map(itemsIn).join(' union all ')}) x), '{}'))) as lines from v),
  shown as materialized (select a.id, a.area, a.goal_id, ${actionJson} as json from actions a, v),
  edition as (select f.version + (select count(*) + coalesce(sum(version), 0) from seen_goals) + (select count(*) + coalesce(sum(version), 0) from seen_actions)
    + (select count(*) + count(ended_at) from seen_agreements)
    + (select count(*) + count(p.answered_at) from service_promise p, v where ${here('p')} and v.coordinates) as n
    from family f where f.municipality_id = (select m from here) and f.id = $1)
  select e.n::int as version, jsonb_build_object('familyId', f.id, 'step', f.step, 'version', e.n, 'today', app.today(),
    'areas', coalesce((${areaJson}), '[]'),
    'standingAgreements', coalesce((${agreementJson}), '[]'),
    'trials', (select coalesce(jsonb_agg(distinct jsonb_build_object('id', x.basis -> 'trialId', 'until', x.basis -> 'trialUntil')), '[]')
      from (select basis from actions union all select basis from goals) x where x.basis ? 'trialId'),
    'delegations', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'fromPersonId', d.from_person_id, 'toPersonId', d.to_person_id,
        'kinds', d.kinds, 'validFrom', d.valid_from, 'validTo', d.valid_to) order by d.id), '[]') from delegation d
      where ${here('d')} and v.person_id in (d.from_person_id, d.to_person_id) and d.revoked_at is null and d.valid_to > (select app.today())),
    'servicePromises', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'serviceId', p.service_id, 'area', p.area, 'what', p.what, 'whenWanted', p.when_wanted,
        'decisionId', p.decision_id, 'partId', p.part_id, 'state', p.state, 'answer', p.answer_text, 'startsOn', p.starts_on, 'due', p.due_on) order by p.id), '[]')
      from service_promise p where ${here('p')} and v.coordinates),
    'allowedActions', case when (select speaks from voice) and (v.is_member or cardinality(v.covers) > 0) then '["promise","delegate"]'::jsonb when v.coordinates then '["ask-service"]'::jsonb else '[]'::jsonb end
  )::text as plan
  from family f, v, saw, edition e where f.municipality_id = (select m from here) and f.id = $1 and saw.lines is not null`,
);
