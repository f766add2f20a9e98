import type { MigrationInterface, QueryRunner } from 'typeorm';
import { retentionLines, retentionPeriods } from './retention-lines.js';
import { itemColumns, tenantTable } from './tenant-table.js';

const here = `municipality_id = (select ctx.municipality())`;
const inFamily = `${here} and family_id = any ((select ctx.families())::uuid[])`;
const me = '(select ctx.person())';
const coordinator = '(select ctx.coordinates(family_id))';

/** Requests about one's own data, what was answered, and the graph of what is kept, until when and what removes it. */
export class Rights1000000000018 implements MigrationInterface {
  name = 'Rights1000000000018';

  async up(q: QueryRunner): Promise<void> {
    await requests(q);
    await marks(q);
    await graph(q);
    await q.query(keeping);
    await q.query(removing);
    await q.query(erasing);
    await q.query(leftBehind);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

async function requests(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'rights_request',
    wall: 'family',
    comment:
      'Somebody asks that a fact about them be corrected, or erased: read by whoever asked and the coordinator alone. The words never change',
    using: `${inFamily} and (person_id = ${me} or ${coordinator})`,
    check: `${inFamily} and (person_id = ${me} or ${coordinator})`,
    changes: [
      'state',
      'answered_at',
      'answered_by',
      'answer',
      'reason',
      'sorted',
      'carried_out_at',
      'gone',
      'version',
    ],
    body: `person_id uuid not null, subject_id uuid not null, kind text not null, area text, about text, ref_id uuid, what text not null, should_be text, why text, shared boolean,
      asked_at timestamptz not null, answer_by date not null, state text not null, answered_at timestamptz, answered_by uuid, answer text, reason text,
      sorted jsonb, carried_out_at timestamptz, gone int, version int not null,
      constraint fk_rights_request_person foreign key (municipality_id, person_id) references person (municipality_id, id),
      constraint fk_rights_request_subject foreign key (municipality_id, subject_id) references person (municipality_id, id),
      constraint ck_rights_request_kind check (kind in ('correction','erasure') and (kind = 'correction') = (should_be is not null)
        and (kind = 'correction') = (about is not null) and (kind = 'correction') = (area is not null) and (kind = 'correction') = (shared is not null)),
      constraint ck_rights_request_about check (about in ('person','family','plan','decision','consent','statutory-decision','other')),
      constraint ck_rights_request_state check (state in ('asked','withdrawn','corrected','refused','answered','carried-out')
        and (kind = 'correction' or state not in ('corrected','refused')) and (kind = 'erasure' or state not in ('answered','carried-out'))),
      constraint ck_rights_request_answer check ((state in ('asked','withdrawn')) = (answered_at is null) and (answered_at is null) = (answered_by is null)
        and (answered_at is null or answer is not null)),
      constraint ck_rights_request_reason check ((state = 'refused') = (reason is not null) and reason in ('true-as-it-stands','signed-text','another-authority','cannot-tell')),
      constraint ck_rights_request_carried check ((state = 'carried-out') = (carried_out_at is not null) and (carried_out_at is null) = (gone is null))`,
  });
  await q.query(
    `create trigger moves_on before update on rights_request for each row execute function app.version_moves_on()`,
  );
  // One asks for oneself; the coordinator answers and changes nothing of what was asked.
  await q.query(`create policy own_hand_adds on rights_request as restrictive for insert to vl_app with check (person_id = ${me} and state = 'asked');
    create policy own_hand_changes on rights_request as restrictive for update to vl_app
      with check ((person_id = ${me} and state = 'withdrawn') or (answered_by = ${me} and ${coordinator}))`);
  await tenantTable(q, {
    name: 'correction_note',
    wall: 'family',
    comment:
      "A person's own words beside a fact that was not corrected. Never changed, never part of what was signed",
    check: `${inFamily} and ${coordinator} and exists (select 1 from rights_request r where r.municipality_id = correction_note.municipality_id and r.id = correction_note.request_id
      and r.family_id = correction_note.family_id and r.person_id = correction_note.author_id and r.should_be = correction_note.words)`,
    body: `${itemColumns} request_id uuid not null, about text not null, ref_id uuid, words text not null, noted_at timestamptz not null,
      constraint fk_correction_note_request foreign key (municipality_id, request_id) references rights_request (municipality_id, id),
      constraint uq_correction_note unique (municipality_id, request_id)`,
  });
}

