import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const here = 'municipality_id = (select ctx.municipality())';

/** What the house remembers: events and their seals, refusals, who saw what, what is due, what was sent, the vault. */
export class Memory1000000000006 implements MigrationInterface {
  name = 'Memory1000000000006';

  async up(q: QueryRunner): Promise<void> {
    await events(q);
    await logs(q);
    await due(q);
    await q.query(`set local check_function_bodies = off; ${vault}`);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

async function events(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'event',
    wall: 'municipality',
    comment: 'Append-only: what happened, ids and hashes only, in the transaction it tells of',
    using: `${here} and (family_id = any ((select ctx.families())::uuid[]) or (family_id is null and person_id = (select ctx.person())))`,
    check: `${here} and person_id is not distinct from (select ctx.person()) and at = (select ctx.at())
      and (family_id is null or family_id = any ((select ctx.families())::uuid[]) or type = 'family-founded' or type like 'service-promise%')`,
    body: `family_id uuid, type text not null, subject_ids uuid[] not null, area text, lane text not null, named_ids uuid[] not null, author_id uuid, service_id uuid,
      person_id uuid, payload jsonb not null, at timestamptz not null, salt text not null, xid xid8 not null default pg_current_xact_id(),
      constraint ck_event_lane check (lane in ('only-me','subjects','household','family','consented-services','named-persons','service-notes'))`,
  });
  await q.query(`create index ix_event_family on event (municipality_id, family_id, at desc, id desc);
    create index ix_event_xid on event (municipality_id, xid)`);
  await tenantTable(q, {
    name: 'checkpoint',
    wall: 'municipality',
    comment:
      'A signed root over one sealed batch of events; names the one before; also kept outside the database',
    insert: false,
    body: `seq int not null, root text not null, leaf_count int not null, previous_hash text, hash text not null, jws text not null, kid text not null, sealed_at timestamptz not null,
      constraint uq_checkpoint_seq unique (municipality_id, seq)`,
  });
  await tenantTable(q, {
    name: 'event_seal',
    wall: 'municipality',
    comment: 'Which batch an event was sealed in, and where',
    insert: false,
    body: `event_id uuid not null, checkpoint_id uuid not null, position int not null, leaf text not null,
      constraint fk_event_seal_checkpoint foreign key (municipality_id, checkpoint_id) references checkpoint (municipality_id, id),
      constraint uq_event_seal_event unique (municipality_id, event_id),
      constraint uq_event_seal_position unique (municipality_id, checkpoint_id, position)`,
  });
  await q.query(`grant insert on checkpoint, event_seal to vl_worker`);
}

async function logs(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'refusal',
    wall: 'municipality',
    comment: 'What was refused to whom, folded per hour; written in a transaction of its own',
    insert: false,
    using: `${here} and (select ctx.has_role('data-protection-officer'))`,
    body: `account_id uuid, person_id uuid, action text not null, type text not null, code text not null, hour timestamptz not null, times int not null,
      constraint uq_refusal unique nulls not distinct (municipality_id, person_id, action, type, code, hour)`,
  });
  await tenantTable(q, {
    name: 'access_log',
    wall: 'municipality',
    comment:
      'Who saw whose what and why, folded per hour and kind: ids and closed words, no content and no names',
    insert: false,
    using: `${here} and (viewer_id = (select ctx.person()) or family_id = any ((select ctx.families())::uuid[]) or (select ctx.has_role('data-protection-officer')))`,
    body: `family_id uuid, subject_ids uuid[] not null, viewer_id uuid not null, service_id uuid, kind text not null, because text not null,
      reach text not null, areas text[] not null, hour timestamptz not null, times int not null, last_at timestamptz not null,
      constraint ck_access_log_reach check (reach in ('answering','answering-health','subject','officer')),
      constraint uq_access_log unique nulls not distinct (municipality_id, viewer_id, service_id, family_id, subject_ids, kind, because, reach, hour)`,
  });
  // In page order, and by columns that never change, so that counting once more touches no index.
  await q.query(`create index ix_access_log_family on access_log (municipality_id, family_id, hour desc, id desc);
    create index ix_access_log_hour on access_log (municipality_id, hour desc, id desc)`);
  await tenantTable(q, {
    name: 'idempotency',
    wall: 'municipality',
    comment:
      "Answers kept 24 hours under the caller's Idempotency-Key, written in the transaction of the effect",
    using: `${here} and person_id = (select ctx.person())`,
    changes: ['status', 'response'],
    body: `person_id uuid not null, key text not null, route text not null, body_hash text not null, status int, response jsonb, created_at timestamptz not null,
      constraint uq_idempotency unique (municipality_id, person_id, key)`,
  });
  await q.query(`grant delete on idempotency to vl_worker`);
}

