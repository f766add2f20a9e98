import type { Town } from '../support/town.js';

/**
 * What must never be, asked of the rows alone, in words of its own: nothing here calls the product's functions.
 * Times are compared with two seconds' grace, since an instant is when a transaction began, not when it was done.
 */
const inEffect = `d.in_effect_at is not null`;
const grace = `interval '2 seconds'`;
const asked = `from decision d join requirement r on r.decision_id = d.id and r.version_n = d.current_version
  and r.created_at <= d.in_effect_at and (r.retired_at is null or r.retired_at > d.in_effect_at) where d.family_id = $1 and ${inEffect}`;
const back = `exists (select 1 from signature_withdrawal w where w.signature_id = s.id and w.withdrawn_at <= d.in_effect_at)`;
const ownHand = `s.recorded_by = s.person_id and s.route not in ('paper', 'oral')`;
const byDelegation = `s.route not in ('paper', 'oral') and exists (select 1 from delegation g where g.id = s.delegation_id and g.family_id = s.family_id
  and g.from_person_id = s.person_id and g.to_person_id = s.recorded_by and g.given_at <= s.signed_at and (g.revoked_at is null or g.revoked_at >= s.signed_at)
  and g.valid_from <= (s.signed_at at time zone 'Europe/Oslo')::date and g.valid_to > (s.signed_at at time zone 'Europe/Oslo')::date)`;
const onPaper = `s.route in ('paper', 'oral') and s.recorded_by <> s.person_id and exists (select 1 from call_back c where c.signature_id = s.id and c.confirmed
  and c.called_by <> s.recorded_by and c.called_at <= d.in_effect_at + ${grace})`;
const freshly = `(s.route in ('paper', 'oral') or (s.acr in ('high', 'substantial') and s.auth_at > s.signed_at - interval '10 minutes 1 second'))`;
const signed = `exists (select 1 from signature s join decision_version v on v.decision_id = s.decision_id and v.n = s.version_n and v.root_hash = s.root_hash
  join sheet h on h.decision_id = s.decision_id and h.version_n = s.version_n and h.person_id = s.person_id and h.sheet_hash = s.sheet_hash
  where s.decision_id = d.id and s.version_n = d.current_version and s.person_id = r.person_id and r.id = any (s.requirement_ids)
    and s.answer in ('yes', 'yes-with-words') and s.signed_at <= d.in_effect_at + ${grace} and not ${back} and ${freshly}
    and ((${ownHand}) or (${byDelegation}) or (${onPaper})))`;
const heard = `exists (select 1 from child_view c where c.decision_id = d.id and c.version_n = d.current_version and c.child_id = r.person_id and c.recorded_at <= d.in_effect_at + ${grace})`;
const unweighed = `exists (select 1 from child_view c join person p on p.id = c.child_id where c.decision_id = d.id and c.version_n = d.current_version and c.child_id = r.person_id
  and c.objects and c.recorded_at <= d.in_effect_at and p.birth_date + interval '12 years' <= d.in_effect_at
  and not exists (select 1 from weighing w where w.child_view_id = c.id and w.weighed_at <= d.in_effect_at + ${grace}))`;
const answered = `(r.state = 'open' and case r.role when 'sign' then ${signed} else ${heard} end)`;

const told = (type: string, payload: string, id: string): string =>
  `exists (select 1 from event e where e.family_id = $1 and e.type ${type} and e.payload ->> '${payload}' = ${id}::text)`;

const based = ['goal', 'action', 'standing_agreement', 'team_member']
  .map((table) => `select '${table}' as what, id, family_id, basis_id, created_at from ${table}`)
  .map((select) => select.replace('created_at from team_member', 'null::timestamptz from team_member'))
  .join(' union all ');

