import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Acts on a family by someone who has no tie to it: a service leader who appoints a stand-in or sets a safety bar,
 * the next coordinator who answers an offer. Each function shows or changes only what the act needs.
 */
export class FamilyActs1000000000009 implements MigrationInterface {
  name = 'FamilyActs1000000000009';

  async up(q: QueryRunner): Promise<void> {
    await q.query(posts);
    await q.query(standIn);
    await q.query(handOver);
    await q.query(safetyBar);
    await q.query(keptOut);
    await q.query(exemption);
    await q.query(callBack);
    await q.query(consent);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

const posts = `
create function app.works_in(who uuid, service uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from staff s where s.municipality_id = ctx.municipality() and s.person_id = who and s.service_id = service
    and s.valid_from <= app.today() and (s.valid_to is null or s.valid_to > app.today())) $$;
create function ctx.leads(service uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from staff s where s.municipality_id = ctx.municipality() and s.person_id = ctx.person() and s.service_id = service and s.role = 'service-leader'
    and s.valid_from <= app.today() and (s.valid_to is null or s.valid_to > app.today())) $$;

-- The one accountable place of a family today, stand-ins aside.
create function app.coordinator_place(f uuid) returns team_member language sql stable security definer set search_path = pg_catalog, public as $$
  select tm.* from team_member tm where tm.municipality_id = ctx.municipality() and tm.family_id = f and tm.duty = 'coordinator'
    and tm.valid_from <= app.today() and (tm.valid_to is null or tm.valid_to > app.today()) order by tm.valid_from desc, tm.id desc limit 1 $$;

-- An employee never works with their own family: the same human being behind the post and the circle, or a relation on record.
create function app.own_families(who uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select fa.family_id from family_access fa where fa.municipality_id = ctx.municipality() and fa.kind in ('member', 'guardian', 'representative', 'support')
    and fa.person_id in (select who union select theirs.person_id from account_person mine join account_person theirs on theirs.account_id = mine.account_id
      and theirs.municipality_id = mine.municipality_id where mine.municipality_id = ctx.municipality() and mine.person_id = who)
  union select k.family_id from kept_out k where k.municipality_id = ctx.municipality() and k.person_id = who and k.ground <> 'lock-out'
    and k.valid_from <= app.today() and (k.valid_to is null or k.valid_to > app.today()) $$;
-- Their own, and those they are locked out of by name.
create function app.families_kept_from(who uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select app.own_families(who) union select k.family_id from kept_out k where k.municipality_id = ctx.municipality() and k.person_id = who
    and k.valid_from <= app.today() and (k.valid_to is null or k.valid_to > app.today()) $$;
create function app.is_own_case(f uuid, who uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select f in (select app.own_families(who)) $$;
create function app.is_kept_from(f uuid, who uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select f in (select app.families_kept_from(who)) $$;

create function app.place_is_held_from_a_post() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.person_id is not null and app.is_kept_from(new.family_id, new.person_id) then
    raise exception 'own case' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger is_no_own_case before insert on team_member for each row execute function app.place_is_held_from_a_post();

create function app.tell_family(event_id uuid, event_salt text, f uuid, what text, subjects uuid[], in_area text, in_lane text, named uuid[], content jsonb)
returns void language sql security definer set search_path = pg_catalog, public as $$
  insert into event (municipality_id, id, family_id, type, subject_ids, area, lane, named_ids, author_id, service_id, person_id, payload, at, salt)
  values (ctx.municipality(), event_id, f, what, subjects, in_area, in_lane, named, ctx.person(), null, ctx.person(), content, ctx.at(), event_salt) $$;

create function app.members_today(f uuid) returns uuid[] language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(distinct mb.person_id), '{}') from member mb where mb.municipality_id = ctx.municipality() and mb.family_id = f
    and mb.valid_from <= app.today() and (mb.valid_to is null or mb.valid_to > app.today()) $$;

-- Somebody's yes may now be needed, or no longer: the worker asks the rules again for whoever could not.
create function app.circle_changes(f uuid, fact uuid, on_day date) returns void language sql security definer set search_path = pg_catalog, public as $$
  insert into due (municipality_id, id, family_id, person_id, topic, ref_id, occurrence, due_at, attempts, created_at)
  values (ctx.municipality(), gen_random_uuid(), f, null, 'circle-changed', fact, on_day::text,
    greatest(ctx.at(), app.local_midnight(on_day, ctx.municipality())), 0, ctx.at()) on conflict do nothing $$;
grant execute on function app.works_in, ctx.leads, app.is_own_case, app.is_kept_from, app.families_kept_from to vl_app, vl_worker;
`;

const standIn = `
-- Employees of a service who are never offered a place with this family.
create function app.kept_from(f uuid, service uuid) returns uuid[] language sql stable security definer set search_path = pg_catalog, public as $$
  select array(select distinct s.person_id from staff s where s.municipality_id = ctx.municipality() and s.service_id = service and app.is_kept_from(f, s.person_id)) $$;

create function app.coordinated_from_my_services() returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('familyId', f.id, 'coordinatorId', cp.person_id, 'coordinator', p.given_name || ' ' || p.family_name,
      'serviceId', cp.service_id, 'keptOutIds', app.kept_from(f.id, cp.service_id), 'standInId', si.person_id, 'standIn', sp.given_name || ' ' || sp.family_name, 'standInUntil', si.valid_to) order by p.family_name, f.id), '[]')
    from family f
    cross join lateral (select * from app.coordinator_place(f.id)) cp
    join person p on p.municipality_id = f.municipality_id and p.id = cp.person_id
    left join lateral (select tm.person_id, tm.valid_to from team_member tm where tm.municipality_id = f.municipality_id and tm.family_id = f.id and tm.duty = 'stand-in'
      and tm.valid_from <= app.today() and tm.valid_to > app.today() limit 1) si on true
    left join person sp on sp.municipality_id = f.municipality_id and sp.id = si.person_id
    where f.municipality_id = ctx.municipality() and ctx.leads(cp.service_id) and not app.is_kept_from(f.id, ctx.person()) $$;

-- Effective at once, at most six weeks, from the coordinator's own service so that the access grows no wider.
create function app.appoint_stand_in(f uuid, who uuid, until date, why text, appointment_id uuid, new_basis uuid, place uuid, event_id uuid, event_salt text)
returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare cp team_member; m smallint := ctx.municipality(); d date := app.today();
begin
  select * into cp from app.coordinator_place(f);
  if cp.id is null or not app.leads_family(f) then raise exception 'not-found' using errcode = 'VL404'; end if;
  if not app.works_in(who, cp.service_id) or who = cp.person_id then raise exception 'not-found' using errcode = 'VL404'; end if;
  if until <= d or until > d + 42 then raise exception 'at most six weeks' using errcode = 'VL409'; end if;
  update team_member set valid_to = d, left_because = 'replaced' where municipality_id = m and family_id = f and duty = 'stand-in' and valid_to > d;
  insert into appointment (municipality_id, id, family_id, kind, person_id, service_id, appointed_by, reason, valid_from, valid_to, told_at)
    values (m, appointment_id, f, 'stand-in', who, cp.service_id, ctx.person(), why, d, until, ctx.at());
  insert into basis (municipality_id, id, family_id, kind, appointment_id, created_at) values (m, new_basis, f, 'appointment', appointment_id, ctx.at());
  insert into team_member (municipality_id, id, family_id, person_id, service_id, duty, basis_id, valid_from, valid_to)
    values (m, place, f, who, cp.service_id, 'stand-in', new_basis, d, until);
  perform app.tell_family(event_id, event_salt, f, 'stand-in-appointed', app.members_today(f), 'network', 'family', '{}',
    jsonb_build_object('appointmentId', appointment_id, 'personId', who, 'until', until));
end $$;
grant execute on function app.coordinated_from_my_services, app.appoint_stand_in to vl_app;
`;

const handOver = `
create function app.hand_over_is_offered() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.from_person_id is distinct from ctx.person() or not ctx.coordinates(new.family_id) or num_nonnulls(new.accepted_at, new.declined_at, new.decision_id, new.effected_at) > 0
    or not app.works_in(new.to_person_id, new.to_service_id) or new.to_person_id = new.from_person_id then
    raise exception 'an offer is made by the coordinator to an employee' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger is_offered before insert on hand_over for each row execute function app.hand_over_is_offered();

create function app.hand_overs_to_me() returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('handOverId', h.id, 'familyId', h.family_id, 'serviceId', h.to_service_id, 'fromPersonId', h.from_person_id,
      'from', p.given_name || ' ' || p.family_name, 'reason', h.reason, 'offeredAt', app.iso(h.offered_at), 'acceptedAt', app.iso(h.accepted_at), 'declinedAt', app.iso(h.declined_at)) order by h.offered_at desc), '[]')
    from hand_over h join person p on p.municipality_id = h.municipality_id and p.id = h.from_person_id
    where h.municipality_id = ctx.municipality() and h.to_person_id = ctx.person() and h.effected_at is null $$;

-- Only the next coordinator answers, and may change the answer until the hand-over is in effect.
create function app.answer_hand_over(f uuid, offer uuid, yes boolean, event_id uuid, event_salt text)
returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare h hand_over;
begin
  select * into h from hand_over where municipality_id = ctx.municipality() and id = offer and family_id = f and to_person_id = ctx.person() for update;
  if not found then raise exception 'not-found' using errcode = 'VL404'; end if;
  if h.effected_at is not null or (yes and h.accepted_at is not null and h.declined_at is null) or (not yes and h.declined_at is not null) then
    raise exception 'already answered' using errcode = 'VL409';
  end if;
  if yes and (not app.works_in(h.to_person_id, h.to_service_id) or app.is_kept_from(f, h.to_person_id)) then raise exception 'may not coordinate' using errcode = 'VL403'; end if;
  if yes then update hand_over set accepted_at = ctx.at(), declined_at = null where municipality_id = h.municipality_id and id = h.id;
  else update hand_over set declined_at = ctx.at() where municipality_id = h.municipality_id and id = h.id; end if;
  perform app.tell_family(event_id, event_salt, f, case when yes then 'hand-over-accepted' else 'hand-over-declined' end, array[h.from_person_id], 'network', 'named-persons',
    array[h.from_person_id, h.to_person_id], jsonb_build_object('handOverId', h.id, 'toId', h.to_person_id));
end $$;
grant execute on function app.hand_overs_to_me, app.answer_hand_over to vl_app;
`;

const safetyBar = `
create function app.leads_family(f uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(ctx.leads((app.coordinator_place(f)).service_id), false) and not app.is_kept_from(f, ctx.person()) $$;

-- Whom a leader may bar, and from whom: first names, and nothing else of the family.
create function app.people_to_bar(f uuid) returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'givenName', p.given_name, 'member', p.id = any (app.members_today(f))) order by p.given_name, p.id), '[]')
    from person p where p.municipality_id = ctx.municipality() and p.died_on is null and app.leads_family(f)
      and p.id in (select fa.person_id from family_access fa where fa.municipality_id = p.municipality_id and fa.family_id = f and fa.kind in ('member', 'guardian', 'representative', 'support')
        and fa.valid_from <= (select ctx.at()) and (fa.valid_to is null or fa.valid_to > (select ctx.at()))) $$;
grant execute on function app.people_to_bar to vl_app;

create function app.set_safety_bar(f uuid, bar uuid, who uuid, subject uuid, why text, days int, event_id uuid, event_salt text)
returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare d date := app.today();
begin
  if not app.leads_family(f) or not exists (select 1 from family_access fa where fa.municipality_id = ctx.municipality() and fa.family_id = f and fa.person_id = who)
    or (subject is not null and not subject = any (app.members_today(f))) then raise exception 'not-found' using errcode = 'VL404'; end if;
  if days not between 1 and 14 then raise exception 'at most fourteen days' using errcode = 'VL409'; end if;
  insert into block (municipality_id, id, family_id, person_id, subject_id, source, basis, set_by, valid_from, valid_to)
    values (ctx.municipality(), bar, f, who, subject, 'safety-bar', why, ctx.person(), d, d + days);
  -- The barred person is not told by the family's history; whoever set it and the coordinator are.
  perform app.tell_family(event_id, event_salt, f, 'block-set', array[who], 'safety', 'named-persons', array[ctx.person(), (app.coordinator_place(f)).person_id],
    jsonb_build_object('blockId', bar, 'personId', who, 'kind', 'safety-bar'));
  perform app.circle_changes(f, bar, d), app.circle_changes(f, bar, d + days);
end $$;

-- Legal review by another leader than the one who set it: it ends now, or stands until a day within three months.
create function app.review_safety_bar(f uuid, bar uuid, until date, event_id uuid, event_salt text)
returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare b block; d date := app.today();
begin
  select * into b from block where municipality_id = ctx.municipality() and id = bar and family_id = f and source = 'safety-bar' for update;
  if not found or not ctx.has_role('service-leader') or app.is_kept_from(f, ctx.person()) then raise exception 'not-found' using errcode = 'VL404'; end if;
  if b.set_by = ctx.person() then raise exception 'another must review' using errcode = 'VL403'; end if;
  if b.valid_to <= d or until < d or until > d + 92 then raise exception 'the bar has ended, or the day is too far' using errcode = 'VL409'; end if;
  update block set reviewed_by = ctx.person(), reviewed_on = d, valid_to = until where municipality_id = b.municipality_id and id = b.id;
  perform app.tell_family(event_id, event_salt, f, 'block-reviewed', array[b.person_id], 'safety', 'named-persons', array[b.set_by, (app.coordinator_place(f)).person_id],
    jsonb_build_object('blockId', b.id, 'personId', b.person_id, 'until', until));
  perform app.circle_changes(f, bar, d), app.circle_changes(f, bar, until);
end $$;

create function app.safety_bars_to_review() returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('familyId', b.family_id, 'blockId', b.id, 'basis', b.basis, 'validFrom', b.valid_from, 'validTo', b.valid_to,
      'setBy', s.given_name || ' ' || s.family_name, 'mayReview', b.set_by <> ctx.person()) order by b.valid_to), '[]')
    from block b join person s on s.municipality_id = b.municipality_id and s.id = b.set_by where b.municipality_id = ctx.municipality() and b.source = 'safety-bar' and b.valid_to > app.today() and b.reviewed_on is null and ctx.has_role('service-leader')
      and not app.is_kept_from(b.family_id, ctx.person()) $$;
grant execute on function app.set_safety_bar, app.review_safety_bar, app.safety_bars_to_review to vl_app;
`;

const keptOut = `
-- Families an employee is kept from: what is asked of a service as such is not theirs to read or answer either.
create function ctx.kept_out_of() returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare m smallint := ctx.municipality(); me uuid := ctx.person(); d date := app.today();
begin
  if not exists (select 1 from person p where p.municipality_id = m and p.id = me and p.kind = 'staff') then return '{}'; end if;
  return array(select k.family_id from kept_out k where k.municipality_id = m and k.person_id = me and k.valid_from <= d and (k.valid_to is null or k.valid_to > d)
    union select fa.family_id from account_person mine join account_person theirs on theirs.account_id = mine.account_id and theirs.municipality_id = m and theirs.person_id <> me
      join family_access fa on fa.municipality_id = m and fa.person_id = theirs.person_id and fa.kind in ('member', 'guardian', 'representative', 'support')
      where mine.municipality_id = m and mine.person_id = me);
end $$;
grant execute on function ctx.kept_out_of to vl_app;
create policy not_kept_out on service_promise as restrictive for all to vl_app using (not (family_id = any ((select ctx.kept_out_of())::uuid[])));

-- A leader of the coordinating service, or the data protection officer; never somebody who is kept from the family themself.
create function app.may_keep_out(f uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select app.leads_family(f) or (ctx.has_role('data-protection-officer') and not app.is_kept_from(f, ctx.person())) $$;

-- Told to the service that coordinates, and to nobody else: the ground may be what must not be known.
create function app.tell_of_kept_out(event_id uuid, event_salt text, f uuid, what text, content jsonb) returns void
language sql security definer set search_path = pg_catalog, public as $$
  insert into event (municipality_id, id, family_id, type, subject_ids, area, lane, named_ids, author_id, service_id, person_id, payload, at, salt)
  values (ctx.municipality(), event_id, f, what, app.members_today(f), 'safety', 'service-notes', '{}', ctx.person(), (app.coordinator_place(f)).service_id,
    ctx.person(), content, ctx.at(), event_salt) $$;

-- In effect with the next request. An employee says it of themself for a family they work with; only others lock out.
create function app.keep_out(f uuid, kept uuid, who uuid, on_ground text, why text, until date, event_id uuid, event_salt text)
returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare m smallint := ctx.municipality(); d date := app.today(); own boolean := who = ctx.person() and f = any (ctx.families());
begin
  perform 1 from family x where x.municipality_id = m and x.id = f for no key update;
  if not found or not (own or app.may_keep_out(f)) or not exists (select 1 from person p where p.municipality_id = m and p.id = who and p.kind = 'staff') then
    raise exception 'not-found' using errcode = 'VL404';
  end if;
  if on_ground = 'lock-out' and (who = ctx.person() or until is null or until <= d or until > d + 366) then raise exception 'a lock-out has an end' using errcode = 'VL403'; end if;
  if exists (select 1 from kept_out k where k.municipality_id = m and k.family_id = f and k.person_id = who and (k.valid_to is null or k.valid_to > d)) then
    raise exception 'kept out already' using errcode = 'VL409';
  end if;
  perform app.tell_of_kept_out(event_id, event_salt, f, 'employee-kept-out', jsonb_build_object('keptOutId', kept, 'personId', who));
  insert into kept_out (municipality_id, id, family_id, person_id, ground, reason, set_by, set_at, valid_from, valid_to, review_on)
    values (m, kept, f, who, on_ground, why, ctx.person(), ctx.at(), d, until, least(until, d + 366));
end $$;

-- Let in again, or looked at anew: never by whoever it is about.
create function app.kept_out_of_others(kept uuid) returns kept_out language plpgsql security definer set search_path = pg_catalog, public as $$
declare k kept_out;
begin
  select x.* into k from kept_out x where x.municipality_id = ctx.municipality() and x.id = kept for update;
  if not found or not app.may_keep_out(k.family_id) or k.person_id = ctx.person() then raise exception 'not-found' using errcode = 'VL404'; end if;
  if k.valid_to <= app.today() then raise exception 'it has ended' using errcode = 'VL409'; end if;
  return k;
end $$;
create function app.let_in(kept uuid, why text, event_id uuid, event_salt text) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare k kept_out := app.kept_out_of_others(kept);
begin
  update kept_out set valid_to = app.today(), lifted_by = ctx.person(), lifted_at = ctx.at(), lift_reason = why where municipality_id = k.municipality_id and id = k.id;
  perform app.tell_of_kept_out(event_id, event_salt, k.family_id, 'employee-let-in', jsonb_build_object('keptOutId', k.id, 'personId', k.person_id));
end $$;
create function app.review_kept_out(kept uuid, again date) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare k kept_out := app.kept_out_of_others(kept);
begin
  if again not between app.today() + 1 and app.today() + 366 then raise exception 'at most a year' using errcode = 'VL409'; end if;
  update kept_out set reviewed_by = ctx.person(), reviewed_at = ctx.at(), review_on = again where municipality_id = k.municipality_id and id = k.id;
end $$;

-- Whom one may keep out of which family, and who is: a family by who coordinates it, and nothing of its people.
create function app.kept_out_shown() returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  with mine as materialized (
    select f.id, p.given_name || ' ' || p.family_name as coordinator from family f
      cross join lateral (select * from app.coordinator_place(f.id)) cp join person p on p.municipality_id = f.municipality_id and p.id = cp.person_id
      where f.municipality_id = ctx.municipality() and app.may_keep_out(f.id))
  select jsonb_build_object(
    'families', (select coalesce(jsonb_agg(jsonb_build_object('familyId', x.id, 'coordinator', x.coordinator) order by x.coordinator, x.id), '[]') from mine x),
    'items', (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'familyId', k.family_id, 'coordinator', x.coordinator, 'name', e.given_name || ' ' || e.family_name,
        'ground', k.ground, 'reason', k.reason, 'setBy', b.given_name || ' ' || b.family_name, 'from', k.valid_from, 'until', k.valid_to, 'reviewOn', k.review_on) order by k.review_on, k.id), '[]')
      from kept_out k join mine x on x.id = k.family_id join person e on e.municipality_id = k.municipality_id and e.id = k.person_id
        join person b on b.municipality_id = k.municipality_id and b.id = k.set_by
      where k.municipality_id = ctx.municipality() and k.person_id <> ctx.person() and (k.valid_to is null or k.valid_to > app.today()))) $$;
-- Who works with one of those families, or could: of that family alone, a large service has hundreds of both.
create function app.employees_to_keep_out(f uuid) returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  select case when app.may_keep_out(f) then (select coalesce(jsonb_agg(jsonb_build_object('personId', e.id, 'name', e.given_name || ' ' || e.family_name) order by e.family_name, e.id), '[]') from person e
    where e.municipality_id = ctx.municipality() and e.kind = 'staff' and e.id <> ctx.person() and not app.is_kept_from(f, e.id) and e.id in (
      select tm.person_id from team_member tm where tm.municipality_id = ctx.municipality() and tm.family_id = f and (tm.valid_to is null or tm.valid_to > app.today())
      union select s.person_id from staff s where s.municipality_id = ctx.municipality() and s.service_id = (select (app.coordinator_place(f)).service_id)
        and s.valid_from <= app.today() and (s.valid_to is null or s.valid_to > app.today()))) end $$;
grant execute on function app.keep_out, app.let_in, app.review_kept_out, app.kept_out_shown, app.employees_to_keep_out to vl_app;
`;

const exemption = `
-- The second employee: another than who recorded it, who works with the family or leads a service, and is nobody of it.
create function app.may_confirm(x exemption, f uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select x.confirmed_by is null and x.valid_to is null and x.recorded_by <> ctx.person() and x.child_id = any (app.members_today(f))
    and not app.is_kept_from(f, ctx.person()) and (ctx.has_role('service-leader') or exists (
      select 1 from family_access fa where fa.municipality_id = x.municipality_id and fa.family_id = f and fa.person_id = ctx.person()
        and fa.kind in ('coordinator', 'stand-in', 'professional') and fa.valid_from <= (select ctx.at()) and (fa.valid_to is null or fa.valid_to > (select ctx.at())))) $$;

create function app.exemptions_to_confirm() returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('exemptionId', x.id, 'familyId', mb.family_id, 'child', c.given_name, 'adult', a.given_name || ' ' || a.family_name,
      'basis', x.basis, 'recordedBy', s.given_name || ' ' || s.family_name, 'recordedAt', app.iso(x.recorded_at), 'validFrom', x.valid_from) order by x.recorded_at), '[]')
    from exemption x
    join lateral (select distinct family_id from member where municipality_id = x.municipality_id and person_id = x.child_id) mb on app.may_confirm(x, mb.family_id)
    join person c on c.municipality_id = x.municipality_id and c.id = x.child_id
    join person a on a.municipality_id = x.municipality_id and a.id = x.adult_id
    join person s on s.municipality_id = x.municipality_id and s.id = x.recorded_by
    where x.municipality_id = ctx.municipality() and x.confirmed_by is null $$;

-- From now on, never backwards: what was signed while it waited was signed by a holder. The other holders are told; the
-- one who leaves is told here only where nobody of the family is protected.
create function app.confirm_exemption(f uuid, exemption_id uuid, event_id uuid, event_salt text) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare x exemption; m smallint := ctx.municipality(); d date := app.today(); others uuid[];
begin
  select * into x from exemption where municipality_id = m and id = exemption_id for update;
  if not found or not app.may_confirm(x, f) then raise exception 'not-found' using errcode = 'VL404'; end if;
  if not exists (select 1 from session s where s.id = ctx.session() and s.acr in ('substantial', 'high')) then
    raise exception 'a stronger log-in is needed' using errcode = 'VL403';
  end if;
  select coalesce(array_agg(distinct pr.adult_id), '{}') into others from parental_responsibility pr
    where pr.municipality_id = m and pr.child_id = x.child_id and pr.valid_from <= d and (pr.valid_to is null or pr.valid_to > d)
      and (pr.adult_id <> x.adult_id or not exists (select 1 from person p where p.municipality_id = m and p.id = any (app.members_today(f)) and p.id <> x.adult_id and p.protection_grade <> 'none'));
  perform app.tell_family(event_id, event_salt, f, 'exemption-confirmed', array[x.child_id], 'parenting', 'named-persons', others || x.recorded_by,
    jsonb_build_object('recordId', x.id, 'childId', x.child_id, 'adultId', x.adult_id));
  update exemption set confirmed_by = ctx.person(), confirmed_at = ctx.at(), valid_from = greatest(x.valid_from, d) where municipality_id = m and id = x.id;
  perform app.circle_changes(mb.family_id, x.id, greatest(x.valid_from, d)) from (
    select distinct family_id from member where municipality_id = m and person_id = x.child_id) mb;
end $$;
grant execute on function app.exemptions_to_confirm, app.confirm_exemption to vl_app;
`;

const callBack = `
-- A family with one service in its team still gets its call from another: a leader of a service the recorder does not
-- work in. Where anybody of the family is protected, only the team calls.
create function app.calls_from(s signature) returns uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select mine.service_id from staff mine
    where mine.municipality_id = s.municipality_id and mine.person_id = ctx.person() and mine.role = 'service-leader'
      and mine.valid_from <= app.today() and (mine.valid_to is null or mine.valid_to > app.today())
      and s.municipality_id = ctx.municipality() and s.route in ('paper', 'oral') and s.recorded_by <> ctx.person()
      and not exists (select 1 from staff rec where rec.municipality_id = s.municipality_id and rec.person_id = s.recorded_by and rec.service_id = mine.service_id)
      and not exists (select 1 from call_back c where c.municipality_id = s.municipality_id and c.signature_id = s.id)
      and not exists (select 1 from signature_withdrawal w where w.municipality_id = s.municipality_id and w.signature_id = s.id)
      and exists (select 1 from decision d where d.municipality_id = s.municipality_id and d.id = s.decision_id and d.current_version = s.version_n and d.status in ('proposed', 'other-route'))
      and not s.family_id = any (ctx.families()) and not app.is_kept_from(s.family_id, ctx.person())
      and not exists (select 1 from person p where p.municipality_id = s.municipality_id and p.protection_grade <> 'none'
        and (p.id = s.person_id or p.id = any (app.members_today(s.family_id))))
    order by mine.service_id limit 1 $$;

create function app.calls_to_make() returns jsonb language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(jsonb_build_object('signatureId', s.id, 'familyId', s.family_id, 'signer', p.given_name || ' ' || p.family_name, 'language', p.language,
      'interpreterLanguage', p.interpreter_language, 'recordedBy', r.given_name || ' ' || r.family_name, 'recordedAt', app.iso(s.signed_at)) order by s.signed_at), '[]')
    from signature s
    join person p on p.municipality_id = s.municipality_id and p.id = s.person_id
    join person r on r.municipality_id = s.municipality_id and r.id = s.recorded_by
    where s.municipality_id = ctx.municipality() and s.route in ('paper', 'oral') and ctx.has_role('service-leader') and app.calls_from(s) is not null $$;

-- The worker lets the answer count: whoever called sees nothing of the decision.
create function app.record_call(signature_id uuid, call_id uuid, ok boolean, said text, event_id uuid, event_salt text) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare s signature; from_service uuid;
begin
  select x.* into s from signature x where x.municipality_id = ctx.municipality() and x.id = signature_id;
  if found then perform 1 from family f where f.municipality_id = s.municipality_id and f.id = s.family_id for no key update; end if;
  from_service := app.calls_from(s);
  if from_service is null then raise exception 'not-found' using errcode = 'VL404'; end if;
  perform app.tell_family(event_id, event_salt, s.family_id, 'signature-called-back', array[s.person_id], null, 'subjects', '{}',
    jsonb_build_object('decisionId', s.decision_id, 'signatureId', s.id, 'signerId', s.person_id, 'confirmed', ok));
  insert into call_back (municipality_id, id, family_id, signature_id, called_by, service_id, confirmed, note, called_at)
    values (s.municipality_id, call_id, s.family_id, s.id, ctx.person(), from_service, ok, said, ctx.at());
  insert into due (municipality_id, id, family_id, person_id, topic, ref_id, occurrence, due_at, attempts, created_at)
    values (s.municipality_id, gen_random_uuid(), s.family_id, null, 'circle-changes', s.decision_id, 'called-' || s.id, ctx.at(), 0, ctx.at()) on conflict do nothing;
end $$;
grant execute on function app.calls_to_make, app.record_call to vl_app;
`;

const consent = `
-- Given by one's own hand, or recorded by the coordinator with a note; ended by a genuine person, once.
create function app.consent_is_genuine() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare me uuid := ctx.person(); s session;
begin
  select * into s from session where id = ctx.session();
  if tg_op = 'UPDATE' then
    if app.is_merging(new.municipality_id) and (to_jsonb(new) - '{subject_id,given_by,givers,recorded_by,ended_by,version}'::text[]) = (to_jsonb(old) - '{subject_id,given_by,givers,recorded_by,ended_by,version}'::text[]) then return new; end if;
    -- As the table of transitions in consents: ended once, by a person; expired by its own date alone; never valid also after it has ended.
    if not (old.state = 'given' and new.state in ('withdrawn', 'expired', 'invalidated') or old.state in ('withdrawn', 'expired') and new.state = 'invalidated') then
      raise exception 'the terms of a consent never change' using errcode = 'VL409';
    end if;
    if ctx.is_worker() <> (new.state = 'expired') or new.state = 'expired' and app.consent_ends(old) > app.today() then
      raise exception 'a consent expires by its date, and by nothing else' using errcode = 'VL403';
    end if;
    if not ctx.is_worker() and (new.ended_by is distinct from me or new.ended_at is distinct from ctx.at()) then raise exception 'ended in one''s own name' using errcode = 'VL403'; end if;
    if new.state = 'invalidated' and not ctx.coordinates(new.family_id) then raise exception 'only the coordinator records that it was never valid' using errcode = 'VL403'; end if;
    new.acr := old.acr;
    new.auth_at := old.auth_at;
    new.withdrawn_acr := old.withdrawn_acr;
    new.withdrawn_auth_at := old.withdrawn_auth_at;
    -- Taken back by one's own hand; a wish the coordinator writes down was said in no log-in.
    if new.state = 'withdrawn' and (me = new.subject_id or me = any (new.given_by) or not ctx.coordinates(new.family_id)) then
      new.withdrawn_acr := s.acr;
      new.withdrawn_auth_at := s.auth_at;
    end if;
    return new;
  end if;
  new.acr := null;
  new.auth_at := null;
  new.withdrawn_acr := null;
  new.withdrawn_auth_at := null;
  if new.renews_id is not null and not exists (select 1 from consent o where o.municipality_id = new.municipality_id and o.id = new.renews_id and o.family_id = new.family_id
      and o.subject_id = new.subject_id and o.service_id = new.service_id and o.areas = new.areas and o.purpose = new.purpose and o.state in ('given', 'expired')) then
    raise exception 'renewed on the same terms, or given anew' using errcode = 'VL409';
  end if;
  if new.state not in ('given', 'refused') or new.recorded_by is distinct from me or new.given_at <> ctx.at() or cardinality(new.given_by) <> 1 or not (new.given_by <@ new.givers) then
    raise exception 'nobody consents for another' using errcode = 'VL403';
  end if;
  if new.route in ('paper', 'oral') then
    if new.given_by = array[me] or not ctx.coordinates(new.family_id) or new.note is null then
      raise exception 'paper and oral answers are recorded by the coordinator, with a note' using errcode = 'VL403';
    end if;
  elsif new.given_by <> array[me] then
    raise exception 'nobody consents for another' using errcode = 'VL403';
  else
    if new.state = 'given' and new.areas && array['physical-health', 'mental-health'] and s.acr is distinct from 'high' then
      raise exception 'health is shared in a log-in at level high' using errcode = 'VL403';
    end if;
    new.acr := s.acr;
    new.auth_at := s.auth_at;
  end if;
  return new;
end $$;
create trigger is_genuine before insert or update on consent for each row execute function app.consent_is_genuine();
`;