async function due(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'due',
    wall: 'municipality',
    comment: 'What is due to whom and when: computed from facts, taken with a lease, done once',
    using: `${here} and (family_id = any ((select ctx.families())::uuid[]) or person_id = (select ctx.person()))`,
    changes: ['due_at', 'cancelled_at'],
    workerChanges: ['due_at', 'lease_until', 'attempts', 'done_at', 'cancelled_at', 'failed_at'],
    body: `family_id uuid not null, person_id uuid, topic text not null, ref_id uuid not null, occurrence text not null, due_at timestamptz not null,
      lease_until timestamptz, attempts int not null, done_at timestamptz, cancelled_at timestamptz, failed_at timestamptz, created_at timestamptz not null,
      constraint uq_due unique nulls not distinct (municipality_id, person_id, topic, ref_id, occurrence)`,
  });
  await q.query(`
    create index ix_due_open on due (due_at, id) where done_at is null and cancelled_at is null and failed_at is null;
    create index ix_due_ref on due (municipality_id, ref_id) where done_at is null and cancelled_at is null and failed_at is null;
    create policy worker_sees_due on due for select to vl_worker using ((select ctx.is_poller()));
    create policy worker_leases_due on due for update to vl_worker using ((select ctx.is_poller())) with check ((select ctx.is_poller()));`);
  await tenantTable(q, {
    name: 'notification',
    wall: 'municipality',
    comment: 'One neutral message to one person; in-app exactly once',
    using: `${here} and person_id = (select ctx.person())`,
    changes: ['read_at'],
    workerChanges: ['sent_at', 'message_id', 'send_attempts', 'failed_at', 'mail_stopped_at'],
    body: `person_id uuid not null, due_id uuid, kind text not null, language text not null, created_at timestamptz not null, read_at timestamptz,
      message_id text, sent_at timestamptz, send_attempts int not null, failed_at timestamptz, mail_stopped_at timestamptz,
      constraint uq_notification_due unique (municipality_id, due_id)`,
  });
  await q.query(
    `create index ix_notification_person on notification (municipality_id, person_id, created_at desc);
    create index ix_notification_unmailed on notification (municipality_id, person_id) where sent_at is null and mail_stopped_at is null`,
  );
}

