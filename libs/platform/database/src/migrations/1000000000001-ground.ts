import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schemas, the clock, the context and its key, global tables. Roles exist before (see `roles.ts`). */
export class Ground1000000000001 implements MigrationInterface {
  name = 'Ground1000000000001';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create schema ctx;
      create schema app;
      create schema vault authorization vl_vault;
      revoke create on schema public from public;
      revoke all on schema ctx, app, public from public;
      grant usage on schema ctx, app, public to vl_app, vl_worker;
      alter default privileges revoke execute on functions from public;`);
    await q.query(partitions);
    await q.query(globalTables);
    await q.query(clock);
    await q.query(context);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

const partitions = `
-- A trigger of a partitioned table runs on the partition, and is told the partition's name.
create function app.table_of(rel oid) returns text language sql stable set search_path = pg_catalog as $$
  select relname::text from pg_class where oid = coalesce(pg_partition_root(rel)::oid, rel) $$;
comment on function app.table_of is 'The table a trigger stands on, whichever partition the row is in';
`;

const globalTables = `
create table municipality (
  id smallint not null,
  country text not null,
  name text not null,
  other_name text,
  region_number text not null,
  region_name text not null,
  kind text not null,
  time_zone text not null,
  in_use_from timestamptz,
  constraint pk_municipality primary key (id),
  constraint ck_municipality_country check (country in ('NO', 'DK')),
  constraint ck_municipality_kind check (kind in ('municipality', 'observer'))
);
comment on table municipality is 'Tenants: every municipality of Norway and Denmark, in use or not';

create table municipality_number (
  municipality_id smallint not null references municipality (id),
  country text not null,
  number text not null,
  valid_from date not null,
  valid_to date,
  constraint pk_municipality_number primary key (municipality_id, valid_from),
  constraint uq_municipality_number unique (country, number, valid_from)
);
comment on table municipality_number is 'A municipality''s official number is a dated attribute, never its key';

create table account (
  id uuid not null,
  national_number_hash text not null,
  created_at timestamptz not null,
  constraint pk_account primary key (id),
  constraint uq_account_national_number_hash unique (national_number_hash)
);
comment on table account is 'One human being''s log-in: keyed hash of the national number, nothing else';
-- All hashes here are of one chain of keys, told by their mark, and change in one transaction (ADR 0038). Whoever comes with
-- a hash of another knows nobody here, and must not become a second account of somebody who has one.
create function app.assert_number_key(number_hash text) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare known text;
begin
  select a.national_number_hash into known from account a order by a.national_number_hash limit 1;
  if found and split_part(known, ':', 1) <> split_part(number_hash, ':', 1) and (strpos(known, ':') > 0 or strpos(number_hash, ':') > 0) then
    raise exception 'number-key-changed' using errcode = 'VL409';
  end if;
end $$;
revoke all on function app.assert_number_key from public;
create function app.known_by_one_key() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform app.assert_number_key(new.national_number_hash);
  return new;
end $$;
revoke all on function app.known_by_one_key from public;
create trigger known_by_one_key before insert on account for each row execute function app.known_by_one_key();

create table session (
  id uuid not null,
  token_hash text not null,
  account_id uuid not null references account (id),
  municipality_id smallint,
  person_id uuid,
  acr text not null,
  auth_at timestamptz not null,
  provider_session text,
  device text not null default 'other',
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint pk_session primary key (id),
  constraint uq_session_token_hash unique (token_hash),
  constraint ck_session_device check (device in ('phone', 'tablet', 'computer', 'other')),
  constraint ck_session_acr check (acr in ('low', 'substantial', 'high')),
  constraint ck_session_person check ((municipality_id is null) = (person_id is null))
);
comment on table session is 'A log-in acting as at most one person; only the hash of its token is stored';
create index ix_session_account on session (account_id);
create index ix_session_provider on session (provider_session) where provider_session is not null;

create table oidc_state (
  state_hash text not null,
  nonce text not null,
  verifier text not null,
  return_to text not null,
  purpose text not null,
  session_hash text,
  expires_at timestamptz not null,
  constraint pk_oidc_state primary key (state_hash),
  constraint ck_oidc_state_purpose check (purpose in ('login', 'step-up'))
);
comment on table oidc_state is 'A log-in under way: used once, gone after ten minutes';
grant select on municipality, municipality_number to vl_app, vl_worker;
grant select, insert, delete on oidc_state to vl_app;

create table public_key (
  kid text not null,
  purpose text not null,
  jwk jsonb not null,
  valid_from timestamptz not null,
  retired_at timestamptz,
  constraint pk_public_key primary key (kid),
  constraint ck_public_key_purpose check (purpose in ('receipt', 'checkpoint'))
);
comment on table public_key is 'Public halves of the signing keys, kept after rotation so that old receipts still verify';
grant select on public_key to vl_app, vl_worker;
grant insert on public_key to vl_worker;
grant update (retired_at) on public_key to vl_worker;
`;

const clock = `
create table ctx.clock (
  one boolean not null default true,
  ahead interval not null default interval '0',
  movable boolean not null default false,
  constraint pk_clock primary key (one),
  constraint ck_clock_one check (one)
);
comment on table ctx.clock is 'How far the product''s time runs ahead of the machine''s: zero but in demo and test';
insert into ctx.clock default values;

create function ctx.at() returns timestamptz language plpgsql stable security definer set search_path = pg_catalog as $$
declare a interval;
begin
  select ahead into a from ctx.clock;
  return date_trunc('milliseconds', now() + a);
end $$;
comment on function ctx.at is 'The moment of this transaction, to the millisecond as it is told. Nothing else reads a clock';

create function ctx.move_clock(forward_to timestamptz) returns timestamptz language plpgsql security definer set search_path = pg_catalog as $$
begin
  update ctx.clock set ahead = forward_to - now() where movable and forward_to >= now() + ahead;
  if not found then raise exception 'the clock moves forward only, and only in demo and test' using errcode = 'VL409'; end if;
  return forward_to;
end $$;
-- For a change that nobody waits for: what was not exactly one row fails its transaction.
create function app.assert_one(n bigint) returns void language plpgsql immutable set search_path = pg_catalog as $$
begin if n <> 1 then raise exception 'version-conflict' using errcode = 'VL412'; end if; end $$;
grant execute on function app.assert_one to vl_app, vl_worker;
grant execute on function ctx.at to vl_app, vl_worker;
grant execute on function ctx.move_clock to vl_worker;
`;

const context = `
create table ctx.secret (
  slot text not null,
  inner_pad bytea not null,
  outer_pad bytea not null,
  begun_by timestamptz,
  constraint pk_secret primary key (slot),
  constraint ck_secret_slot check (slot = 'current' and begun_by is null or slot = 'former' and begun_by is not null)
);
comment on table ctx.secret is 'The context key: made by the database, readable by nobody but its owner''s functions. The one before it, until the transactions that were open when it was turned are over';

create function ctx.turn_secret() returns void language plpgsql as $$
declare
  k bytea := sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))
          || sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'));
  i bytea := k; o bytea := k;