async function marks(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'retention_mark',
    wall: 'family',
    comment:
      'What bars removal (a complaint, a court, an audit), and that the records have been handed to the archive',
    using: `${inFamily} and ${coordinator}`,
    changes: ['ended_at', 'ended_by'],
    body: `kind text not null, reason text not null, set_by uuid not null, set_at timestamptz not null, ended_at timestamptz, ended_by uuid,
      constraint ck_retention_mark_kind check ((kind = 'hold' and reason in ('complaint','court','audit','request')) or (kind = 'archived' and reason = 'handed-over')),
      constraint ck_retention_mark_ended check ((ended_at is null) = (ended_by is null))`,
  });
  await q.query(
    `create policy own_hand_adds on retention_mark as restrictive for insert to vl_app with check (set_by = ${me} and ended_at is null)`,
  );
  await tenantTable(q, {
    name: 'removal',
    wall: 'municipality',
    comment: 'What the house removed and when: tables and numbers, nothing of what stood there',
    insert: false,
    using: `${here} and (select ctx.has_role('administrator'))`,
    body: `what text not null, rows int not null, removed_at timestamptz not null, constraint ck_removal_rows check (rows > 0)`,
  });
}

async function graph(q: QueryRunner): Promise<void> {
  await q.query(`
    create table app.retention_line (name text not null, kind text not null, goes_with text, named_by text[] not null, since text, place int not null,
      constraint pk_retention_line primary key (name), constraint ck_retention_line_goes_with check (goes_with in ('family','person')));
    comment on table app.retention_line is 'Every table: what its rows belong to and go with, or the moment their own period is counted from; in the order of removal';
    create table app.retention_period (country text not null, kind text not null, months int not null, counted_from text not null, because text not null, source text not null,
      constraint pk_retention_period primary key (country, kind));
    comment on table app.retention_period is 'How long each kind of record is kept: defaults of a country, to be confirmed by each municipality''s lawyer';`);
  for (const [place, line] of retentionLines.entries())
    await q.query('insert into app.retention_line values ($1, $2, $3, $4, $5, $6)', [
      ...[line.table, line.kind, line.goesWith, line.by, line.since, place],
    ]);
  for (const [country, periods] of Object.entries(retentionPeriods))
    for (const { kind, months, from, because, source } of periods)
      await q.query('insert into app.retention_period values ($1, $2, $3, $4, $5, $6)', [
        ...[country, kind, months, from, because, source],
      ]);
  // The plan's bases and standing agreements point at each other: both go in one transaction.
  await q.query(`alter table basis alter constraint fk_up_basis_standing_agreement deferrable initially immediate;
    set local role vl_vault; grant delete on vault.entry, vault.reader to vl_owner; reset role;`);
}

const keeping = `
create function app.months_kept(record_kind text) returns int language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.months from app.retention_period p join municipality m on m.id = ctx.municipality() and m.country = p.country where p.kind = record_kind $$;

create function app.is_held(f uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select 1 from retention_mark h where h.municipality_id = ctx.municipality() and h.family_id = f and h.kind = 'hold' and h.ended_at is null) $$;

-- What goes before its family does, and never before the family is closed and the archive has it: null as long as it is not.
-- What stands on no family has its own date.
create function app.since_closed(f uuid, written_at timestamptz) returns timestamptz language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select case when f is null then written_at else (select greatest(written_at, x.step_since) from family x where x.municipality_id = ctx.municipality() and x.id = f
    and x.step in ('closed', 'closed-unsigned') and exists (select 1 from retention_mark a
      where a.municipality_id = x.municipality_id and a.family_id = f and a.kind = 'archived' and a.ended_at is null and a.set_at >= x.step_since)) end $$;

-- A hold on any family somebody is or was of keeps everything about that person.
create function app.is_person_held(p uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select 1 from member mb where mb.municipality_id = ctx.municipality() and mb.person_id = p and app.is_held(mb.family_id))
    or exists (select 1 from parental_responsibility r join member mb on mb.municipality_id = r.municipality_id and mb.person_id = r.child_id
      where r.municipality_id = ctx.municipality() and r.adult_id = p and app.is_held(mb.family_id)) $$;

-- Closed, its years run out, handed to the archive, and nothing bars it.
create function app.families_past() returns table (family_id uuid) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select f.id from family f join municipality m on m.id = f.municipality_id
  where f.municipality_id = ctx.municipality() and ctx.is_worker() and f.step in ('closed', 'closed-unsigned')
    and (f.step_since at time zone m.time_zone)::date + make_interval(months => app.months_kept('decisions')) <= app.today()
    and exists (select 1 from retention_mark a where a.municipality_id = f.municipality_id and a.family_id = f.id and a.kind = 'archived' and a.ended_at is null and a.set_at >= f.step_since)
    and not app.is_held(f.id) order by f.step_since, f.id $$;

-- What the answer to an erasure request is made of: how long each kind is kept here, and the source that says so.
create function app.keeping_rules() returns jsonb language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select jsonb_agg(jsonb_build_object('kind', p.kind, 'months', p.months, 'from', p.counted_from, 'because', p.because, 'source', p.source) order by p.kind)
  from app.retention_period p join municipality m on m.id = ctx.municipality() and m.country = p.country $$;
grant execute on function app.families_past, app.is_held, app.is_person_held to vl_worker;
grant execute on function app.keeping_rules to vl_app;
`;