const vault = `
set local role vl_vault;
create table vault.entry (
  municipality_id smallint not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  sealed bytea not null,
  -- Keyed outside the database: tells that two people gave the same contact point, never which.
  value_hash text not null,
  street_hash text,
  shared_contact boolean not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  constraint pk_entry primary key (municipality_id, id),
  constraint ck_entry_kind check (kind in ('address', 'phone', 'email', 'national-number'))
);
comment on table vault.entry is 'Addresses, phones, e-mails, national numbers: sealed with a key that is not in the database';
create index ix_entry_person on vault.entry (municipality_id, person_id, kind);
create index ix_entry_value on vault.entry (municipality_id, value_hash) where valid_to is null;
create table vault.reader (
  municipality_id smallint not null,
  id uuid not null,
  subject_id uuid not null,
  staff_person_id uuid not null,
  named_by uuid not null,
  valid_from date not null,
  valid_to date,
  constraint pk_reader primary key (municipality_id, id)
);
comment on table vault.reader is 'Closed list: which named staff may read a protected person''s entries';
grant usage, create on schema vault to vl_owner;
grant usage on schema vault to vl_app, vl_worker;
grant select, insert, update on vault.entry to vl_owner;
grant select, insert on vault.reader to vl_owner;
reset role;

-- Somebody's own grade, or that of anyone who shares their home.
create function vault.is_protected(subject uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from person p where p.municipality_id = ctx.municipality() and p.protection_grade in ('confidential', 'strictly-confidential') and p.id in (
    select subject union
    select mate.person_id from household_member own
      join household_member mate on mate.municipality_id = own.municipality_id and mate.household_id = own.household_id
        and (mate.valid_to is null or mate.valid_to > app.today())
      where own.municipality_id = ctx.municipality() and own.person_id = subject and (own.valid_to is null or own.valid_to > app.today()))) $$;

-- Somebody of the family today. Whoever is barred is: an employee must still be able to reach them. Whoever has left, or was
-- added by mistake, is not: how they are reached from then on is nobody's here.
create function app.belongs_today(f uuid, subject uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from family_access fa where fa.municipality_id = ctx.municipality() and fa.family_id = f and fa.person_id = subject
    and fa.valid_from <= ctx.at() and (fa.valid_to is null or fa.valid_to > ctx.at() or fa.barred)) $$;

create function vault.may_read(subject uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if subject = ctx.person() then return true; end if;
  if vault.is_protected(subject) then
    return exists (select 1 from vault.reader r where r.municipality_id = ctx.municipality() and r.subject_id = subject
      and r.staff_person_id = ctx.person() and r.valid_from <= app.today() and (r.valid_to is null or r.valid_to > app.today()));
  end if;
  return exists (select 1 from family_access me
    where me.municipality_id = ctx.municipality() and me.person_id = ctx.person() and me.kind in ('coordinator', 'stand-in')
      and me.valid_from <= (select ctx.at()) and (me.valid_to is null or me.valid_to > (select ctx.at())) and app.belongs_today(me.family_id, subject));
end $$;

create function vault.put(entry_id uuid, subject uuid, entry_kind text, sealed_value bytea, hashed text, street_hashed text, is_shared boolean) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if ctx.municipality() is null or not (subject = ctx.person() or ctx.has_role('coordinator') or ctx.has_role('administrator')
      or exists (select 1 from person p where p.municipality_id = ctx.municipality() and p.id = subject and p.kind = 'citizen' and p.created_at = ctx.at())) then
    raise exception 'not-found' using errcode = 'VL404';
  end if;
  -- Whoever registers a person enters all their contact points in that same transaction, before any tie makes them readable.
  if exists (select 1 from vault.entry e where e.municipality_id = ctx.municipality() and e.person_id = subject) and not vault.may_read(subject)
    and not exists (select 1 from person p where p.municipality_id = ctx.municipality() and p.id = subject and p.created_at = ctx.at()) then
    raise exception 'not-found' using errcode = 'VL404';
  end if;
  update vault.entry set valid_to = ctx.at() where municipality_id = ctx.municipality() and person_id = subject and kind = entry_kind and valid_to is null;
  -- After the lock that a change of the key waits for: a hash made with the key before would not be recognised again.
  perform app.assert_number_key(hashed);
  -- Nothing that tells where somebody protected lives is kept in the open, not even that two live in one street.
  insert into vault.entry (municipality_id, id, person_id, kind, sealed, value_hash, street_hash, shared_contact, valid_from)
    values (ctx.municipality(), entry_id, subject, entry_kind, sealed_value, hashed, case when not vault.is_protected(subject) then street_hashed end, is_shared, ctx.at());
end $$;

-- Reading leaves its line in the access log first; no line, no value.
create function vault.read(subject uuid, entry_kind text) returns bytea language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not vault.may_read(subject) then return null; end if;
  perform app.saw_contact_point(subject, entry_kind, case when subject = ctx.person() then 'own'
    when exists (select 1 from vault.reader r where r.municipality_id = ctx.municipality() and r.subject_id = subject and r.staff_person_id = ctx.person()) then 'named-reader'
    else 'coordinates' end);
  return (select e.sealed from vault.entry e where e.municipality_id = ctx.municipality() and e.person_id = subject and e.kind = entry_kind and e.valid_to is null
    order by e.valid_from desc limit 1);
end $$;

-- Where a neutral message may go: never to a contact point registered on several people.
create function vault.address_for_message(subject uuid) returns bytea language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not ctx.is_worker() then return null; end if;
  return (select e.sealed from vault.entry e where e.municipality_id = ctx.municipality() and e.person_id = subject and e.kind = 'email'
    and e.valid_to is null and not e.shared_contact
    -- The same human being may be two persons here (staff, or in two families); anyone else with the same address makes it shared.
    and not exists (select 1 from vault.entry o where o.municipality_id = e.municipality_id and o.value_hash = e.value_hash
      and o.valid_to is null and o.person_id <> e.person_id and not exists (
        select 1 from account_person a join account_person b on b.municipality_id = a.municipality_id and b.account_id = a.account_id
        where a.municipality_id = e.municipality_id and a.person_id = e.person_id and b.person_id = o.person_id))
    order by e.valid_from desc limit 1);
end $$;

create function vault.name_reader(entry_id uuid, subject uuid, reader uuid, until date) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  -- Nobody opens the door for themselves: another person's name stands behind every reader.
  if reader = ctx.person() or not (ctx.has_role('administrator') or ctx.has_role('service-leader') or ctx.coordinates_person(subject))
    or not exists (select 1 from person p where p.municipality_id = ctx.municipality() and p.id = subject)
    or not exists (select 1 from staff s where s.municipality_id = ctx.municipality() and s.person_id = reader and (s.valid_to is null or s.valid_to > app.today())) then raise exception 'not-found' using errcode = 'VL404'; end if;
  insert into vault.reader values (ctx.municipality(), entry_id, subject, reader, ctx.person(), app.today(), until);
end $$;
grant execute on function vault.put, vault.read, vault.name_reader, app.belongs_today to vl_app;
grant execute on function vault.address_for_message to vl_worker;
`;
