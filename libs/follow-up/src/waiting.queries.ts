import type { Instant } from '#contract';
import type { WorkerTx } from '#platform/database';
import type { Due } from '#platform/jobs';
import {
  endingVerdict,
  newsVerdict,
  reminderVerdict,
  taskVerdict,
  type Verdict,
  type WaitingFacts,
} from './rules/index.js';

/** Whether a message is to go, to whom, and in which language. */
export interface Message extends Verdict {
  readonly personId: string;
  readonly language: string;
  readonly timeZone: string;
  readonly urgent: boolean;
}

type Reader = (tx: WorkerTx, due: Due) => Promise<Message | undefined>;

const hasAccess = `exists (select 1 from family_access a where a.municipality_id = $1 and a.family_id = $2 and a.person_id = p.id
  and not a.barred and a.valid_from <= $4::timestamptz and (a.valid_to is null or a.valid_to > $4::timestamptz))`;

/** One answer of the right person fills a requirement; one yes fills a group of alternatives for all in it. */
const waitingAnswer = `
with own as (
  select r.role, exists (
      select 1 from signature s
        join requirement answered on answered.municipality_id = s.municipality_id and answered.id = any (s.requirement_ids)
      where s.municipality_id = r.municipality_id and s.decision_id = r.decision_id and s.version_n = r.version_n
        and not exists (select 1 from signature_withdrawal w where w.municipality_id = s.municipality_id and w.signature_id = s.id)
        and not exists (select 1 from call_back c where c.municipality_id = s.municipality_id and c.signature_id = s.id and not c.confirmed)
        and (answered.id = r.id
          or (r.alternative_group is not null and answered.alternative_group = r.alternative_group and s.answer <> 'no'))) as is_met
  from requirement r join decision d on d.municipality_id = r.municipality_id and d.id = r.decision_id and d.current_version = r.version_n
  where r.municipality_id = $1 and r.decision_id = $3 and r.person_id = $5 and r.retired_at is null and r.state = 'open')
select p.id as "personId", p.language, m.time_zone as "timeZone", d.urgent, d.status, d.current_version as "currentVersion",
  p.died_on is null as "isAlive", ${hasAccess} as "hasAccess",
  d.clock_stopped_at is not null or exists (
    select 1 from talk t where t.municipality_id = $1 and t.decision_id = d.id and t.closed_at is null) as "clockStopped",
  exists (select 1 from own where role = 'sign') as "isAsked",
  exists (select 1 from own where role = 'sign' and not is_met) as "isUnanswered",
  exists (select 1 from own where role = 'told') as "isTold"
from decision d
  join municipality m on m.id = d.municipality_id
  join person p on p.municipality_id = d.municipality_id and p.id = $5
where d.municipality_id = $1 and d.family_id = $2 and d.id = $3`;

/** A talk, a quiet word or a question that waits for whoever coordinates now: the stand-in while there is one. */
const waitingTask = `
select p.id as "personId", p.language, m.time_zone as "timeZone", false as urgent,
  p.died_on is null as "isAlive", true as "hasAccess", coalesce(
    (select t.closed_at from talk t where t.municipality_id = $1 and t.id = $3),
    (select h.closed_at from help_word h where h.municipality_id = $1 and h.id = $3),
    (select r.answered_at from reconsideration r where r.municipality_id = $1 and r.id = $3),
    (select coalesce(q.answered_at, q.asked_at) from rights_request q where q.municipality_id = $1 and q.id = $3 and q.state <> 'asked')) as "closedAt"
from family_access now_in_charge
  join person p on p.municipality_id = $1 and p.id = now_in_charge.person_id
  join municipality m on m.id = $1
where now_in_charge.municipality_id = $1 and now_in_charge.family_id = $2 and now_in_charge.kind in ('coordinator', 'stand-in')
  and now_in_charge.valid_from <= $4::timestamptz and (now_in_charge.valid_to is null or now_in_charge.valid_to > $4::timestamptz)
order by now_in_charge.kind desc, now_in_charge.valid_from desc
limit 1`;

/** What happened to a step or a goal is read in the plan: whoever sees it no more, as after a consent was taken back, hears nothing of it. */
const news = `
select p.id as "personId", p.language, m.time_zone as "timeZone", false as urgent, p.died_on is null as "isAlive", ${hasAccess} as "hasAccess",
  not exists (select 1 from (
      select a.id as ref, a.subject_ids, a.area, a.lane, a.named_ids, a.author_id, a.service_id, a.lane_since from action a where a.municipality_id = $1 and a.id = $5
      union all select g.id, g.subject_ids, g.area, g.lane, g.named_ids, g.author_id, g.service_id, g.lane_since from goal g where g.municipality_id = $1 and g.id = $5
      union all select s.id, a.subject_ids, a.area, a.lane, a.named_ids, a.author_id, a.service_id, a.lane_since from practical_step s
        join action a on a.municipality_id = s.municipality_id and a.id = coalesce(s.new_action_id, s.action_id) where s.municipality_id = $1 and s.id = $5) x
    where not ctx.sees(ctx.viewer_as($2, p.id), x.subject_ids, x.area, x.lane, x.named_ids, x.author_id, x.service_id, x.lane_since)) as "seesIt"
from person p join municipality m on m.id = p.municipality_id where p.municipality_id = $1 and p.id = $3`;

const endingConsent = `
select p.id as "personId", p.language, m.time_zone as "timeZone", false as urgent, p.died_on is null as "isAlive", ${hasAccess} as "hasAccess",
  app.consent_is_ending(c) as "isEnding", app.consent_renewer(c) = p.id as "isAsked"
from consent c join person p on p.municipality_id = c.municipality_id and p.id = $5 join municipality m on m.id = c.municipality_id
where c.municipality_id = $1 and c.family_id = $2 and c.id = $3`;

type Told = Omit<Message, keyof Verdict>;

const readers: Readonly<Record<string, Reader>> = {
  'answer-waiting': async (tx, due) => {
    const values = [tx.municipalityId, due.familyId, due.refId, tx.at, due.personId];
    const found = await tx.find<Told & WaitingFacts>(waitingAnswer, values);
    return found && messageOf(found, reminderVerdict(due.occurrence, found));
  },
  'coordinator-task': async (tx, due) => {
    const values = [tx.municipalityId, due.familyId, due.refId, tx.at];
    const found = await tx.find<Told & Parameters<typeof taskVerdict>[0] & { closedAt: Instant | null }>(
      waitingTask,
      values,
    );
    return found && messageOf(found, taskVerdict(found));
  },
  told: async (tx, due) => {
    const values = [tx.municipalityId, due.familyId, due.personId, tx.at, due.refId];
    const found = await tx.find<Told & Parameters<typeof newsVerdict>[0]>(news, values);
    return found && messageOf(found, newsVerdict(found));
  },
  'consent-ending': async (tx, due) => {
    const values = [tx.municipalityId, due.familyId, due.refId, tx.at, due.personId];
    const found = await tx.find<Told & Parameters<typeof endingVerdict>[0]>(endingConsent, values);
    return found && messageOf(found, endingVerdict(found));
  },
};

function messageOf({ personId, language, timeZone, urgent }: Told, verdict: Verdict): Message {
  return { personId, language, timeZone, urgent, ...verdict };
}

/** Asks the rule about one due message from the facts as they are now; undefined when nobody is left to write to. */
export async function messageFor(tx: WorkerTx, due: Due): Promise<Message | undefined> {
  return readers[due.topic]?.(tx, due);
}