const removing = `
create function app.note_removal(what text, n int) returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  insert into removal select ctx.municipality(), gen_random_uuid(), what, n, ctx.at() where n > 0 $$;

-- Rows whose own period is over, table by table; what a hold stands on stays.
create function app.remove_past() returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare l record; n int; total int := 0; m constant smallint := ctx.municipality();
begin
  if not ctx.is_worker() then raise exception 'not-found' using errcode = 'VL404'; end if;
  for l in select * from app.retention_line where since is not null and name not in ('session', 'oidc_state', 'account') order by place loop
    execute format('delete from %s x where x.municipality_id = $1 and %s < ctx.at() - make_interval(months => $2) %s', l.name, l.since,
      case l.goes_with when 'family' then format('and (x.%I is null or not app.is_held(x.%1$I))', l.named_by[1])
        when 'person' then format('and not app.is_person_held(x.%I)', l.named_by[1]) else '' end) using m, app.months_kept(l.kind);
    get diagnostics n = row_count;
    perform app.note_removal(l.name, n);
    total := total + n;
  end loop;
  return total;
end $$;

-- Log-ins belong to no municipality: the longest period of any country counts.
create function app.remove_log_ins() returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare kept constant int := (select max(months) from app.retention_period where kind = 'log-ins'); n int; total int;
begin
  delete from session s where coalesce(s.ended_at, s.expires_at) < ctx.at() - make_interval(months => kept);
  get diagnostics total = row_count;
  delete from oidc_state o where o.expires_at < ctx.at() - make_interval(months => kept);
  get diagnostics n = row_count; total := total + n;
  delete from account a where a.created_at < ctx.at() - make_interval(months => kept) and not exists (select 1 from account_person p where p.account_id = a.id)
    and not exists (select 1 from session s where s.account_id = a.id);
  get diagnostics n = row_count;
  return total + n;
end $$;

-- Whoever no family names any more, nor answers for somebody a family names, goes with everything that is theirs alone.
create function app.remove_people(candidates uuid[]) returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare m constant smallint := ctx.municipality(); l record; c text; leaving uuid[]; n int; total int := 0;
begin
  candidates := app.and_twins(m, candidates);
  with tied as (
    select person_id as id from member where municipality_id = m union select person_id from household_member where municipality_id = m
    union select person_id from support_person where municipality_id = m union select supporter_id from support_person where municipality_id = m
    union select person_id from block where municipality_id = m union select subject_id from consent where municipality_id = m
    union select person_id from rights_request where municipality_id = m union select person_id from officer_question where municipality_id = m
  ), answering as (
    select adult_id as id from parental_responsibility r where municipality_id = m and child_id in (select id from tied)
    union select adult_id from daily_authority where municipality_id = m and child_id in (select id from tied)
    union select adult_id from residence where municipality_id = m and child_id in (select id from tied)
    union select adult_id from exemption where municipality_id = m and child_id in (select id from tied)
    union select representative_id from representative where municipality_id = m and person_id in (select id from tied)
    union select carried_by_id from person where municipality_id = m and id in (select id from tied) and carried_by_id is not null
  ) select coalesce(array_agg(p.id), '{}') into leaving from person p where p.municipality_id = m and p.kind = 'citizen' and p.id = any (candidates)
      and p.id not in (select id from tied union select id from answering) and not app.is_person_held(p.id);
  -- A row that was merged away goes with the row that stands for it, and never before: until then a merge can be undone, and what was signed reads as theirs.
  select coalesce(array_agg(id), '{}') into leaving from unnest(leaving) w(id)
    where not exists (select 1 from person_merge x where x.municipality_id = m and x.gone_id = w.id and x.undone_at is null and not (x.kept_id = any (leaving)))
      and not exists (select 1 from person_merge x where x.municipality_id = m and x.kept_id = w.id and x.undone_at is null and not (x.gone_id = any (leaving)));
  if cardinality(leaving) = 0 then return 0; end if;
  for l in select * from app.retention_line where goes_with = 'person' order by place loop
    foreach c in array l.named_by loop
      execute format('delete from %s x where x.municipality_id = $1 and x.%I = any ($2)', l.name, c) using m, leaving;
      get diagnostics n = row_count;
      total := total + n;
    end loop;
  end loop;
  delete from refusal where municipality_id = m and person_id = any (leaving);
  return total;
end $$;

-- A family's records go as a whole and in order, and that they went is itself an event: it is sealed like any other.
create function app.remove_family(f uuid, event_id uuid, event_salt text) returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare m constant smallint := ctx.municipality(); l record; n int; total int := 0; people uuid[];
begin
  if not ctx.is_worker() then raise exception 'not-found' using errcode = 'VL404'; end if;
  perform 1 from family x where x.municipality_id = m and x.id = f for update;
  if not exists (select 1 from app.families_past() p where p.family_id = f) then raise exception 'kept' using errcode = 'VL409'; end if;
  set constraints all deferred;
  -- Files lie outside the database: what points at them goes first, and the family waits until their own round has taken them.
  delete from paper x where x.municipality_id = m and x.family_id = f;
  get diagnostics total = row_count;
  perform app.note_removal('paper', total);
  if exists (select 1 from stored_file x where x.municipality_id = m and x.family_id = f) then return total; end if;
  select array_agg(distinct t.id) into people from (
    select person_id as id from member where municipality_id = m and family_id = f
    union select person_id from family_access where municipality_id = m and family_id = f
    union select supporter_id from support_person where municipality_id = m and family_id = f
    union select r.adult_id from parental_responsibility r join member mb on mb.municipality_id = m and mb.family_id = f and mb.person_id = r.child_id where r.municipality_id = m
    union select r.representative_id from representative r join member mb on mb.municipality_id = m and mb.family_id = f and mb.person_id = r.person_id where r.municipality_id = m) t;
  delete from staff s using service g where s.municipality_id = m and g.municipality_id = m and g.id = s.service_id and g.guest_of = f;
  for l in select * from app.retention_line where goes_with = 'family' order by place loop
    execute format('delete from %s x where x.municipality_id = $1 and x.%I = $2', l.name, l.named_by[1]) using m, f;
    get diagnostics n = row_count;
    total := total + n;
  end loop;
  delete from person_merge_row x where x.municipality_id = m and x.before ->> 'family_id' = f::text;
  get diagnostics n = row_count;
  total := total + n + app.remove_people(people);
  perform app.note_removal('family', total);
  insert into event (municipality_id, id, family_id, type, subject_ids, area, lane, named_ids, author_id, service_id, person_id, payload, at, salt)
    values (m, event_id, f, 'family-removed', '{}', null, 'named-persons', '{}', null, null, null, jsonb_build_object('familyId', f, 'rows', total), ctx.at(), event_salt);
  return total;
end $$;

-- Somebody registered for a family that never came about.
create function app.remove_untied() returns int language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  select app.remove_people(array(select p.id from person p where p.municipality_id = ctx.municipality() and ctx.is_worker() and p.kind = 'citizen'
    and p.created_at < ctx.at() - make_interval(months => app.months_kept('contact-points')))) $$;
grant execute on function app.remove_past, app.remove_family, app.remove_untied, app.remove_log_ins to vl_worker;
`;