begin
  for n in 0..63 loop
    i := set_byte(i, n, get_byte(k, n) # 54);
    o := set_byte(o, n, get_byte(k, n) # 92);
  end loop;
  -- A key still awaited is not thrown out by another turn: that would cut off whoever began under it.
  if exists (select 1 from ctx.secret s where s.slot = 'former') then
    raise exception 'the key before this one is still in use' using errcode = 'VL409';
  end if;
  update ctx.secret set slot = 'former', begun_by = clock_timestamp() + interval '1 minute';
  insert into ctx.secret (slot, inner_pad, outer_pad) values ('current', i, o);
end $$;
comment on function ctx.turn_secret is 'A new context key. The one before it is good for transactions under way, and for none that begins a minute from now';
select ctx.turn_secret();

-- HMAC-SHA-256, bound to this connection and this transaction: a context copied elsewhere or kept for later is void.
create function ctx.mac(claim text) returns text language sql stable security definer set search_path = pg_catalog as $$
  select encode(sha256(s.outer_pad || sha256(s.inner_pad || convert_to(
    claim || '|' || pg_backend_pid() || '|' || extract(epoch from now()), 'UTF8'))), 'hex') from ctx.secret s where s.slot = 'current' $$;

-- Asked for every table of every statement, hence without a call of ctx.mac, which would cost as much again.
create function ctx.claim() returns text[] language plpgsql stable security definer set search_path = pg_catalog as $$
declare v text := current_setting('ctx.v', true); said text := left(v, -65); i bytea; o bytea; bound bytea;
begin
  if coalesce(said, '') = '' then return null; end if;
  bound := convert_to(said || '|' || pg_backend_pid() || '|' || extract(epoch from now()), 'UTF8');
  select inner_pad, outer_pad into i, o from ctx.secret where slot = 'current';
  if right(v, 64) is distinct from encode(sha256(o || sha256(i || bound)), 'hex') then
    -- Begun under the key before, while the key was being changed: good until this transaction ends.
    select inner_pad, outer_pad into i, o from ctx.secret where slot = 'former' and begun_by >= now();
    if not found or right(v, 64) is distinct from encode(sha256(o || sha256(i || bound)), 'hex') then return null; end if;
  end if;
  return string_to_array(said, '|');
end $$;
comment on function ctx.claim is 'kind|municipality|person|account|session of a genuine context, else null; a preview goes on with reader|family|service';

create function ctx.set_claim(claim text) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin perform set_config('ctx.v', claim || '|' || ctx.mac(claim), true); end $$;

create function ctx.municipality() returns smallint language plpgsql stable security definer set search_path = pg_catalog
  as $$ begin return nullif((ctx.claim())[2], '')::smallint; end $$;
create function ctx.person() returns uuid language plpgsql stable security definer set search_path = pg_catalog
  as $$ begin return nullif((ctx.claim())[3], '')::uuid; end $$;
create function ctx.account() returns uuid language plpgsql stable security definer set search_path = pg_catalog
  as $$ begin return nullif((ctx.claim())[4], '')::uuid; end $$;
create function ctx.session() returns uuid language plpgsql stable security definer set search_path = pg_catalog
  as $$ begin return nullif((ctx.claim())[5], '')::uuid; end $$;
create function ctx.is_worker() returns boolean language plpgsql stable security definer set search_path = pg_catalog
  as $$ begin return coalesce((ctx.claim())[1] = 'w', false); end $$;
create function ctx.is_poller() returns boolean language plpgsql stable security definer set search_path = pg_catalog
  as $$ begin return coalesce((ctx.claim())[1] = 'q', false); end $$;
-- A reader looking at the family as a service sees it: reader, family, service; null in every other context. A forged
-- setting that merely looks like one has no claim, hence no reader, no family and no service.
create function ctx.preview() returns uuid[] language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if current_setting('ctx.v', true) like 'v|%' then
    return array[(ctx.claim())[6], (ctx.claim())[7], (ctx.claim())[8]]::uuid[];
  end if;
  return null;
end $$;
grant execute on function ctx.preview, ctx.municipality, ctx.person, ctx.account, ctx.session, ctx.is_worker, ctx.is_poller to vl_app, vl_worker;
`;
