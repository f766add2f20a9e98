import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entering a context, and the two derived tables kept true by definer triggers. */
export class Access1000000000007 implements MigrationInterface {
  name = 'Access1000000000007';

  async up(q: QueryRunner): Promise<void> {
    await q.query(dates);
    await q.query(refresh);
    await q.query(enter);
    await q.query(sessions);
    await q.query(viewer);
    await q.query(circle);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

const dates = `
create function app.interpreted(kind text, interpreter text) returns jsonb language sql immutable set search_path = pg_catalog
  as $$ select case when kind is not null then jsonb_build_object('kind', kind, 'interpreter', interpreter) end $$;
create function app.iso(t timestamptz) returns text language plpgsql immutable set search_path = pg_catalog
  as $$ begin return to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'); end $$;
-- Someone born on 29 February reaches an age on 1 March in a common year; one test holds this to the authority table's ageOn.
create function app.birthday(born date, years int) returns date language plpgsql immutable set search_path = pg_catalog as $$
begin return case when extract(month from born) = 2 and extract(day from born) = 29
      and extract(day from (born + make_interval(years => years))) = 28
    then (born + make_interval(years => years))::date + 1
    else (born + make_interval(years => years))::date end;
end $$;
-- The age from which health is one's own. The authority table says it with its paragraphs; one test holds the two together.
create function app.own_health_age(country text) returns int language plpgsql immutable set search_path = pg_catalog
  as $$ begin return case country when 'DK' then 15 else 16 end; end $$;
create function app.local_midnight(day date, municipality smallint) returns timestamptz language sql stable security definer set search_path = pg_catalog, public as $$
  select day::timestamp at time zone m.time_zone from municipality m where m.id = municipality $$;
-- What others consented to for somebody under eighteen lapses on the eighteenth birthday, whatever its terms say.
create function app.consent_lapses_on(c consent) returns date language sql stable security definer set search_path = pg_catalog, public as $$
  select app.birthday(p.birth_date, 18) from person p where p.municipality_id = c.municipality_id and p.id = c.subject_id
    and not (c.subject_id = any (c.given_by)) and app.birthday(p.birth_date, 18) > c.valid_from $$;
create function app.consent_ends(c consent) returns date language sql stable security definer set search_path = pg_catalog, public as $$
  select least(c.valid_to, app.consent_lapses_on(c)) $$;
-- Who is asked for a new yes: the subject as soon as sharing is their own (16 in Norway, 15 in Denmark), else the one who gave. A journey holds it to the rule on givers.
create function app.consent_renewer(c consent) returns uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select case when p.capacity = 'full' and app.birthday(p.birth_date, app.own_health_age(m.country)) <= app.today() then c.subject_id else c.given_by[1] end
    from person p join municipality m on m.id = p.municipality_id where p.municipality_id = c.municipality_id and p.id = c.subject_id $$;
-- The SQL twin of renewableFrom in consents.
create function app.consent_renewable_from(c consent) returns date language sql stable security definer set search_path = pg_catalog, public as $$
  select case when e.ends = e.lapses then e.ends - 30 else greatest(e.ends - 30, c.valid_from + (e.ends - c.valid_from + 1) / 2) end
    from (select app.consent_ends(c) as ends, app.consent_lapses_on(c) as lapses) e $$;
-- Given, soon to end, and not answered anew by whoever is asked: the fact behind the card and the reminder.
create function app.consent_is_ending(c consent) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select c.state = 'given' and app.consent_renewable_from(c) <= app.today() and app.consent_ends(c) > app.today()
    and not exists (select 1 from consent n where n.municipality_id = c.municipality_id and n.family_id = c.family_id and n.subject_id = c.subject_id
      and n.service_id = c.service_id and n.given_at > c.given_at and n.state in ('given', 'refused') and app.consent_renewer(c) = any (n.given_by)
      and (n.state = 'refused' or (c.areas && n.areas and app.consent_ends(n) > app.consent_ends(c)))) $$;
grant execute on function app.consent_ends, app.consent_lapses_on, app.consent_renewer, app.consent_renewable_from, app.consent_is_ending to vl_app, vl_worker;
`;

const refresh = `
create function app.refresh_family_access(m smallint, f uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from family_access where municipality_id = m and family_id = f;
  insert into family_access (municipality_id, id, family_id, person_id, kind, subject_id, service_id, areas, valid_from, valid_to, barred)
  with tie as (
    select mb.person_id, 'member' as kind, mb.person_id as subject_id, null::uuid as service_id, null::text[] as areas, mb.valid_from,
        least(mb.valid_to, (select p.died_on from person p where p.municipality_id = m and p.id = mb.person_id)) as valid_to
      from member mb where mb.municipality_id = m and mb.family_id = f
    union all
    -- Parents' access ends on the eighteenth birthday.
    select pr.adult_id, 'guardian', pr.child_id, null, null, greatest(pr.valid_from, mb.valid_from),
        least(pr.valid_to, mb.valid_to, a.died_on, app.birthday(c.birth_date, 18))
      from parental_responsibility pr
      join member mb on mb.municipality_id = m and mb.family_id = f and mb.person_id = pr.child_id
      join person c on c.municipality_id = m and c.id = pr.child_id
      join person a on a.municipality_id = m and a.id = pr.adult_id
      where pr.municipality_id = m
    union all
    select c.carried_by_id, 'guardian', c.id, null, null, mb.valid_from, mb.valid_to
      from member mb join person c on c.municipality_id = m and c.id = mb.person_id
      where mb.municipality_id = m and mb.family_id = f and c.birth_date is null and c.carried_by_id is not null
    union all
    -- Whoever stands in for a child does so until it comes of age, like a parent.
    select r.representative_id, 'representative', r.person_id, null, r.mandate, greatest(r.valid_from, mb.valid_from),
        least(r.valid_to, mb.valid_to, case when r.kind in ('care-order', 'unaccompanied-minor', 'foster-parent') or r.valid_from < app.birthday(c.birth_date, 18)
          then app.birthday(c.birth_date, 18) end)
      from representative r join member mb on mb.municipality_id = m and mb.family_id = f and mb.person_id = r.person_id
      join person c on c.municipality_id = m and c.id = r.person_id
      where r.municipality_id = m
    union all
    select s.supporter_id, 'support', s.person_id, null, s.areas, s.valid_from, s.valid_to
      from support_person s where s.municipality_id = m and s.family_id = f
    union all
    -- A place in a team ends with the post it was held from.
    select tm.person_id, tm.duty, null, tm.service_id, null, tm.valid_from, least(tm.valid_to, (
        select nullif(max(coalesce(st.valid_to, 'infinity')), 'infinity') from staff st
          where st.municipality_id = m and st.person_id = tm.person_id and st.service_id = tm.service_id))
      from team_member tm where tm.municipality_id = m and tm.family_id = f and tm.person_id is not null
    union all
    -- The founder holds the door open until the first coordinator's appointment stands.
    select fam.founded_by, 'coordinator', null, fam.founding_service_id, null, (fam.created_at at time zone 'UTC')::date - 1, null
      from family fam where fam.municipality_id = m and fam.id = f
        and not exists (select 1 from team_member tm where tm.municipality_id = m and tm.family_id = f and tm.duty = 'coordinator')
  ), barred as (
    select tie.*, daterange(tie.valid_from, case when tie.valid_to < tie.valid_from then tie.valid_from else tie.valid_to end) as span,
      coalesce((select range_agg(daterange(x.valid_from, x.valid_to)) from (
        select b.valid_from, b.valid_to from block b
          where b.municipality_id = m and b.family_id = f and b.person_id = tie.person_id
            and (b.subject_id is null or b.subject_id = tie.subject_id) and tie.kind in ('member', 'guardian', 'representative', 'support')
        union all
        -- A documented exemption takes a holder out of the circle for that child, once a second employee has confirmed it.
        select e.valid_from, e.valid_to from exemption e
          where e.municipality_id = m and e.adult_id = tie.person_id and e.child_id = tie.subject_id and tie.kind = 'guardian' and e.confirmed_by is not null
        union all
        -- An employee has no place as one where they have been kept out, nor where they belong as a person.
        select k.valid_from, k.valid_to from kept_out k
          where k.municipality_id = m and k.family_id = f and k.person_id = tie.person_id and tie.kind in ('coordinator', 'stand-in', 'professional')
        union all
        select null, null where tie.kind in ('coordinator', 'stand-in', 'professional') and exists (
          select 1 from tie own where own.kind in ('member', 'guardian', 'representative', 'support') and (own.kind <> 'representative' or own.person_id <> tie.person_id)
            and (own.person_id = tie.person_id or exists (select 1 from account_person a join account_person b on b.account_id = a.account_id
              where a.municipality_id = m and a.person_id = tie.person_id and b.municipality_id = m and b.person_id = own.person_id)))
      ) x), '{}'::datemultirange) as bars
    from tie
  )
  -- Every stretch of time that no bar covers: a bar that ends lets the person in again without anyone touching a row.
  select m, gen_random_uuid(), f, t.person_id, t.kind, t.subject_id, t.service_id, t.areas,
    app.local_midnight(lower(open.span), m), app.local_midnight(upper(open.span), m), false
  from barred t cross join lateral unnest(datemultirange(t.span) - t.bars) as open(span)
  union all
  -- A barred person keeps a row (the circle must still know the person) but it never lets anyone in.
  select m, gen_random_uuid(), f, t.person_id, t.kind, t.subject_id, t.service_id, t.areas,
    app.local_midnight(lower(t.span), m), app.local_midnight(lower(t.span), m), true
  from barred t where t.bars && t.span and t.kind in ('member', 'guardian', 'representative', 'support')
  union all
  -- Whoever was added by mistake sees nothing, and what they saw until then can still be told with their name.
  select m, gen_random_uuid(), f, mb.person_id, 'member', mb.person_id, null, null, app.local_midnight(mb.valid_from, m), app.local_midnight(mb.valid_from, m), false
  from member mb where mb.municipality_id = m and mb.family_id = f and mb.ended_because = 'mistake';
end $$;

create function app.refresh_consent_grant(m smallint, f uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from consent_grant where municipality_id = m and family_id = f;
  insert into consent_grant (municipality_id, id, family_id, consent_id, subject_id, service_id, area, valid_from, valid_to)
  with given as (
    select c.id, c.subject_id, c.service_id, c.purpose, c.givers, c.given_by, a.area,
        tstzrange(app.local_midnight(c.valid_from, m), least(app.local_midnight(app.consent_ends(c), m), c.ended_at)) as span
      from consent c cross join unnest(c.areas) as a(area)
      where c.municipality_id = m and c.family_id = f and c.state in ('given', 'withdrawn', 'expired')
        and (c.ended_at is null or c.ended_at > app.local_midnight(c.valid_from, m))
  )
  -- Open only while the own row of each one who must give is in force, for the same purpose; nobody needed means nobody gave.
  select m, gen_random_uuid(), f, g.id, g.subject_id, g.service_id, g.area, lower(open.span), upper(open.span)
    from given g
    cross join lateral (
      select range_intersect_agg(coalesce((select range_agg(own.span) from given own
          where own.subject_id = g.subject_id and own.service_id = g.service_id and own.area = g.area and own.purpose = g.purpose and needed.id = any (own.given_by)), '{}'::tstzmultirange)) as spans
        from unnest(g.givers) as needed(id)
    ) by_all
    cross join lateral unnest(tstzmultirange(g.span) * by_all.spans) as open(span);
end $$;

create function app.on_family_fact() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.refresh_family_access(new.municipality_id, new.family_id);
  return null;
end $$;
create function app.on_family() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.refresh_family_access(new.municipality_id, new.id);
  return null;
end $$;
create function app.on_consent() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.refresh_consent_grant(new.municipality_id, new.family_id);
  return null;
end $$;
create function app.on_child_fact() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.refresh_family_access(new.municipality_id, mb.family_id)
    from (select distinct family_id from member where municipality_id = new.municipality_id and person_id = new.child_id) mb;
  return null;
end $$;
create function app.on_represented() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.refresh_family_access(new.municipality_id, mb.family_id)
    from (select distinct family_id from member where municipality_id = new.municipality_id and person_id = new.person_id) mb;
  return null;
end $$;
create function app.on_person_fact() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.refresh_family_access(new.municipality_id, fa.family_id)
    from (select distinct family_id from family_access where municipality_id = new.municipality_id and person_id = new.id) fa;
  perform app.refresh_consent_grant(new.municipality_id, c.family_id)
    from (select distinct family_id from consent where municipality_id = new.municipality_id and subject_id = new.id) c;
  return null;
end $$;

create function app.on_post() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.refresh_family_access(new.municipality_id, tm.family_id)
    from (select distinct family_id from team_member where municipality_id = new.municipality_id and person_id = new.person_id) tm;
  return null;
end $$;

-- A log-in tied to one more person may turn out to be somebody of the family they work with.
create function app.on_account_person() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.refresh_family_access(new.municipality_id, x.family_id) from (
    select distinct fa.family_id from family_access fa join account_person a on a.municipality_id = fa.municipality_id and a.person_id = fa.person_id
      where a.municipality_id = new.municipality_id and a.account_id = new.account_id) x;
  return null;
end $$;
create trigger keeps_access after insert on account_person for each row execute function app.on_account_person();
create trigger keeps_access after insert or update on kept_out for each row execute function app.on_family_fact();
create trigger keeps_access after insert on family for each row execute function app.on_family();
create trigger keeps_access after insert or update on member for each row execute function app.on_family_fact();
create trigger keeps_access after insert or update on team_member for each row execute function app.on_family_fact();
create trigger keeps_access after insert or update on block for each row execute function app.on_family_fact();
create trigger keeps_access after insert or update on support_person for each row execute function app.on_family_fact();
create trigger keeps_access after insert or update on parental_responsibility for each row execute function app.on_child_fact();
create trigger keeps_access after insert or update on representative for each row execute function app.on_represented();
create trigger keeps_access after insert or update on exemption for each row execute function app.on_child_fact();
create trigger keeps_access after update of valid_to on staff for each row execute function app.on_post();
create trigger keeps_access after update of died_on, birth_date, carried_by_id on person for each row execute function app.on_person_fact();
create trigger keeps_grants after insert or update on consent for each row execute function app.on_consent();
`;

const enter = `
create function ctx.coordinates_person(p uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from family_access fa where fa.municipality_id = ctx.municipality() and fa.person_id = p and ctx.coordinates(fa.family_id)) $$;

create function ctx.actor() returns jsonb language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare mine uuid := ctx.session(); t timestamptz := ctx.at(); d date := app.today();
begin return (select jsonb_build_object(
    'sessionId', s.id, 'accountId', s.account_id, 'acr', s.acr, 'authAt', app.iso(s.auth_at),
    'municipalityId', s.municipality_id, 'personId', s.person_id, 'country', m.country, 'timeZone', m.time_zone,
    'at', app.iso(t), 'today', d,
    'staff', coalesce((select jsonb_agg(jsonb_build_object('serviceId', st.service_id, 'role', st.role)) from staff st
      where st.municipality_id = s.municipality_id and st.person_id = s.person_id
        and st.valid_from <= d and (st.valid_to is null or st.valid_to > d)), '[]'),
    'ties', coalesce((select jsonb_agg(jsonb_build_object('familyId', fa.family_id, 'kind', fa.kind, 'subjectId', fa.subject_id, 'serviceId', fa.service_id, 'areas', fa.areas)) from family_access fa
      where fa.municipality_id = s.municipality_id and fa.person_id = s.person_id
        and fa.valid_from <= t and (fa.valid_to is null or fa.valid_to > t)), '[]'))
  from session s left join municipality m on m.id = s.municipality_id where s.id = mine);
end $$;

-- One way in: a session's token. The context lives as long as the transaction and carries a MAC only the database can make.
create function ctx.enter(token text) returns jsonb language plpgsql security definer set search_path = pg_catalog, public as $$
declare s session;
begin
  select * into s from session where token_hash = token and ended_at is null and expires_at > ctx.at();
  if not found then raise exception 'no-session' using errcode = 'VL401'; end if;
  if s.last_seen_at < ctx.at() - interval '5 minutes' then
    if s.last_seen_at < ctx.at() - interval '60 minutes' then raise exception 'no-session' using errcode = 'VL401'; end if;
    update session set last_seen_at = ctx.at() where id = s.id;
  end if;
  perform ctx.set_claim('p|' || coalesce(s.municipality_id::text, '') || '|' || coalesce(s.person_id::text, '') || '|' || s.account_id || '|' || s.id);
  return ctx.actor();
end $$;

-- One of the family looks as a service would. Nothing can be written from here, and the reader is nobody in particular:
-- what is the reader's own stays out of it.
create function ctx.enter_preview(token text, f uuid, service uuid) returns jsonb language plpgsql security definer set search_path = pg_catalog, public as $$
declare reader uuid;
begin
  perform ctx.enter(token);
  reader := ctx.person();
  if not exists (select 1 from family_access fa where fa.municipality_id = ctx.municipality() and fa.family_id = f and fa.person_id = reader
      and fa.kind in ('member', 'guardian', 'representative') and fa.valid_from <= (select ctx.at()) and (fa.valid_to is null or fa.valid_to > (select ctx.at())))
    or not exists (select 1 from service s where s.municipality_id = ctx.municipality() and s.id = enter_preview.service)
    then raise exception 'not-found' using errcode = 'VL404'; end if;
  perform ctx.set_claim(concat_ws('|', 'v', ctx.municipality(), '00000000-0000-0000-0000-000000000000', ctx.account(), ctx.session(), reader, f, enter_preview.service));
  perform set_config('transaction_read_only', 'on', true);
  return ctx.actor() || jsonb_build_object('personId', ctx.person(), 'staff', '[]'::jsonb, 'ties', jsonb_build_array(jsonb_build_object(
    'familyId', f, 'kind', 'professional', 'subjectId', null, 'serviceId', enter_preview.service, 'areas', null)));
end $$;

-- The worker's own door: one municipality at a time, or the poller's view of what is due.
create function ctx.enter_worker(m smallint) returns void language sql security definer set search_path = pg_catalog
  as $$ select ctx.set_claim('w|' || m || '|||') $$;
create function ctx.enter_poller() returns void language sql security definer set search_path = pg_catalog
  as $$ select ctx.set_claim('q||||') $$;
grant execute on function ctx.enter, ctx.enter_preview, ctx.actor, ctx.coordinates_person to vl_app;
grant execute on function ctx.enter_worker, ctx.enter_poller to vl_worker;
grant execute on function app.iso, app.interpreted, app.birthday to vl_app, vl_worker;
`;

const sessions = `
-- The hash is keyed outside the database, so a stranger with SQL cannot guess whose it is.
create function app.open_session(session_id uuid, number_hash text, account uuid, token text, level text, authenticated_at timestamptz, provider text, until timestamptz, kind text default 'other')
returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare a uuid; ap account_person;
begin
  insert into account (id, national_number_hash, created_at) values (account, number_hash, ctx.at()) on conflict do nothing;
  select id into a from account where national_number_hash = number_hash;
  select x.* into ap from account_person x join person p on p.municipality_id = x.municipality_id and p.id = x.person_id
    where x.account_id = a order by (p.kind = 'staff') desc, p.created_at limit 1;
  insert into session (id, token_hash, account_id, municipality_id, person_id, acr, auth_at, provider_session, device, created_at, last_seen_at, expires_at)
    values (session_id, token, a, ap.municipality_id, ap.person_id, level, authenticated_at, provider, kind, ctx.at(), ctx.at(), until);
end $$;

-- Step-up and acting: a new session in place of the old one, for the same human being only.
create function app.turn_session(session_id uuid, old_token text, new_token text, level text, authenticated_at timestamptz, number_hash text, m smallint, p uuid, until timestamptz)
returns boolean language plpgsql security definer set search_path = pg_catalog, public as $$
declare s session;
begin
  -- An idle session is as ended here as it is in ctx.enter: acting as another does not wake it.
  update session set ended_at = ctx.at() where token_hash = old_token and ended_at is null and expires_at > ctx.at()
    and last_seen_at >= ctx.at() - interval '60 minutes' returning * into s;
  if not found then return false; end if;
  if number_hash is not null then perform app.assert_number_key(number_hash); end if;
  if number_hash is not null and not exists (select 1 from account a where a.id = s.account_id and a.national_number_hash = number_hash) then return false; end if;
  if p is not null and not exists (select 1 from account_person x where x.municipality_id = m and x.person_id = p and x.account_id = s.account_id) then
    raise exception 'not-found' using errcode = 'VL404';
  end if;
  insert into session (id, token_hash, account_id, municipality_id, person_id, acr, auth_at, provider_session, device, created_at, last_seen_at, expires_at)
    values (session_id, new_token, s.account_id, coalesce(m, s.municipality_id), coalesce(p, s.person_id), coalesce(level, s.acr), coalesce(authenticated_at, s.auth_at), s.provider_session, s.device, ctx.at(), ctx.at(), coalesce(until, s.expires_at));
  return true;
end $$;

create function app.end_session(token text) returns void language sql security definer set search_path = pg_catalog, public
  as $$ update session set ended_at = ctx.at() where token_hash = token and ended_at is null $$;
create function app.end_provider_session(provider text) returns void language sql security definer set search_path = pg_catalog, public
  as $$ update session set ended_at = ctx.at() where provider_session = provider and ended_at is null $$;

-- One's own log-ins, by the human being who logged in: whoever else used this device, or stands in for somebody, is not here.
create function app.my_log_ins() returns table (id uuid, here boolean, device text, logged_in_at timestamptz, seen_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.id, s.id = ctx.session(), s.device, s.auth_at, s.last_seen_at from session s
    where s.account_id = ctx.account() and s.ended_at is null and s.expires_at > ctx.at() and s.last_seen_at >= ctx.at() - interval '60 minutes'
    order by s.id = ctx.session() desc, s.last_seen_at desc, s.id $$;
create function app.logged_in_anew() returns void language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select 1 from session s where s.id = ctx.session() and s.auth_at >= ctx.at() - interval '10 minutes') then
    raise exception 'a fresh log-in is needed' using errcode = 'VL403';
  end if;
end $$;
create function app.end_my_log_in(one uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.logged_in_anew();
  if not exists (select 1 from session s where s.id = one and s.account_id = ctx.account()) then raise exception 'not-found' using errcode = 'VL404'; end if;
  update session set ended_at = ctx.at() where id = one and ended_at is null;
end $$;
create function app.end_my_other_log_ins() returns void language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform app.logged_in_anew();
  update session set ended_at = ctx.at() where account_id = ctx.account() and id <> ctx.session() and ended_at is null;
end $$;

-- Ties a person to the log-in with this national number; whoever registers the person does it once. Outside the staff it is
-- done for a support person just registered, and never for somebody who is barred from a family of one's own.
create function app.link_account(link_id uuid, account uuid, number_hash text, p uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare a uuid;
begin
  if not (ctx.has_role('coordinator') or ctx.has_role('administrator')) and (
      not exists (select 1 from person x where x.municipality_id = ctx.municipality() and x.id = p and x.created_at = ctx.at())
      or exists (select 1 from account c join account_person o on o.account_id = c.id and o.municipality_id = ctx.municipality()
        join block b on b.municipality_id = o.municipality_id and b.person_id = o.person_id and (b.valid_to is null or b.valid_to > app.today())
        join family_access mine on mine.municipality_id = b.municipality_id and mine.family_id = b.family_id and mine.person_id = ctx.person()
        where c.national_number_hash = number_hash)) then
    raise exception 'not-found' using errcode = 'VL404';
  end if;
  -- One number for one row; whoever coordinates the person's family is told that there is one.
  if ctx.coordinates_person(p) and exists (select 1 from account_person x where x.municipality_id = ctx.municipality() and x.person_id = p) then
    raise exception 'already-exists' using errcode = '23505';
  end if;
  if not exists (select 1 from person x where x.municipality_id = ctx.municipality() and x.id = p and (x.kind = 'citizen' or ctx.has_role('administrator') or (x.created_at = ctx.at() and ctx.has_role('coordinator'))))
    or exists (select 1 from account_person x where x.municipality_id = ctx.municipality() and x.person_id = p) then
    raise exception 'not-found' using errcode = 'VL404';
  end if;
  insert into account (id, national_number_hash, created_at) values (account, number_hash, ctx.at()) on conflict do nothing;
  select id into a from account where national_number_hash = number_hash;
  -- An employee is one person here: two rows could second each other as "two employees".
  if exists (select 1 from person n where n.municipality_id = ctx.municipality() and n.id = p and n.kind = 'staff') and exists (
      select 1 from account_person x join person y on y.municipality_id = x.municipality_id and y.id = x.person_id
      where x.municipality_id = ctx.municipality() and x.account_id = a and y.kind = 'staff') then
    raise exception 'already-exists' using errcode = '23505';
  end if;
  insert into account_person (municipality_id, id, account_id, person_id) values (ctx.municipality(), link_id, a, p);
end $$;

create function app.persons_of_account() returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('municipalityId', p.municipality_id, 'municipality', m.name, 'personId', p.id, 'name', p.given_name || ' ' || p.family_name, 'kind', p.kind) order by p.created_at), '[]')
    from account_person ap join person p on p.municipality_id = ap.municipality_id and p.id = ap.person_id join municipality m on m.id = p.municipality_id
    where ap.account_id = ctx.account() $$;

create function app.refuse(refused_action text, refused_type text, why text) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into refusal (municipality_id, id, account_id, person_id, action, type, code, hour, times)
    select ctx.municipality(), gen_random_uuid(), ctx.account(), ctx.person(), refused_action, refused_type, why, date_trunc('hour', ctx.at()), 1
    where ctx.municipality() is not null
    on conflict on constraint uq_refusal do update set times = refusal.times + 1;
end $$;

grant execute on function app.open_session, app.turn_session, app.end_session, app.end_provider_session, app.my_log_ins, app.end_my_log_in, app.end_my_other_log_ins, app.link_account, app.persons_of_account, app.refuse to vl_app;
`;

const viewer = `
create type ctx.viewer_facts as (
  person_id uuid, is_member boolean, coordinates boolean, covers text[], mates uuid[], service_ids uuid[], consented text[], hides_health boolean, within text[], twins uuid[],
  own_pairs text[], own_from text[], raised uuid[], untraced uuid[], ended text[], is_young boolean);

-- Whether this child's home is under protection and I live elsewhere: then what is about the child could lead there.
-- The strictest grade of anyone in a household governs it. A child whose home is not recorded may live with anyone of the
-- family or anyone who answers for it: unknown is no.
create function app.must_not_trace(m smallint, f uuid, child uuid, me uuid, d date) returns boolean language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin return (
  with recorded as (
    select mate.person_id from household_member own join household_member mate on mate.municipality_id = m and mate.family_id = f and mate.household_id = own.household_id
        and mate.valid_from <= d and (mate.valid_to is null or mate.valid_to > d)
      where own.municipality_id = m and own.family_id = f and own.person_id = child and own.valid_from <= d and (own.valid_to is null or own.valid_to > d)
    union select r.adult_id from residence r where r.municipality_id = m and r.child_id = child and r.valid_from <= d and (r.valid_to is null or r.valid_to > d)
    union select c.carried_by_id from person c where c.municipality_id = m and c.id = child and c.birth_date is null and c.carried_by_id is not null),
  home as (
    select child as person_id union select person_id from recorded
    union select x.person_id from (
        select mb.person_id from member mb where mb.municipality_id = m and mb.family_id = f and mb.valid_from <= d and (mb.valid_to is null or mb.valid_to > d)
        union select pr.adult_id from parental_responsibility pr where pr.municipality_id = m and pr.child_id = child and pr.valid_from <= d and (pr.valid_to is null or pr.valid_to > d)
        union select da.adult_id from daily_authority da where da.municipality_id = m and da.child_id = child and da.valid_from <= d and (da.valid_to is null or da.valid_to > d)) x
      where x.person_id <> me and not exists (select 1 from recorded))
  select not exists (select 1 from home where person_id = me)
    and exists (select 1 from home join person p on p.municipality_id = m and p.id = home.person_id and p.protection_grade <> 'none'));
end $$;

create function app.objects_on_health(m smallint, child uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin return exists (select 1 from health_word h where h.municipality_id = m and h.child_id = child and h.kind = 'objection' and h.ended_at is null); end $$;
create function app.decides_health(m smallint, child uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin return exists (select 1 from health_word h where h.municipality_id = m and h.child_id = child and h.kind = 'assessment' and h.ended_at is null); end $$;
-- What became somebody's own while the family's plan stood, and from when: health at its age or by the child's own word, all else at eighteen.
-- The days of birth are a wide net for those whom no birthday of these can concern; the exact one is the moment itself.
create function app.own_matters(m smallint, f uuid) returns table (pair text, since timestamptz) language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare begun timestamptz; zone text; health int; t timestamptz := ctx.at();
begin
  select fam.created_at, mu.time_zone, app.own_health_age(mu.country) into begun, zone, health from family fam join municipality mu on mu.id = m
    where fam.municipality_id = m and fam.id = f;
  -- Most families have nobody of an age that counts, nor a word from one.
  if not exists (select 1 from member mb join person p on p.municipality_id = m and p.id = mb.person_id where mb.municipality_id = m and mb.family_id = f
      and p.birth_date > (begun - interval '18 years 2 days')::date and (p.birth_date < (t - make_interval(years => health) + interval '2 days')::date
        or exists (select 1 from health_word h where h.municipality_id = m and h.child_id = p.id and h.kind = 'objection' and h.ended_at is null))) then return; end if;
  return query
  with young as (select p.id, p.birth_date from person p where p.municipality_id = m and p.id in (select mb.person_id from member mb where mb.municipality_id = m and mb.family_id = f)
      and p.birth_date > (begun - interval '18 years 2 days')::date),
  own as materialized (select y.id, x.age, app.birthday(y.birth_date, x.age)::timestamp at time zone zone as at
    from young y cross join (values (health), (18)) x(age) where y.birth_date < (t - make_interval(years => health) + interval '2 days')::date)
  select x.pair, max(x.at) from (
      select o.id || ':' || a.area as pair, o.at from own o
        join unnest(array['housing','economy','work','school','physical-health','mental-health','parenting','network','leisure','safety']) as a(area)
          on (o.age = health) = (a.area in ('physical-health', 'mental-health'))
        where o.at > begun and o.at <= t
      union all
      select y.id || ':' || a.area, h.said_at from young y join health_word h on h.municipality_id = m and h.child_id = y.id and h.kind = 'objection' and h.ended_at is null
        cross join unnest(array['physical-health','mental-health']) as a(area)
        where app.birthday(y.birth_date, 18)::timestamp at time zone zone > begun) x
    group by x.pair;
end $$;
-- Where the last word to a service was that it may not: what it was given to do shuts with it, until somebody says yes anew.
create function app.ended_for(m smallint, f uuid, services uuid[], t timestamptz) returns text[] language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin return (select coalesce(array_agg(distinct c.service_id || ':' || c.subject_id || ':' || a.area), '{}') from consent c cross join unnest(c.areas) as a(area)
    where c.municipality_id = m and c.family_id = f and c.service_id = any (services) and c.state in ('withdrawn', 'invalidated')
      and not exists (select 1 from consent_grant g where g.municipality_id = m and g.family_id = f and g.subject_id = c.subject_id and g.service_id = c.service_id and g.area = a.area
        and g.valid_from <= t and (g.valid_to is null or g.valid_to > t)));
end $$;

-- What one viewer is to one family: the facts the one predicate reads. "covers" and "consented" are subject:area pairs.
create function ctx.viewer_of(f uuid, me uuid) returns ctx.viewer_facts language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare v ctx.viewer_facts; m smallint := ctx.municipality(); t timestamptz := ctx.at(); d date := app.today(); mine boolean := me = ctx.person(); answers boolean;
begin
  if mine and ctx.preview() is not null then return ctx.viewer_in_preview(); end if;
  select bool_or(kind = 'member'), bool_or(kind in ('coordinator', 'stand-in')), bool_or(kind in ('guardian', 'representative', 'support', 'member')),
      coalesce(array_agg(distinct service_id) filter (where service_id is not null), '{}')
    into v.is_member, v.coordinates, answers, v.service_ids
    from family_access where municipality_id = m and family_id = f and person_id = me and valid_from <= t and (valid_to is null or valid_to > t);
  -- No tie, no viewer. What most who ask have none of is not asked for: this is asked for every family of a work list.
  if v.is_member is null then return null; end if;
  v.person_id := me;
  -- A citizen's log-in below level high hides health: on screen as on the sheet.
  v.hides_health := mine and exists (select 1 from session s join person p on p.municipality_id = s.municipality_id and p.id = s.person_id
    where s.id = ctx.session() and s.acr <> 'high' and p.kind = 'citizen');
  v.covers := '{}';
  v.mates := '{}';
  v.consented := '{}';
  v.raised := '{}';
  v.untraced := '{}';
  v.ended := '{}';
  v.is_young := false;
  if answers then
    select coalesce(array_agg(distinct fa.subject_id || ':' || a.area), '{}') into v.covers
      from family_access fa join person c on c.municipality_id = m and c.id = fa.subject_id join municipality home on home.id = m
      cross join unnest(array['housing','economy','work','school','physical-health','mental-health','parenting','network','leisure','safety']) as a(area)
      where fa.municipality_id = m and fa.family_id = f and fa.person_id = me and fa.kind in ('guardian', 'representative', 'support', 'member')
        and fa.valid_from <= t and (fa.valid_to is null or fa.valid_to > t)
        and (fa.areas is null or a.area = any (fa.areas))
        -- A young person's health is their own from 16 (Norway) and 15 (Denmark).
        and not (fa.kind in ('guardian', 'representative') and a.area in ('physical-health', 'mental-health') and c.birth_date is not null
          and app.birthday(c.birth_date, app.own_health_age(home.country)) <= d and app.birthday(c.birth_date, 18) > d)
        -- From twelve a child may say that its parents shall not see it.
        and not (fa.kind in ('guardian', 'representative') and a.area in ('physical-health', 'mental-health') and app.objects_on_health(m, fa.subject_id))
        and not (fa.kind = 'guardian' and app.must_not_trace(m, f, fa.subject_id, me, d));
  end if;
  if v.is_member then
    select coalesce(array_agg(distinct mate.person_id), '{}') into v.mates
      from household_member own join household_member mate on mate.municipality_id = m and mate.family_id = f and mate.household_id = own.household_id
        and mate.valid_from <= d and (mate.valid_to is null or mate.valid_to > d)
      where own.municipality_id = m and own.family_id = f and own.person_id = me and own.valid_from <= d and (own.valid_to is null or own.valid_to > d);
    if exists (select 1 from person p where p.municipality_id = m and p.protection_grade <> 'none' and p.id in (
        select mb.person_id from member mb where mb.municipality_id = m and mb.family_id = f
        union all select hm.person_id from household_member hm where hm.municipality_id = m and hm.family_id = f)) then
      v.untraced := array(select distinct mb.person_id from member mb
        where mb.municipality_id = m and mb.family_id = f and mb.person_id <> me and not (mb.person_id = any (v.mates))
          and exists (select 1 from person p where p.municipality_id = m and p.protection_grade <> 'none' and (p.id = mb.person_id or p.id = any (app.lives_with(f, mb.person_id)))));
    end if;
  end if;
  if v.service_ids <> '{}' then
    select coalesce(array_agg(distinct g.subject_id || ':' || g.area), '{}') into v.consented
      from consent_grant g where g.municipality_id = m and g.family_id = f and g.service_id = any (v.service_ids) and g.valid_from <= t and (g.valid_to is null or g.valid_to > t);
    v.ended := app.ended_for(m, f, v.service_ids, t);
  end if;
  select coalesce(array_agg(o.pair order by o.pair), '{}'), coalesce(array_agg(app.iso(o.since) order by o.pair), '{}') into v.own_pairs, v.own_from
    from app.own_matters(m, f) o;
  if v.own_pairs <> '{}' then
    v.raised := array(select pr.child_id from parental_responsibility pr where pr.municipality_id = m and pr.adult_id = me
      union select r.person_id from representative r where r.municipality_id = m and r.representative_id = me);
  end if;
  -- Of age is whoever works here.
  if answers then
    v.is_young := exists (select 1 from person p where p.municipality_id = m and p.id = me and app.birthday(p.birth_date, 15) > d);
  end if;
  return app.with_twins(v);
end $$;
-- What a service is to the family, looked at by one of the family: what it was given, and never more than the reader
-- answers for. So a preview can tell nobody what another in the family has shared.
create function ctx.viewer_in_preview() returns ctx.viewer_facts language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare v ctx.viewer_facts; m smallint := ctx.municipality(); t timestamptz := ctx.at(); p uuid[] := ctx.preview();
begin
  v.person_id := ctx.person();
  v.is_member := false;
  v.coordinates := false;
  v.covers := '{}';
  v.mates := '{}';
  v.service_ids := p[3:3];
  v.within := (ctx.viewer_of(p[2], p[1])).covers;
  select coalesce(array_agg(distinct g.subject_id || ':' || g.area), '{}') into v.consented
    from consent_grant g where g.municipality_id = m and g.family_id = p[2] and g.service_id = p[3] and g.valid_from <= t and (g.valid_to is null or g.valid_to > t)
      and g.subject_id || ':' || g.area = any (v.within);
  v.own_pairs := '{}';
  v.own_from := '{}';
  v.raised := '{}';
  v.untraced := '{}';
  v.ended := app.ended_for(m, p[2], v.service_ids, t);
  v.is_young := false;
  v := app.with_twins(v);
  v.hides_health := exists (select 1 from session s where s.id = ctx.session() and s.acr <> 'high');
  return v;
end $$;
create function ctx.viewer(f uuid) returns ctx.viewer_facts language plpgsql stable security definer set search_path = pg_catalog, public
  as $$ begin return ctx.viewer_of(f, ctx.person()); end $$;
-- What another person may see, asked by whoever may act in the family: a signer must see what the signature is about.
create function ctx.viewer_as(f uuid, who uuid) returns ctx.viewer_facts language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not (ctx.is_worker() or f = any (ctx.families())) then raise exception 'not-found' using errcode = 'VL404'; end if;
  return ctx.viewer_of(f, who);
end $$;

create function ctx.ended_for(f uuid, service uuid) returns text[] language sql stable security definer set search_path = pg_catalog, public as $$
  select case when f = any (ctx.families()) then app.ended_for(ctx.municipality(), f, array[service], ctx.at()) else '{}' end $$;
-- The facts as the rule in platform/access reads them.
create function ctx.facts_of(v ctx.viewer_facts) returns jsonb language sql immutable set search_path = pg_catalog as $$
  select jsonb_build_object('personId', v.person_id, 'isMember', v.is_member, 'coordinates', v.coordinates, 'covers', v.covers, 'mates', v.mates, 'serviceIds', v.service_ids,
    'consented', v.consented, 'hidesHealth', v.hides_health, 'within', v.within, 'twins', v.twins, 'ownPairs', v.own_pairs, 'ownFrom', v.own_from, 'raised', v.raised,
    'untraced', v.untraced, 'ended', v.ended, 'isYoung', v.is_young) $$;

-- In plpgsql, as all that is asked for every row: what is written in SQL is planned anew by every statement that asks it.
create function ctx.pairs(subjects uuid[], area text) returns text[] language plpgsql immutable set search_path = pg_catalog as $$
begin
  if cardinality(subjects) = 1 then return array[subjects[1] || ':' || area]; end if;
  return (select array_agg(s || ':' || area) from unnest(subjects) as s);
end $$;

-- What others opened for somebody is shut once the matter is their own; whoever it is about opens it anew.
create function ctx.is_shut(v ctx.viewer_facts, subjects uuid[], area text, author uuid, since timestamptz) returns boolean language plpgsql immutable set search_path = pg_catalog as $$
begin
  if v.own_pairs = '{}' then return false; end if;
  return exists (select 1 from unnest(v.own_pairs, v.own_from) o(pair, own_since)
    where o.pair = any (ctx.pairs(array_remove(subjects, author), area)) and app.iso(since) < o.own_since);
end $$;
-- The service that was given a step sees that step: the signature that assigned it said so. Not after a withdrawal.
create function ctx.is_own_step(v ctx.viewer_facts, subjects uuid[], area text, service uuid) returns boolean language plpgsql immutable set search_path = pg_catalog as $$
begin
  if (service = any (v.service_ids)) is not true then return false; end if;
  return v.ended = '{}' or not exists (select 1 from unnest(subjects) s where service || ':' || s || ':' || area = any (v.ended));
end $$;
-- What was written while one human being stood here twice names either row: both are the viewer.
-- Who wrote a thing sees it; what was written for a service is the service's, and is shut to its people with it. A draft stays with whoever writes it.
create function ctx.is_own_work(v ctx.viewer_facts, subjects uuid[], area text, author uuid, since timestamptz) returns boolean language plpgsql immutable set search_path = pg_catalog as $$
begin
  if (author = v.person_id or author = any (v.twins)) is not true then return false; end if;
  return v.ended = '{}' or since is null or not exists (select 1 from unnest(v.service_ids) x, unnest(subjects) s where x || ':' || s || ':' || area = any (v.ended));
end $$;

-- The SQL twin of maySee in platform/access, with its word; a property test holds the two together.
create function ctx.sees_because(v ctx.viewer_facts, subjects uuid[], area text, lane text, named uuid[], author uuid, service uuid, since timestamptz)
returns text language plpgsql immutable set search_path = pg_catalog as $$
declare about text[];
begin
  -- An item about nobody is seen by nobody.
  if v.person_id is null or coalesce(cardinality(subjects), 0) = 0 then return null; end if;
  -- What names no part of life may name health.
  if v.hides_health and coalesce(area in ('physical-health', 'mental-health'), true) then return null; end if;
  about := ctx.pairs(subjects, area);
  -- A service's own notes, and what is named persons' alone, are no more the reader's in a preview than elsewhere.
  if v.within is not null and (lane in ('named-persons', 'service-notes') or (about <@ v.within) is not true) then return null; end if;
  if lane = 'only-me' then return case when author = v.person_id or author = any (v.twins) then 'own-item' end; end if;
  if lane = 'service-notes' then return case when service = any (v.service_ids) then 'own-service-notes' end; end if;
  if ctx.is_own_work(v, subjects, area, author, since) then return 'own-item'; end if;
  if lane = 'named-persons' then
    -- Whoever answered for a child was named because they did.
    if (v.person_id = any (named) or v.twins && named) and not ctx.is_shut(v, array(select unnest(subjects) intersect select unnest(v.raised)), area, author, since) then return 'named'; end if;
    return case when ctx.is_own_step(v, subjects, area, service) then 'own-step' end;
  end if;
  if v.person_id = any (subjects) or v.twins && subjects then return 'about-me'; end if;
  if about <@ v.covers then return 'answers-for-subject'; end if;
  if service is not null and ctx.is_own_step(v, subjects, area, service) then return 'own-step'; end if;
  if lane = 'consented-services' then return case when about <@ v.consented then 'consent' end; end if;
  if (lane = 'household' and subjects <@ v.mates) or (lane = 'family' and v.is_member and not (subjects && v.untraced)) then
    -- Somebody under fifteen meets no confidential matters of others.
    if v.is_young and area in ('housing', 'economy', 'work', 'physical-health', 'mental-health') then return null; end if;
    return case when not ctx.is_shut(v, subjects, area, author, since) then 'same-' || lane end;
  end if;
  return null;
end $$;
create function ctx.sees(v ctx.viewer_facts, subjects uuid[], area text, lane text, named uuid[], author uuid, service uuid, since timestamptz)
returns boolean language plpgsql immutable set search_path = pg_catalog as $$
begin return ctx.sees_because(v, subjects, area, lane, named, author, service, since) is not null; end $$;
-- What stands over a proposal for one viewer: its question can name what any part says, so it is read by whoever sees
-- them all; others are told in what areas of life those lie that they see. The SQL twin of headingFor in decisions.
create type app.heading as (question text, areas text[]);
create function app.heading_for(v ctx.viewer_facts, d decision) returns app.heading language plpgsql stable set search_path = pg_catalog, public as $$
declare h app.heading; whole boolean; follows boolean := d.drafted_as = 'coordination' and v.coordinates;
begin
  if d.status = 'draft' then
    select bool_and(x.sees), array_agg(distinct x.area) filter (where x.sees) into whole, h.areas from (
      select p ->> 'area' as area, follows or ctx.sees(v, array(select jsonb_array_elements_text(p -> 'subjectIds')::uuid), p ->> 'area', p ->> 'lane',
          array(select jsonb_array_elements_text(p -> 'namedIds')::uuid), (p ->> 'authorId')::uuid, null, null) as sees
        from jsonb_array_elements(d.draft -> 'parts') p) x;
  else
    select bool_and(x.sees), array_agg(distinct x.area) filter (where x.sees) into whole, h.areas from (
      select p.area, follows or ctx.sees(v, p.subject_ids, p.area, p.lane, p.named_ids, p.author_id, null, p.lane_since) as sees
        from part p where p.municipality_id = d.municipality_id and p.decision_id = d.id and p.version_n = d.current_version) x;
  end if;
  if coalesce(whole, follows or d.drafted_by = v.person_id) then h.question := d.question; end if;
  h.areas := coalesce(h.areas, '{}');
  return h;
end $$;
grant usage on type ctx.viewer_facts, app.heading to vl_app, vl_worker;
grant execute on function ctx.viewer, ctx.viewer_as, ctx.ended_for, ctx.facts_of, ctx.pairs, ctx.sees, ctx.is_shut, ctx.is_own_step, ctx.is_own_work, ctx.sees_because, app.heading_for to vl_app, vl_worker;
`;

const circle = `
-- The whole circle of a family, for the authority table: never filtered by what the caller may see,
-- so that no holder of a right can be dropped by a wall. It never leaves the server.
create function app.circle_ids(f uuid) returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare m smallint := ctx.municipality();
begin
  if not (ctx.is_worker() or f = any (ctx.families())) then raise exception 'not-found' using errcode = 'VL404'; end if;
  return (select coalesce(array_agg(distinct x.id), '{}') from (
    select person_id as id from member where municipality_id = m and family_id = f
    union select adult_id from parental_responsibility pr join member mb on mb.municipality_id = m and mb.family_id = f and mb.person_id = pr.child_id where pr.municipality_id = m
    union select adult_id from residence r join member mb on mb.municipality_id = m and mb.family_id = f and mb.person_id = r.child_id where r.municipality_id = m
    union select adult_id from daily_authority r join member mb on mb.municipality_id = m and mb.family_id = f and mb.person_id = r.child_id where r.municipality_id = m
    union select representative_id from representative r join member mb on mb.municipality_id = m and mb.family_id = f and mb.person_id = r.person_id where r.municipality_id = m
    union select carried_by_id from person p join member mb on mb.municipality_id = m and mb.family_id = f and mb.person_id = p.id where p.municipality_id = m and p.carried_by_id is not null
  ) x);
end $$;
create function app.circle(f uuid) returns jsonb language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare m smallint := ctx.municipality(); ids uuid[] := app.circle_ids(f);
begin
  return jsonb_build_object(
    'persons', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'birthDate', p.birth_date, 'carriedBy', p.carried_by_id, 'diedOn', p.died_on, 'capacity', p.capacity, 'noViewReason', p.no_view_reason,
        'decidesHealth', app.decides_health(m, p.id)) order by p.id), '[]')
      from person p where p.municipality_id = m and p.id = any (ids)),
    'responsibilities', (select coalesce(jsonb_agg(jsonb_build_object('childId', child_id, 'adultId', adult_id, 'validFrom', valid_from, 'validTo', valid_to) order by id), '[]') from parental_responsibility where municipality_id = m and child_id = any (ids)),
    'dailyAuthorities', (select coalesce(jsonb_agg(jsonb_build_object('childId', child_id, 'adultId', adult_id, 'validFrom', valid_from, 'validTo', valid_to) order by id), '[]') from daily_authority where municipality_id = m and child_id = any (ids)),
    'residences', (select coalesce(jsonb_agg(jsonb_build_object('childId', child_id, 'adultId', adult_id, 'validFrom', valid_from, 'validTo', valid_to) order by id), '[]') from residence where municipality_id = m and child_id = any (ids)),
    'representatives', (select coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'representativeId', representative_id, 'kind', kind, 'mandate', coalesce(to_jsonb(mandate), '"all"'), 'validFrom', valid_from, 'validTo', valid_to) order by id), '[]') from representative where municipality_id = m and person_id = any (ids)),
    'blocks', (select coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'subjectId', subject_id, 'validFrom', valid_from, 'validTo', valid_to) order by id), '[]') from block where municipality_id = m and family_id = f),
    'exemptions', (select coalesce(jsonb_agg(jsonb_build_object('childId', child_id, 'adultId', adult_id, 'validFrom', valid_from, 'validTo', valid_to) order by id), '[]') from exemption where municipality_id = m and child_id = any (ids) and confirmed_by is not null));
end $$;
grant execute on function app.circle, app.circle_ids to vl_app, vl_worker;
`;