const erasing = `
-- What somebody's erasure request finds: how many of each kind that may go on asking, and what keeps the rest.
create function app.erasure_facts(f uuid, subject uuid, asker uuid) returns jsonb language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select jsonb_build_object(
    'contactPoints', (select count(*) from vault.entry e where e.municipality_id = m.id and e.person_id = any (o.ids) and e.kind in ('phone', 'email')),
    'messages', (select count(*) from notification x where x.municipality_id = m.id and x.person_id = any (o.ids) and (x.sent_at is not null or x.mail_stopped_at is not null)),
    'drafts', (select count(*) from decision d where d.municipality_id = m.id and d.family_id = f and d.drafted_by = any (o.ids) and d.drafted_as = 'family' and d.status = 'draft' and d.current_version = 0)
      + (select count(*) from paper x where x.municipality_id = m.id and x.family_id = f and x.author_id = any (o.ids) and x.shared_at is null),
    'isOwn', asker = subject,
    'birthDate', p.birth_date,
    'closedOn', case when fam.step in ('closed', 'closed-unsigned') then ((fam.step_since at time zone m.time_zone)::date)::text end,
    'isArchived', exists (select 1 from retention_mark a where a.municipality_id = m.id and a.family_id = f and a.kind = 'archived' and a.ended_at is null and a.set_at >= fam.step_since),
    'isHeld', app.is_held(f))
  from municipality m join family fam on fam.municipality_id = m.id and fam.id = f join person p on p.municipality_id = m.id and p.id = subject
    cross join lateral (select app.and_twins(m.id, array[subject]) as ids) o
  where m.id = ctx.municipality() and (ctx.is_worker() or asker = ctx.person() or ctx.coordinates(f)) $$;

-- The kinds that were answered to go, at once or when nothing holds them.
create function app.may_go(r rights_request) returns text[] language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(array_agg(k ->> 'kind'), '{}') from jsonb_array_elements(coalesce(r.sorted, '[]')) k
  where k ->> 'kind' in ('contact-points', 'messages', 'drafts') and (k ->> 'fate' = 'goes-now' or k ->> 'because' = 'hold') $$;

-- Answered, and something of it was let go or only waits for what holds it.
create function app.erasures_waiting() returns table (request_id uuid, family_id uuid) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select r.id, r.family_id from rights_request r where r.municipality_id = ctx.municipality() and ctx.is_worker() and r.kind = 'erasure' and r.state = 'answered'
    and cardinality(app.may_go(r)) > 0 and not app.is_held(r.family_id) and not app.is_person_held(r.subject_id) order by r.answered_at, r.id $$;

-- Carries out what was answered to go, and counts that nothing of it is left. Never while a hold stands.
create function app.carry_out_erasure(request uuid) returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare m constant smallint := ctx.municipality(); r rights_request; ids uuid[]; going text[]; n int; total int := 0; left_over jsonb;
begin
  select * into r from rights_request x where x.municipality_id = m and x.id = request for update;
  if not found or not ctx.is_worker() then raise exception 'not-found' using errcode = 'VL404'; end if;
  if r.kind <> 'erasure' or r.state <> 'answered' or app.is_held(r.family_id) or app.is_person_held(r.subject_id) then raise exception 'kept' using errcode = 'VL409'; end if;
  ids := app.and_twins(m, array[r.subject_id]);
  going := app.may_go(r);
  delete from vault.entry e where 'contact-points' = any (going) and e.municipality_id = m and e.person_id = any (ids) and e.kind in ('phone', 'email');
  get diagnostics n = row_count; perform app.note_removal('vault.entry', n); total := total + n;
  delete from notification x where 'messages' = any (going) and x.municipality_id = m and x.person_id = any (ids) and (x.sent_at is not null or x.mail_stopped_at is not null);
  get diagnostics n = row_count; perform app.note_removal('notification', n); total := total + n;
  delete from decision d where 'drafts' = any (going) and d.municipality_id = m and d.family_id = r.family_id and d.drafted_by = any (ids) and d.drafted_as = 'family' and d.status = 'draft' and d.current_version = 0;
  get diagnostics n = row_count; perform app.note_removal('decision', n); total := total + n;
  delete from paper x where 'drafts' = any (going) and x.municipality_id = m and x.family_id = r.family_id and x.author_id = any (ids) and x.shared_at is null;
  get diagnostics n = row_count; perform app.note_removal('paper', n); total := total + n;
  left_over := app.erasure_facts(r.family_id, r.subject_id, r.person_id);
  if ('contact-points' = any (going) and (left_over ->> 'contactPoints')::int > 0) or ('messages' = any (going) and (left_over ->> 'messages')::int > 0)
    or ('drafts' = any (going) and (left_over ->> 'drafts')::int > 0) then raise exception 'something is left' using errcode = 'VL409'; end if;
  update rights_request x set state = 'carried-out', carried_out_at = ctx.at(), gone = total, version = x.version + 1 where x.municipality_id = m and x.id = request;
  return total;
end $$;
grant execute on function app.erasure_facts to vl_app;
grant execute on function app.carry_out_erasure, app.erasures_waiting to vl_worker;
`;

