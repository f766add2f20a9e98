/** A plan as one plain statement: the tie asked, goals and steps as JSON; no context, no walls, no lanes, no log. */
export const barePlan = `
select jsonb_build_object('familyId', f.id,
  'goals', (select coalesce(jsonb_agg(to_jsonb(g) order by g.id), '[]') from goal g where g.municipality_id = f.municipality_id and g.family_id = f.id),
  'actions', (select coalesce(jsonb_agg(to_jsonb(a) order by a.id), '[]') from action a where a.municipality_id = f.municipality_id and a.family_id = f.id))::text as plan
from family_access t join family f on f.municipality_id = t.municipality_id and f.id = t.family_id
where t.municipality_id = $1 and t.family_id = $2 and t.person_id = $3 limit 1`;

/** Tables like those of a signature, its event and its decision, apart from the product's own and without triggers. */
export const bareTables = `
drop table if exists bench_signature, bench_event, bench_decision, bench_part, bench_requirement, bench_action;
create table bench_signature (like signature including defaults, primary key (municipality_id, id));
create index on bench_signature (municipality_id, family_id);
create table bench_event (like event including defaults, primary key (municipality_id, id));
create index on bench_event (municipality_id, family_id);
create table bench_decision (municipality_id smallint, id uuid, answered int not null default 0, primary key (municipality_id, id));
create table bench_part (like part including defaults, primary key (municipality_id, id));
create table bench_requirement (like requirement including defaults, primary key (municipality_id, id));
create table bench_action (like action including defaults, primary key (municipality_id, id));
insert into bench_decision select municipality_id, id from decision; analyze bench_decision`;

/** A signature in one plain statement: the counter moved on the locked decision, the row and its event written. */
export const bareSign = (columns: readonly string[]): string => `
with s as (select * from signature where municipality_id = $1 and id = $2),
counted as (update bench_decision d set answered = answered + 1 from s where d.municipality_id = s.municipality_id and d.id = s.decision_id returning d.id),
signed as (insert into bench_signature (${columns.join(', ')})
  select ${columns.map((name) => (name === 'id' ? 'gen_random_uuid()' : `s.${name}`)).join(', ')} from s, counted returning id)
insert into bench_event (municipality_id, id, family_id, type, subject_ids, lane, named_ids, author_id, person_id, payload, at, salt, xid)
select s.municipality_id, gen_random_uuid(), s.family_id, 'signature-given', array[s.person_id], 'only-me', '{}', s.person_id, s.person_id,
  jsonb_build_object('signatureId', signed.id), now(), md5(signed.id::text), pg_current_xact_id() from s, signed returning id`;

const copied = (table: string, from: string): string =>
  `insert into bench_${table} select (jsonb_populate_record(x, jsonb_build_object('id', gen_random_uuid()))).* from ${from}`;
const itsDecision = `(select s.municipality_id, s.decision_id, s.version_n, s.family_id from signature s where s.municipality_id = $1 and s.id = $2) d`;
const sameVersion =
  'x.municipality_id = d.municipality_id and x.decision_id = d.decision_id and x.version_n = d.version_n';

/** A proposal like one that was signed: its parts and who is asked, with the counter of its decision. */
export const barePropose = `
with parts as (${copied('part', `${itsDecision} join part x on ${sameVersion}`)} returning id),
asked as (${copied('requirement', `${itsDecision} join requirement x on ${sameVersion}`)} returning id)
update bench_decision b set answered = 0 from ${itsDecision} where b.municipality_id = d.municipality_id and b.id = d.decision_id returning b.id`;

/** Two steps of the family written anew, and the decision marked. */
export const bareEffect = `
with steps as (${copied('action', `${itsDecision} join action x on x.municipality_id = d.municipality_id and x.family_id = d.family_id and x.id in (select a.id from action a where a.municipality_id = d.municipality_id and a.family_id = d.family_id limit 2)`)} returning id)
update bench_decision b set answered = answered + 1 from ${itsDecision} where b.municipality_id = d.municipality_id and b.id = d.decision_id returning b.id`;