const laws: Readonly<Record<string, string>> = {
  'in effect without a part': `select d.id from decision d where d.family_id = $1 and ${inEffect}
    and not exists (select 1 from part p where p.decision_id = d.id and p.version_n = d.current_version)`,
  'in effect with a part nobody was asked to sign': `select d.id from decision d join part p on p.decision_id = d.id and p.version_n = d.current_version
    where d.family_id = $1 and ${inEffect} and not exists (select 1 from requirement r where r.part_id = p.id and r.role = 'sign'
      and r.created_at <= d.in_effect_at and (r.retired_at is null or r.retired_at > d.in_effect_at))`,
  'in effect without a required answer': `select d.id, r.person_id, r.role, r.because ${asked} and r.role in ('sign', 'heard') and not ${answered}
    and not (r.alternative_group is not null and exists (select 1 from requirement o where o.decision_id = d.id and o.version_n = d.current_version
      and o.alternative_group = r.alternative_group and o.retired_at is null
      and exists (select 1 from signature s where s.decision_id = d.id and s.version_n = d.current_version and s.person_id = o.person_id
        and o.id = any (s.requirement_ids) and s.answer <> 'no' and not ${back})))`,
  'in effect over an objection nobody weighed': `select d.id, r.person_id ${asked} and r.role = 'heard' and ${unweighed}`,
  'in effect over a no': `select d.id, s.person_id from decision d join signature s on s.decision_id = d.id and s.version_n = d.current_version
    where d.family_id = $1 and ${inEffect} and s.answer = 'no' and not ${back}`,
  'in effect while somebody who answers had asked for help': `select d.id ${asked} and exists (select 1 from help_word h where h.family_id = $1
    and h.person_id = r.person_id and h.said_at < d.in_effect_at - ${grace} and (h.closed_at is null or h.closed_at > d.in_effect_at + ${grace}))`,
  'in effect before its time': `select d.id from decision d where d.family_id = $1 and ${inEffect} and (d.effect_at is null or d.effect_at > d.in_effect_at)`,
  'in effect and not called so, or the other way': `select d.id from decision d where d.family_id = $1 and (d.status = 'in-effect') <> (d.in_effect_at is not null)`,
  'in effect with less or more than its parts': `select d.id from decision d where d.family_id = $1 and ${inEffect}
    and (select count(*) from basis b where b.decision_id = d.id) <> 1`,
  'a commitment whose basis did not stand': `select c.what, c.id from (${based}) c left join basis b on b.id = c.basis_id and b.family_id = c.family_id
    left join decision d on d.id = b.decision_id left join trial t on t.id = b.trial_id left join appointment a on a.id = b.appointment_id
    where c.family_id = $1 and not coalesce(case b.kind
      when 'decision' then d.family_id = $1 and d.in_effect_at is not null and (c.created_at is null or d.in_effect_at <= c.created_at)
      when 'trial' then t.family_id = $1 and (t.ended_at is null or t.ended_at >= c.created_at) and c.what in ('goal', 'action')
      when 'appointment' then a.family_id = $1 and c.what = 'team_member'
      when 'own-promise' then b.promised_by is not null and c.what = 'action'
      when 'standing-agreement' then c.what = 'action' end, false)`,
  'a trial of parts not everybody had answered': `select t.id from trial t join requirement r on r.decision_id = t.decision_id and r.version_n = t.version_n and r.part_id = any (t.part_ids)
    join decision d on d.id = t.decision_id where t.family_id = $1 and r.role = 'sign' and r.retired_at is null and r.alternative_group is null and r.created_at::date <= t.starts_on
    and not exists (select 1 from signature s where s.decision_id = t.decision_id and s.version_n = t.version_n and s.person_id = r.person_id and s.answer <> 'no')
    and t.ended_at is null`,
  'a frozen version that nothing tells of': `select v.id from decision_version v where v.family_id = $1 and not exists (select 1 from event e where e.family_id = $1
    and e.type in ('decision-proposed', 'decision-revised') and e.payload ->> 'decisionId' = v.decision_id::text
    and (e.payload ->> 'version')::int = v.n and e.payload ->> 'rootHash' = v.root_hash)`,
  'a status that nothing tells of': `select d.id, d.status from decision d where d.family_id = $1 and d.status not in ('draft', 'proposed')
    and not ${told(`= 'decision-' || d.status`, 'decisionId', 'd.id')}`,
  'an effect told twice': `select payload ->> 'decisionId' as id from event where family_id = $1 and type = 'decision-in-effect' group by 1 having count(*) > 1`,
  'an effect told that never was': `select e.id from event e where e.family_id = $1 and e.type = 'decision-in-effect'
    and not exists (select 1 from decision d where d.id::text = e.payload ->> 'decisionId' and d.status = 'in-effect')`,
  'a signature that nothing tells of': `select s.id from signature s where s.family_id = $1 and not ${told(`= 'signature-given'`, 'signatureId', 's.id')}`,
  'a signature taken back that nothing tells of': `select w.id from signature_withdrawal w where w.family_id = $1 and not ${told(`= 'signature-withdrawn'`, 'signatureId', 'w.signature_id')}`,
  'a call back that nothing tells of': `select c.id from call_back c where c.family_id = $1 and not ${told(`= 'signature-called-back'`, 'signatureId', 'c.signature_id')}`,
  'a weighing that nothing tells of': `select w.id from weighing w where w.family_id = $1 and not ${told(`= 'objection-weighed'`, 'viewId', 'w.child_view_id')}`,
  'a trial that nothing tells of': `select t.id from trial t where t.family_id = $1 and not ${told(`= 'trial-started'`, 'trialId', 't.id')}`,
  'a talk that nothing tells of': `select t.id from talk t where t.family_id = $1 and not ${told(`= 'talk-asked'`, 'talkId', 't.id')}`,
  'a step that nothing tells of': `select a.id from action a where a.family_id = $1 and not ${told(`= 'action-set'`, 'actionId', 'a.id')}`,
  'a goal that nothing tells of': `select g.id from goal g where g.family_id = $1 and not ${told(`= 'goal-set'`, 'goalId', 'g.id')}`,
};

/** Every law this family breaks, with the rows that break it; empty when all is well. */
export async function brokenLaws(town: Pick<Town, 'sql'>, familyId: string): Promise<string[]> {
  const broken: string[] = [];
  for (const [law, sql] of Object.entries(laws)) {
    const rows = await town.sql(sql, [familyId]);
    if (rows.length > 0) broken.push(`${law}: ${JSON.stringify(rows.slice(0, 3))}`);
  }
  return broken;
}