const leftBehind = `
-- What is one's own in families one has no tie to any more: what one answered, said, asked for and said yes to, and who by
-- post saw what is about oneself alone. Nothing another wrote or did, no quiet word for help, and no service that could lead
-- to a home under protection. Whatever the family has become, nobody's own rows are kept from them.
create function app.left_behind() returns jsonb language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as materialized (select ctx.municipality() as m, app.my_rows() as ids, ctx.families() as here),
  own as materialized (
    select s.family_id, 'answers' as part, s.signed_at as at, jsonb_build_object('decisionId', s.decision_id, 'version', s.version_n, 'answer', s.answer, 'words', s.words,
        'interpretedBy', app.interpreted(s.interpreted_by, s.interpreter), 'signedAt', app.iso(s.signed_at), 'receipt', s.receipt) as j
      from me join signature s on s.municipality_id = me.m and s.person_id = any (me.ids)
    union all select c.family_id, 'words', c.recorded_at, jsonb_build_object('kind', 'view', 'words', c.words, 'at', app.iso(c.recorded_at))
      from me join child_view c on c.municipality_id = me.m and c.child_id = any (me.ids)
    union all select t.family_id, 'words', t.opened_at, jsonb_build_object('kind', 'talk', 'words', t.words, 'at', app.iso(t.opened_at))
      from me join talk t on t.municipality_id = me.m and t.person_id = any (me.ids)
    union all select c.family_id, 'consents', c.given_at, jsonb_build_object('service', u.name, 'areas', c.areas, 'purpose', c.purpose, 'state', c.state, 'validFrom', c.valid_from,
        'validTo', app.consent_ends(c), 'givenAt', app.iso(c.given_at), 'endedAt', app.iso(c.ended_at))
      from me join consent c on c.municipality_id = me.m and c.given_by && me.ids join service u on u.municipality_id = c.municipality_id and u.id = c.service_id
    union all select r.family_id, 'requests', r.asked_at, jsonb_build_object('kind', r.kind, 'what', r.what, 'shouldBe', r.should_be, 'why', r.why, 'askedAt', app.iso(r.asked_at),
        'state', r.state, 'answer', case when r.subject_id = any (me.ids) then r.answer end)
      from me join rights_request r on r.municipality_id = me.m and r.person_id = any (me.ids)
    union all select l.family_id, 'log', l.last_at, jsonb_build_object('kind', l.kind, 'areas', l.areas, 'times', l.times, 'at', app.iso(l.last_at), 'service',
        case when u.secrecy <> 'protected' and not exists (select 1 from unnest(app.shielded(l.family_id)) g(id) where not g.id = any (me.ids)) then u.name end)
      from me join access_log l on l.municipality_id = me.m and l.subject_ids <@ me.ids and cardinality(l.subject_ids) > 0 and not l.viewer_id = any (me.ids) and l.reach <> 'officer'
        join service u on u.municipality_id = l.municipality_id and u.id = l.service_id)
  select coalesce(jsonb_agg(jsonb_build_object('familyId', f.family_id, 'answers', p.parts -> 'answers', 'words', p.parts -> 'words', 'consents', p.parts -> 'consents',
      'requests', p.parts -> 'requests', 'log', p.parts -> 'log') order by f.family_id), '[]')
    from (select distinct r.family_id from own r, me where r.family_id is not null and not r.family_id = any (me.here)) f
      cross join lateral (select jsonb_object_agg(k.part, (select coalesce(jsonb_agg(r.j order by r.at), '[]') from own r where r.family_id = f.family_id and r.part = k.part)) as parts
        from unnest(array['answers', 'words', 'consents', 'requests', 'log']) k(part)) p $$;
grant execute on function app.left_behind to vl_app;
`;
