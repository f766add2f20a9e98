import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where one true row could be put to another's use: an old agreement as the ground of a new commitment, an answer about
 * another family's decision, a place in a home or a team nobody gave. Each is refused underneath the services.
 */
export class Edges1000000000012 implements MigrationInterface {
  name = 'Edges1000000000012';

  async up(q: QueryRunner): Promise<void> {
    await q.query(ownPart);
    await q.query(ownFamily);
    for (const table of ofDecisions)
      await q.query(
        `create trigger is_of_this_family before insert on ${table} for each row execute function app.is_of_this_family()`,
      );
    await q.query(voices);
    await q.query(freezing);
    await q.query(reasons);
    await q.query(everyone);
    await q.query(timing);
    await q.query(reminders);
    await q.query(protectedServices);
    await q.query(names);
    await q.query(ownHome);
    await q.query(lookups);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

const ownPart = `
-- A decision in force or a trial carries exactly its own parts, each once: no agreement is lent to what was never in it.
create function app.rests_on_its_part() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare b basis; carried boolean; taken boolean;
begin
  select * into b from basis where municipality_id = new.municipality_id and id = new.basis_id and family_id = new.family_id;
  if not found or b.kind not in ('decision', 'trial') then return null; end if;
  carried := case b.kind
    when 'decision' then exists (select 1 from part p join decision d on d.municipality_id = p.municipality_id and d.id = p.decision_id and d.current_version = p.version_n
      where p.municipality_id = b.municipality_id and p.id = new.part_id and p.decision_id = b.decision_id)
    else exists (select 1 from part p join trial t on t.municipality_id = p.municipality_id and t.decision_id = p.decision_id and t.version_n = p.version_n and p.id = any (t.part_ids)
      where p.municipality_id = b.municipality_id and p.id = new.part_id and t.id = b.trial_id) end;
  execute format('select exists (select 1 from %I x where x.municipality_id = $1 and x.part_id = $2 and x.basis_id = $3 and x.id <> $4)', app.table_of(tg_relid))
    into taken using new.municipality_id, new.part_id, new.basis_id, new.id;
  if not carried or taken then raise exception 'this was not agreed' using errcode = 'VL403'; end if;
  return null;
end $$;
create constraint trigger rests_on_part after insert on goal deferrable initially deferred for each row execute function app.rests_on_its_part();
create constraint trigger rests_on_part after insert on action deferrable initially deferred for each row execute function app.rests_on_its_part();
create constraint trigger rests_on_part after insert on standing_agreement deferrable initially deferred for each row execute function app.rests_on_its_part();

-- Whoever coordinates by agreement has accepted that very hand-over; a stand-in is appointed, never agreed.
create function app.place_was_handed_over() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare b basis;
begin
  select * into b from basis where municipality_id = new.municipality_id and id = new.basis_id;
  if b.kind = 'appointment' then return null; end if;
  -- A service has the place it was given by name; which of its employees fills it, the coordinator writes down.
  if new.duty = 'professional' then
    if not exists (select 1 from part p join decision d on d.municipality_id = p.municipality_id and d.id = p.decision_id and d.current_version = p.version_n
        where p.municipality_id = b.municipality_id and p.decision_id = b.decision_id and p.kind = 'team-service-add' and p.change ->> 'serviceId' = new.service_id::text)
      or (new.person_id is not null and not (app.works_in(new.person_id, new.service_id) and (ctx.is_worker() or ctx.coordinates(new.family_id)))) then
      raise exception 'nobody gave this service a place' using errcode = 'VL403';
    end if;
    return null;
  end if;
  if new.duty <> 'coordinator' or not exists (select 1 from hand_over h where h.municipality_id = new.municipality_id and h.family_id = new.family_id
      and h.to_person_id = new.person_id and h.to_service_id = new.service_id and h.accepted_at is not null and h.declined_at is null
      and h.decision_id = b.decision_id and h.effected_at = ctx.at()) then
    raise exception 'nobody handed this place over' using errcode = 'VL403';
  end if;
  return null;
end $$;
create constraint trigger was_handed_over after insert on team_member deferrable initially deferred for each row execute function app.place_was_handed_over();

create function app.founds(f uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select 1 from family x where x.municipality_id = ctx.municipality() and x.id = f and x.founded_by = ctx.person())
    and not exists (select 1 from team_member tm where tm.municipality_id = ctx.municipality() and tm.family_id = f and tm.duty = 'coordinator') $$;
grant execute on function app.founds to vl_app;
create policy founder_appoints_self on appointment as restrictive for insert to vl_app
  with check (kind = 'first-coordinator' and person_id = (select ctx.person()) and appointed_by = (select ctx.person()) and app.founds(family_id));
`;

/** Everything said or frozen about a decision stands in the decision's own family. */
const ofDecisions = [
  'decision_version',
  'part',
  'requirement',
  'sheet',
  'signature',
  'child_view',
  'weighing',
  'talk',
  'also_me',
  'trial',
  'reconsideration',
  'contact_attempt',
  'informing_refusal',
  'precondition_met',
  'next_version',
];

const ownFamily = `
create function app.is_of_this_family() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from decision d where d.municipality_id = new.municipality_id and d.id = new.decision_id and d.family_id = new.family_id) then
    raise exception 'not-found' using errcode = 'VL404';
  end if;
  return new;
end $$;

-- Nobody signs by team, service or post: only who is in the circle is ever asked for a signature.
create function app.signer_is_of_the_circle() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.role = 'sign' and new.person_id is not null
    and not exists (select 1 from family_access fa where fa.municipality_id = new.municipality_id and fa.family_id = new.family_id
      and fa.person_id = new.person_id and fa.kind in ('member', 'guardian', 'representative'))
    and not exists (select 1 from residence x where x.municipality_id = new.municipality_id and x.child_id = new.subject_id and x.adult_id = new.person_id)
    and not exists (select 1 from daily_authority x where x.municipality_id = new.municipality_id and x.child_id = new.subject_id and x.adult_id = new.person_id) then
    raise exception 'only the circle signs' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger is_of_the_circle before insert on requirement for each row execute function app.signer_is_of_the_circle();

-- A service is asked by whoever works with the family, in their own name; it answers, and never asks itself.
create policy own_hand_asks on service_promise as restrictive for insert to vl_app
  with check (asked_by = (select ctx.person()) and family_id = any ((select ctx.families())::uuid[]));

-- Ended by the subject, by who gave or may give it, or by the coordinator who writes down such a wish.
create policy own_hand_ends on consent as restrictive for update to vl_app
  using ((select ctx.person()) = subject_id or (select ctx.person()) = any (givers) or (select ctx.coordinates(family_id)) or exists (
    select 1 from family_access fa where fa.municipality_id = consent.municipality_id and fa.family_id = consent.family_id and fa.person_id = (select ctx.person())
      and fa.subject_id = consent.subject_id and fa.kind in ('guardian', 'representative') and fa.valid_from <= (select ctx.at())
      and (fa.valid_to is null or fa.valid_to > (select ctx.at()))));
`;

const voices = `
-- A voice is heard about the version that is open, and an objection is weighed where it was made.
create function app.view_is_of_this_version() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from decision d where d.municipality_id = new.municipality_id and d.id = new.decision_id
      and d.current_version = new.version_n and d.status not in ('draft', 'in-effect')) then
    raise exception 'the version is not open for voices' using errcode = 'VL409';
  end if;
  return new;
end $$;
create trigger is_of_this_version before insert on child_view for each row execute function app.view_is_of_this_version();

-- Whether whoever coordinates sees anything of a version: then they read what a child says of it, and can weigh it.
create function app.coordinator_sees(d uuid, n int) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select 1 from decision x where x.municipality_id = ctx.municipality() and x.id = d and (x.drafted_as = 'coordination' or exists (
    select 1 from family_access fa cross join lateral ctx.viewer_of(x.family_id, fa.person_id) w
      join part p on p.municipality_id = x.municipality_id and p.decision_id = x.id and p.version_n = n
      where fa.municipality_id = x.municipality_id and fa.family_id = x.family_id and fa.kind in ('coordinator', 'stand-in')
        and fa.valid_from <= (select ctx.at()) and (fa.valid_to is null or fa.valid_to > (select ctx.at()))
        and ctx.sees(w, p.subject_ids, p.area, p.lane, p.named_ids, p.author_id, null, p.lane_since)))) $$;
grant execute on function app.coordinator_sees to vl_app, vl_worker;

-- The child alone opens it to a coordinator who sees nothing else; what a coordinator could read anyway is not closed.
create function app.coordinator_reads_view() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  new.coordinator_reads := coalesce(new.coordinator_reads, false) or new.recorded_by <> new.child_id
    or ((tg_op = 'INSERT' or old.coordinator_reads) and app.coordinator_sees(new.decision_id, new.version_n));
  return new;
end $$;
create trigger coordinator_reads before insert or update on child_view for each row execute function app.coordinator_reads_view();

create function app.weighs_this_view() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from child_view v where v.municipality_id = new.municipality_id and v.id = new.child_view_id
      and v.decision_id = new.decision_id and v.objects and v.coordinator_reads) then
    raise exception 'there is nothing to weigh' using errcode = 'VL409';
  end if;
  return new;
end $$;
create trigger weighs_this_view before insert on weighing for each row execute function app.weighs_this_view();
create policy said_now on child_view as restrictive for insert to vl_app with check (recorded_at = (select ctx.at()));
create policy said_now on weighing as restrictive for insert to vl_app with check (weighed_at = (select ctx.at()));
`;

const freezing = `
-- A version, its parts and whom it asks are written in one transaction, by whoever may put it forward.
create function app.is_freezing(m smallint, decision uuid, version_n int) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select 1 from decision_version v where v.municipality_id = m and v.decision_id = decision and v.n = version_n
    and v.frozen_at = ctx.at() and v.xmin = pg_current_xact_id()::xid) $$;
create function app.may_put_forward(d decision) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(d.drafted_by = ctx.person() or (d.drafted_as = 'coordination' and ctx.coordinates(d.family_id)), false) $$;

create function app.version_is_frozen_now() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare d decision;
begin
  if ctx.municipality() is null then return new; end if;
  select * into d from decision where municipality_id = new.municipality_id and id = new.decision_id;
  if new.frozen_at <> ctx.at() or new.frozen_by is distinct from ctx.person() or not app.may_put_forward(d) then
    raise exception 'put forward by its drafter, now' using errcode = 'VL403';
  end if;
  if new.n <> d.current_version + 1 then raise exception 'versions move by one' using errcode = 'VL409'; end if;
  return new;
end $$;
create trigger is_frozen_now before insert on decision_version for each row execute function app.version_is_frozen_now();

-- The least a change in a child's life needs, by kind and life area; a spec holds it to the class table.
create function app.class_for_child(kind text, area text, country text) returns text language sql immutable set search_path = pg_catalog as $$
  select case when kind = 'health-care-daily' then 'daily-care'
    when kind in ('school-type-change', 'education-choice', 'special-education-upper', 'move-abroad', 'name-change', 'passport', 'health-care-larger',
      'health-care-preventive', 'team-service-add', 'plan-adopt') then 'parental-responsibility'
    when country = 'DK' and kind in ('after-school-care', 'school-choice') then 'parental-responsibility'
    when kind in ('goal-add', 'goal-change', 'goal-end', 'action-add', 'action-change', 'action-end', 'money-spend', 'standing-agreement-open')
      and area in ('economy', 'work', 'safety', 'physical-health', 'mental-health') then 'parental-responsibility'
    else 'daily-authority' end $$;

create function app.part_is_of_its_class() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if ctx.municipality() is null then return new; end if;
  if not app.is_freezing(new.municipality_id, new.decision_id, new.version_n) then raise exception 'a frozen version is never changed' using errcode = 'VL409'; end if;
  if exists (select 1 from person c where c.municipality_id = new.municipality_id and c.id = any (new.subject_ids)
      and (c.birth_date is null and c.kind = 'citizen' or app.birthday(c.birth_date, 18) > app.today()))
    and new.matter_class is distinct from app.class_for_child(new.kind, new.area, (select country from municipality where id = new.municipality_id)) then
    raise exception 'not the class of this change' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger is_of_its_class before insert on part for each row execute function app.part_is_of_its_class();

-- RFC 8785 for the plain data a part may hold: what the hash of a sheet is taken over.
create function app.canonical(content jsonb) returns text language plpgsql immutable set search_path = pg_catalog as $$
begin
  return case jsonb_typeof(content)
    when 'object' then '{' || coalesce((select string_agg(to_json(e.key)::text || ':' || app.canonical(e.value), ',' order by e.key collate "C") from jsonb_each(content) e), '') || '}'
    when 'array' then '[' || coalesce((select string_agg(app.canonical(e.value), ',' order by e.ordinality) from jsonb_array_elements(content) with ordinality e), '') || ']'
    else content::text end;
end $$;

-- A sheet is what its person may see of the version today, no more and no less, and its hash is taken over exactly that.
create function app.sheet_is_true() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare d decision; root text; v ctx.viewer_facts; ids uuid[]; parts jsonb;
begin
  if ctx.municipality() is null then return new; end if;
  select * into d from decision where municipality_id = new.municipality_id and id = new.decision_id;
  select x.root_hash into root from decision_version x where x.municipality_id = new.municipality_id and x.decision_id = new.decision_id and x.n = new.version_n;
  v := ctx.viewer_of(new.family_id, new.person_id);
  select array_agg(p.id order by p.position), jsonb_agg(jsonb_build_object('salt', p.salt, 'part', jsonb_build_object('id', p.id, 'kind', p.kind, 'area', p.area,
      'subjectIds', p.subject_ids, 'lane', p.lane, 'namedIds', p.named_ids, 'payload', p.change)) order by p.position)
    into ids, parts from part p where p.municipality_id = new.municipality_id and p.decision_id = new.decision_id and p.version_n = new.version_n
      and (coalesce(d.drafted_as = 'coordination' and v.coordinates, false) or ctx.sees(v, p.subject_ids, p.area, p.lane, p.named_ids, p.author_id, null, p.lane_since));
  if new.created_at <> ctx.at() or new.part_ids is distinct from ids
    or not exists (select 1 from requirement r where r.municipality_id = new.municipality_id and r.decision_id = new.decision_id and r.version_n = new.version_n
      and r.person_id = new.person_id and r.retired_at is null)
    or new.sheet_hash is distinct from encode(sha256(convert_to(app.canonical(jsonb_build_object('rootHash', root, 'signerId', new.person_id, 'parts', parts)), 'UTF8')), 'hex') then
    raise exception 'not this person''s sheet of this version' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger is_true before insert on sheet for each row execute function app.sheet_is_true();
`;

const reasons = `
create function app.in_force(valid_from date, valid_to date) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select valid_from <= app.today() and (valid_to is null or valid_to > app.today()) $$;
create function app.holds_responsibility(m smallint, child uuid, adult uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select 1 from parental_responsibility x where x.municipality_id = m and x.child_id = child and x.adult_id = adult and app.in_force(x.valid_from, x.valid_to))
    and not exists (select 1 from exemption x where x.municipality_id = m and x.child_id = child and x.adult_id = adult and app.in_force(x.valid_from, x.valid_to)) $$;
create function app.has_daily_authority(m smallint, child uuid, adult uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select app.holds_responsibility(m, child, adult)
    and exists (select 1 from daily_authority x where x.municipality_id = m and x.child_id = child and x.adult_id = adult and app.in_force(x.valid_from, x.valid_to)) $$;
create function app.cares_daily(m smallint, child uuid, adult uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select 1 from residence x where x.municipality_id = m and x.child_id = child and x.adult_id = adult and app.in_force(x.valid_from, x.valid_to)) $$;
create function app.represents(m smallint, who uuid, by_whom uuid, kinds text[], in_area text) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select 1 from representative x where x.municipality_id = m and x.person_id = who and (by_whom is null or x.representative_id = by_whom)
    and x.kind = any (kinds) and (x.mandate is null or in_area = any (x.mandate)) and app.in_force(x.valid_from, x.valid_to)) $$;

-- Whether the reason a signature is asked for is true of this person today: nobody is a signer by being written down as one.
create function app.reason_holds(r requirement) returns boolean language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare m smallint := r.municipality_id; in_area text; born date; carrier uuid;
begin
  select p.area into in_area from part p where p.municipality_id = m and p.id = r.part_id and p.decision_id = r.decision_id and p.version_n = r.version_n;
  select c.birth_date, c.carried_by_id into born, carrier from person c where c.municipality_id = m and c.id = r.subject_id;
  if in_area is null or exists (select 1 from person p where p.municipality_id = m and p.id = r.person_id and (p.died_on is not null or p.capacity <> 'full'))
    or exists (select 1 from block b where b.municipality_id = m and b.family_id = r.family_id and b.person_id = r.person_id
      and (b.subject_id is null or b.subject_id = r.subject_id) and app.in_force(b.valid_from, b.valid_to)) then
    return false;
  end if;
  return coalesce(case
    when r.because = 'own-voice' then r.person_id = r.subject_id and app.birthday(born, 18) <= app.today()
    when r.because = 'signs-by-age' then r.person_id = r.subject_id and (app.birthday(born, 15) <= app.today()
      or (in_area in ('physical-health', 'mental-health') and app.birthday(born, 12) <= app.today() and app.decides_health(m, r.subject_id)))
    when r.because = 'carries-child' then r.person_id = carrier and (born is null or born > app.today())
    when r.because in ('holds-responsibility', 'one-holder-suffices') then app.holds_responsibility(m, r.subject_id, r.person_id)
    when r.because in ('child-lives-with', 'shared-residence') then app.has_daily_authority(m, r.subject_id, r.person_id)
    when r.because = 'daily-care-now' then app.cares_daily(m, r.subject_id, r.person_id)
    when r.because = 'represents-under-mandate' then app.represents(m, r.subject_id, r.person_id, array['guardian', 'future-power'], in_area)
    when r.because = 'care-order' then app.represents(m, r.subject_id, r.person_id, array['care-order', 'foster-parent'], in_area)
      or (app.cares_daily(m, r.subject_id, r.person_id) and app.represents(m, r.subject_id, null, array['care-order'], in_area))
    when r.because = 'unaccompanied-minor' then app.represents(m, r.subject_id, r.person_id, array['unaccompanied-minor'], in_area)
    else false end, false);
end $$;

-- Whom a version asks is written when it is put forward, and afterwards only when the circle has changed: then for a reason
-- that is true today, and never into a group where one yes opens the rest.
create function app.requirement_is_true() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare d decision; freezes boolean := app.is_freezing(new.municipality_id, new.decision_id, new.version_n);
begin
  if ctx.municipality() is null then return new; end if;
  if new.created_at <> ctx.at() or new.retired_at is not null or new.retired_because is not null then
    raise exception 'asked now' using errcode = 'VL403';
  end if;
  if not exists (select 1 from part p where p.municipality_id = new.municipality_id and p.id = new.part_id and p.decision_id = new.decision_id and p.version_n = new.version_n) then
    raise exception 'not a part of this version' using errcode = 'VL403';
  end if;
  select * into d from decision where municipality_id = new.municipality_id and id = new.decision_id;
  if not freezes and (new.version_n <> d.current_version or d.status not in ('proposed', 'agreed', 'other-route')) then
    raise exception 'the version is closed' using errcode = 'VL409';
  end if;
  if new.role <> 'sign' and new.alternative_group is not null then raise exception 'a voice is no alternative' using errcode = 'VL403'; end if;
  if new.role <> 'sign' or new.state <> 'open' then return new; end if;
  if not app.reason_holds(new) then raise exception 'this is nobody''s to sign for that reason' using errcode = 'VL403'; end if;
  if new.alternative_group is not null and (
      new.because not in ('one-holder-suffices', 'daily-care-now', 'care-order')
      or exists (select 1 from requirement o where o.municipality_id = new.municipality_id and o.decision_id = new.decision_id and o.version_n = new.version_n
        and o.alternative_group = new.alternative_group and ((not freezes and o.created_at <> new.created_at)
          or (o.part_id = new.part_id and o.subject_id = new.subject_id and o.state = 'open' and o.because <> new.because)))) then
    raise exception 'not one of these alternatives' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger is_true before insert on requirement for each row execute function app.requirement_is_true();
`;

const everyone = `
-- Nobody with a right is left out of what is agreed: every subject of a part answers, or whoever the class says answers for
-- a child; how each was asked (by another route, as one of several) is the requirement's own matter.
create function app.asks_everyone(p part) returns boolean language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare s record; asked uuid[]; needed uuid[]; m smallint := p.municipality_id;
begin
  for s in select c.id, c.birth_date is null or app.birthday(c.birth_date, 18) > app.today() as is_child, c.capacity, c.carried_by_id
      from person c where c.municipality_id = m and c.id = any (app.stand_for(m, p.subject_ids)) loop
    select coalesce(array_agg(coalesce(r.person_id, r.subject_id)), '{}') into asked from requirement r
      where r.municipality_id = m and r.decision_id = p.decision_id and r.version_n = p.version_n and r.part_id = p.id
        and r.subject_id = s.id and r.role = 'sign' and r.retired_at is null;
    if cardinality(asked) = 0 then return false; end if;
    if s.id = any (asked) then continue; end if;
    if not s.is_child then
      if s.capacity = 'full' then return false; end if;
      continue;
    end if;
    if s.carried_by_id is not null or p.matter_class = 'daily-care'
      or app.represents(m, s.id, null, array['care-order', 'foster-parent', 'unaccompanied-minor'], p.area) then continue; end if;
    select coalesce(array_agg(distinct x.adult_id), '{}') into needed from parental_responsibility x
      join person a on a.municipality_id = x.municipality_id and a.id = x.adult_id and a.died_on is null
      where x.municipality_id = m and x.child_id = s.id and app.holds_responsibility(m, s.id, x.adult_id);
    if p.matter_class = 'daily-authority' and exists (select 1 from unnest(needed) as n(id) where app.has_daily_authority(m, s.id, n.id)) then
      select array_agg(n.id) into needed from unnest(needed) as n(id) where app.has_daily_authority(m, s.id, n.id);
    end if;
    if not needed <@ asked then return false; end if;
  end loop;
  return true;
end $$;
`;

const timing = `
create function app.easter(y int) returns date language plpgsql immutable set search_path = pg_catalog as $$
declare a int := y % 19; b int := y / 100; c int := y % 100; h int; l int; n int;
begin
  h := (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  l := (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  n := h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
  return make_date(y, n / 31, n % 31 + 1);
end $$;
create function app.is_holiday(country text, day date) returns boolean language sql immutable set search_path = pg_catalog as $$
  select to_char(day, 'MM-DD') = any (case country when 'NO' then array['01-01', '05-01', '05-17', '12-25', '12-26'] else array['01-01', '12-25', '12-26'] end)
    or day - app.easter(extract(year from day)::int) = any (array[-3, -2, 0, 1, 39, 49, 50]) $$;

-- Eight in the morning after so many working days, where the family lives.
create function app.working_morning(t timestamptz, m smallint) returns timestamptz language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare home municipality; day date; days_left int;
begin
  select * into home from municipality where id = m;
  select least(5, greatest(1, (x.value #>> '{}')::int)) into days_left from policy x where x.municipality_id = m and x.key = 'effect-delay-working-days' order by x.set_at desc, x.id desc limit 1;
  days_left := coalesce(days_left, 1);
  day := (t at time zone home.time_zone)::date;
  while days_left > 0 loop
    day := day + 1;
    if extract(isodow from day) < 6 and not app.is_holiday(home.country, day) then days_left := days_left - 1; end if;
  end loop;
  return (day + time '08:00') at time zone home.time_zone;
end $$;

-- The last day any part says it holds from, at eight where the family lives.
create function app.stated_effect(d decision) returns timestamptz language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select max(((p.change ->> 'takesEffectOn')::date + time '08:00') at time zone m.time_zone) from part p join municipality m on m.id = p.municipality_id
    where p.municipality_id = d.municipality_id and p.decision_id = d.id and p.version_n = d.current_version $$;

-- When what is agreed may change the plan at the earliest: a quiet objection must have had its morning.
create function app.earliest_effect(d decision, agreed_at timestamptz) returns timestamptz language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare morning timestamptz := app.working_morning(agreed_at, d.municipality_id); last_call timestamptz;
begin
  if not exists (select 1 from part p where p.municipality_id = d.municipality_id and p.decision_id = d.id and p.version_n = d.current_version
      and p.matter_class not in ('own', 'daily-care')) then return agreed_at; end if;
  if not d.urgent then return morning; end if;
  select case when bool_and(call.at is not null) then max(call.at) end into last_call
    from requirement r left join lateral (select min(c.tried_at) as at from contact_attempt c where c.municipality_id = r.municipality_id and c.decision_id = r.decision_id
      and c.person_id = r.person_id and c.route = 'private-call' and c.tried_at >= d.opened_at) call on true
    where r.municipality_id = d.municipality_id and r.decision_id = d.id and r.version_n = d.current_version and r.role = 'sign' and r.retired_at is null;
  return case when last_call is null then morning else least(morning, greatest(agreed_at, last_call)) end;
end $$;

-- What a decision asks stands still once it is put forward, and its times move only as its own acts move them.
create function app.decision_keeps_time() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  proposes boolean := new.current_version > old.current_version;
  enters boolean := new.status <> old.status;
  least_open interval := case when new.urgent then interval '1 day' else interval '3 days' end;
  paused interval; ends timestamptz;
begin
  if ctx.municipality() is null then return new; end if;
  if not proposes and old.status <> 'draft' and (new.question, new.urgent, new.urgent_because, new.draft) is distinct from (old.question, old.urgent, old.urgent_because, old.draft) then
    raise exception 'what was put forward stands' using errcode = 'VL409';
  end if;
  if (proposes or (new.question, new.urgent, new.urgent_because, new.draft) is distinct from (old.question, old.urgent, old.urgent_because, old.draft)) and not app.may_put_forward(old) then
    raise exception 'not the drafter' using errcode = 'VL403';
  end if;
  if proposes and new.urgent and new.urgent_because is null then raise exception 'urgent without a reason' using errcode = 'VL403'; end if;
  if (to_jsonb(new) - 'version') = (to_jsonb(old) - 'version') then raise exception 'nothing has changed' using errcode = 'VL409'; end if;
  if proposes and not app.is_freezing(new.municipality_id, new.id, new.current_version) then raise exception 'no such version' using errcode = 'VL403'; end if;
  if enters and new.status = 'withdrawn' and not (old.drafted_by is not distinct from ctx.person() or ctx.coordinates(old.family_id)) then
    raise exception 'not the drafter' using errcode = 'VL403';
  end if;
  if enters and new.status = 'expired' and (new.closes_at > ctx.at() or new.clock_stopped_at is not null) then raise exception 'still open' using errcode = 'VL409'; end if;
  if enters and new.status = 'not-agreed' and not exists (select 1 from signature s where s.municipality_id = new.municipality_id and s.decision_id = new.id
      and s.version_n = new.current_version and s.answer = 'no' and app.signature_stands(s)) then
    raise exception 'nobody said no' using errcode = 'VL403';
  end if;
  new.status_since := case when enters or proposes then ctx.at() else old.status_since end;
  if new.opened_at is distinct from (case when proposes then ctx.at() else old.opened_at end)
    or new.in_effect_at is distinct from (case when enters and new.status = 'in-effect' then ctx.at() else old.in_effect_at end)
    or new.held_since is distinct from old.held_since and new.held_since is not null then
    raise exception 'not this moment' using errcode = 'VL403';
  end if;
  select ctx.at() - greatest(min(t.opened_at), new.opened_at) into paused from talk t where t.municipality_id = new.municipality_id and t.decision_id = new.id
    and (t.closed_at is null or t.closed_at >= new.opened_at);
  if (proposes or new.clock_stopped_at is distinct from old.clock_stopped_at)
      and not ((new.clock_stopped_at is null) <> exists (select 1 from talk t where t.municipality_id = new.municipality_id and t.decision_id = new.id
        and t.closed_at is null) and coalesce(new.clock_stopped_at = ctx.at(), true)) then
    raise exception 'the clock stands while somebody wants to talk' using errcode = 'VL403';
  end if;
  if new.earliest_sign_at is distinct from old.earliest_sign_at and not proposes and old.status <> 'draft' and not coalesce(new.status = 'proposed' and not enters
      and new.earliest_sign_at > greatest(ctx.at(), coalesce(old.earliest_sign_at, ctx.at())) and new.earliest_sign_at <= ctx.at() + interval '31 days'
      and exists (select 1 from requirement r where r.municipality_id = new.municipality_id and r.decision_id = new.id and r.version_n = new.current_version
        and r.person_id = ctx.person() and r.role = 'sign' and r.state = 'open' and r.retired_at is null), false) then
    raise exception 'only a signer takes time to think, and only more of it' using errcode = 'VL403';
  end if;
  if proposes then
    if new.closes_at < greatest(ctx.at(), coalesce(new.earliest_sign_at, ctx.at())) + least_open then raise exception 'too soon to answer' using errcode = 'VL403'; end if;
  elsif new.closes_at is distinct from old.closes_at then
    ends := old.closes_at;
    if new.status = 'proposed' and (enters or old.status_since = ctx.at()) then ends := greatest(ends, ctx.at() + least_open); end if;
    if new.earliest_sign_at > coalesce(old.earliest_sign_at, '-infinity') then ends := greatest(ends, new.earliest_sign_at + least_open + coalesce(paused, interval '0')); end if;
    if exists (select 1 from talk t where t.municipality_id = new.municipality_id and t.decision_id = new.id and t.closed_at = ctx.at()) then ends := ends + paused; end if;
    if new.closes_at is null or new.closes_at < old.closes_at or new.closes_at > ends then raise exception 'it ends when it ends' using errcode = 'VL403'; end if;
  end if;
  if new.effect_at is not null and (enters and new.status = 'agreed' or new.effect_at is distinct from old.effect_at) then
    ends := case when enters and new.status = 'agreed' then ctx.at() else old.status_since end;
    if new.status not in ('agreed', 'in-effect') or new.effect_at < greatest(app.earliest_effect(new, ends), app.stated_effect(new))
        or new.effect_at > greatest(app.working_morning(ends, new.municipality_id), app.stated_effect(new)) then
      raise exception 'effect comes when it was agreed to' using errcode = 'VL403';
    end if;
  end if;
  return new;
end $$;
create trigger moves_in_time before update on decision for each row execute function app.decision_keeps_time();

-- Written down by whoever drafted it or coordinates, of a part that says so, while it still waits.
create function app.precondition_is_stated() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if ctx.municipality() is not null and (new.met_at is distinct from ctx.at() or not exists (select 1 from decision d join part p on p.municipality_id = d.municipality_id
      and p.decision_id = d.id and p.version_n = d.current_version
      where d.municipality_id = new.municipality_id and d.id = new.decision_id and d.current_version = new.version_n and d.status in ('proposed', 'agreed')
        and p.id = new.part_id and p.change ? 'precondition' and (d.drafted_by = ctx.person() or ctx.coordinates(d.family_id)))) then
    raise exception 'nothing waits for this' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger is_stated before insert on precondition_met for each row execute function app.precondition_is_stated();

-- Only the version after the one that stands is written on; what was frozen has its own words.
create function app.next_version_is_next() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if ctx.municipality() is not null and (new.written_at is distinct from ctx.at() or not exists (select 1 from decision d where d.municipality_id = new.municipality_id
      and d.id = new.decision_id and d.current_version + 1 = new.n and d.status in ('proposed', 'not-agreed', 'other-route', 'expired'))) then
    raise exception 'only the next version is written' using errcode = 'VL409';
  end if;
  return new;
end $$;
create trigger is_next before insert or update on next_version for each row execute function app.next_version_is_next();

create policy said_now on talk as restrictive for insert to vl_app with check (opened_at = (select ctx.at()) and closed_at is null);
create policy tried_now on contact_attempt as restrictive for insert to vl_app with check (tried_at = (select ctx.at()));
create function app.talk_closes_now() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if ctx.municipality() is not null and (old.closed_at is not null or new.closed_at is distinct from ctx.at() or new.closed_by is distinct from ctx.person()) then
    raise exception 'a talk is closed once, now' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger closes_now before update on talk for each row execute function app.talk_closes_now();
`;

const protectedServices = `
-- Who lives together with somebody today.
create function app.lives_with(f uuid, p uuid) returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare m smallint := ctx.municipality(); d date := app.today();
begin
  return (select coalesce(array_agg(distinct mate.person_id), '{}') from household h
    join household_member own on own.municipality_id = m and own.family_id = f and own.household_id = h.id and own.person_id = p and own.valid_from <= d and (own.valid_to is null or own.valid_to > d)
    join household_member mate on mate.municipality_id = m and mate.family_id = f and mate.household_id = h.id and mate.valid_from <= d and (mate.valid_to is null or mate.valid_to > d)
    where h.municipality_id = m and h.family_id = f and h.valid_from <= d and (h.valid_to is null or h.valid_to > d));
end $$;
-- Everyone of the family whose home is under protection: the strictest grade of anyone in a household governs it.
create function app.shielded(f uuid) returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare m smallint := ctx.municipality(); graded uuid[];
begin
  graded := array(select p.id from person p where p.municipality_id = m and p.protection_grade <> 'none'
    and p.id in (select fa.person_id from family_access fa where fa.municipality_id = m and fa.family_id = f));
  if graded = '{}' then return graded; end if;
  return (select array_agg(distinct x.id) from (select unnest(graded) as id union all select unnest(app.lives_with(f, g.id)) from unnest(graded) g(id)) x);
end $$;
-- Whose home I live apart from, and could trace by what is told of them.
create function ctx.not_to_trace(f uuid) returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare hidden uuid[] := app.shielded(f); me uuid; home uuid[];
begin
  if hidden = '{}' then return hidden; end if;
  me := ctx.person();
  home := app.lives_with(f, me);
  return array(select g.id from unnest(hidden) g(id) where g.id <> me and not (g.id = any (home)));
end $$;
-- The SQL twin of mustNotTrace on the roster: nobody who is there in a service lives anywhere in the family.
create function ctx.must_not_trace(f uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare m smallint; me uuid; t timestamptz;
begin
  if ctx.not_to_trace(f) = '{}' or ctx.preview() is not null then return false; end if;
  m := ctx.municipality(); me := ctx.person(); t := ctx.at();
  return not exists (select 1 from family_access own where own.municipality_id = m and own.family_id = f and own.person_id = me
    and own.service_id is not null and own.valid_from <= t and (own.valid_to is null or own.valid_to > t));
end $$;
-- Whether what is about this child could lead me to a home under protection.
create function ctx.lives_apart_from_shielded(f uuid, child uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare me uuid := ctx.person();
begin
  return child <> me and (child = any (ctx.not_to_trace(f)) or app.must_not_trace(ctx.municipality(), f, child, me, app.today()));
end $$;
-- A service is named to whoever coordinates, works there, gave it something or is whom it was given about, and to who answers
-- for that person unless it could lead to a home under protection; any but a protected one is also known to the rest of the
-- family, as long as none of them must not be traced. The SQL twin of knowsService; a property test holds the two together.
create function ctx.knows_service(f uuid, service_id uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare m smallint := ctx.municipality(); me uuid := ctx.person(); class text;
begin
  select s.secrecy into class from service s where s.municipality_id = m and s.id = knows_service.service_id;
  if not found then return false; end if;
  if ctx.coordinates(f) or knows_service.service_id = any (ctx.services()) then return true; end if;
  if class <> 'protected' and not ctx.must_not_trace(f) then return true; end if;
  return exists (select 1 from consent c where c.municipality_id = m and c.family_id = f and c.service_id = knows_service.service_id
    and (me = any (c.given_by) or (c.state <> 'refused' and (c.subject_id = me or exists (select 1 from family_access fa
      where fa.municipality_id = m and fa.family_id = f and fa.person_id = me and fa.subject_id = c.subject_id and fa.kind in ('guardian', 'representative')
        and fa.valid_from <= (select ctx.at()) and (fa.valid_to is null or fa.valid_to > (select ctx.at()))
        and not ctx.lives_apart_from_shielded(f, c.subject_id))))));
end $$;
grant execute on function ctx.not_to_trace, ctx.must_not_trace, ctx.lives_apart_from_shielded, ctx.knows_service to vl_app;

-- Whom a service meets by the steps it was given: the signature that gave it the step said that it gets the first name.
create function app.met_in_steps(f uuid, v ctx.viewer_facts) returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare m smallint := ctx.municipality();
begin
  return array(select distinct s.id from action x cross join unnest(x.subject_ids) s(id)
    where x.municipality_id = m and x.family_id = f and x.state <> 'replaced' and x.service_id = any (v.service_ids)
      and ctx.sees(v, x.subject_ids, x.area, x.lane, x.named_ids, x.author_id, x.service_id, x.lane_since));
end $$;
create function ctx.met_in_steps(f uuid) returns uuid[] language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select app.met_in_steps(f, ctx.viewer(f)) $$;
-- Whose names somebody may know: the SQL twin of personsKnown on the roster; a property test holds the two together.
create function app.known_to(f uuid, who uuid, v ctx.viewer_facts) returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare m smallint := ctx.municipality(); t timestamptz := ctx.at(); d date := app.today();
  is_preview boolean := who = ctx.person() and ctx.preview() is not null;
  home uuid[]; hidden uuid[]; given uuid[] := '{}'; met uuid[] := '{}';
begin
  if v.person_id is null then return array[who]; end if;
  if v.coordinates then
    return (select array_agg(distinct fa.person_id) from family_access fa where fa.municipality_id = m and fa.family_id = f);
  end if;
  home := case when v.is_member then app.lives_with(f, who) else '{}' end;
  hidden := app.shielded(f);
  if cardinality(v.service_ids) > 0 then
    select coalesce(array_agg(distinct split_part(c.pair, ':', 1)::uuid), '{}') into given from unnest(v.consented) c(pair);
    met := app.met_in_steps(f, v);
  end if;
  return array[who] || array(
    with tie as materialized (select fa.person_id, fa.kind, fa.subject_id from family_access fa
      where fa.municipality_id = m and fa.family_id = f and not fa.barred and fa.valid_from <= t and (fa.valid_to is null or fa.valid_to > t)
        and not (is_preview and fa.person_id = who)),
    mine as materialized (select * from tie where person_id = who),
    someone as materialized (
      select mb.person_id, true as in_care from member mb where mb.municipality_id = m and mb.family_id = f and mb.valid_from <= d and (mb.valid_to is null or mb.valid_to > d)
      union select person_id, kind <> 'support' from tie where kind in ('guardian', 'representative', 'support'))
    select s.person_id from someone s where s.person_id = any (home)
      or exists (select 1 from mine where subject_id = s.person_id and kind in ('guardian', 'representative', 'support'))
      or exists (select 1 from tie x where x.person_id = s.person_id and x.subject_id = who
        and (x.kind in ('representative', 'support') or (x.kind = 'guardian' and not (s.person_id = any (hidden)))))
      -- Who answers for somebody knows who else does, as the sheets they both sign tell; never past a home under protection.
      or (not (s.person_id = any (hidden)) and exists (select 1 from mine join tie x on x.subject_id = mine.subject_id
        where mine.kind in ('guardian', 'representative') and x.kind in ('guardian', 'representative') and x.person_id = s.person_id))
      or (s.in_care and s.person_id = any (given)) or s.person_id = any (met));
end $$;
create function app.persons_known(f uuid, who uuid) returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin return app.known_to(f, who, ctx.viewer_of(f, who)); end $$;
-- And the employees I may know: those who stand for the family's coordination, and the others as their service is known to me.
create function app.staff_known(f uuid) returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare m smallint := ctx.municipality();
begin
  return array(select tm.person_id from team_member tm where tm.municipality_id = m and tm.family_id = f
    and tm.person_id is not null and (tm.duty in ('coordinator', 'stand-in') or ctx.knows_service(f, tm.service_id)));
end $$;
create function ctx.persons_known(f uuid) returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin return app.persons_known(f, ctx.person()) || app.staff_known(f); end $$;
-- What I am to a family I am tied to, and whose names I may know there, for reads of one round trip: told together, since the one rests on the other.
create function ctx.tied_reader(f uuid, out viewer ctx.viewer_facts, out known uuid[]) language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  viewer := ctx.tied_viewer(f);
  known := app.known_to(f, ctx.person(), viewer) || app.staff_known(f);
end $$;
grant execute on function ctx.tied_reader to vl_app;
create function ctx.knows_person(f uuid, p uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(p = any (ctx.persons_known(f)), false) $$;
-- Of those named in what is to be signed, whom a signer may not know.
create function ctx.strangers_to(f uuid, who uuid, named uuid[]) returns uuid[] language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare known uuid[];
begin
  if not (f = any (ctx.families())) then raise exception 'not-found' using errcode = 'VL404'; end if;
  known := app.persons_known(f, who);
  return array(select p.id from person p where p.municipality_id = ctx.municipality() and p.id = any (named) and p.kind = 'citizen' and not (p.id = any (known)));
end $$;
grant execute on function ctx.met_in_steps, ctx.persons_known, ctx.knows_person, ctx.strangers_to to vl_app;
`;

const names = `
-- A family goes by its name among those who belong to it and those who work with it. To whoever only answers for a child
-- there it is the child's: its name could tell who the child's other parent lives with now.
create function ctx.family_called(f uuid, name text) returns text language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select case when ctx.preview() is not null or bool_or(fa.kind not in ('guardian', 'representative')) then family_called.name
      else coalesce(string_agg(distinct p.given_name, ', '), family_called.name) end
    from family_access fa left join person p on p.municipality_id = fa.municipality_id and p.id = fa.subject_id
    where fa.municipality_id = ctx.municipality() and fa.family_id = f and fa.person_id = ctx.person()
      and fa.valid_from <= (select ctx.at()) and (fa.valid_to is null or fa.valid_to > (select ctx.at())) $$;
grant execute on function ctx.family_called to vl_app;
`;

const reminders = `
-- What waits for another is called off, or put off, only by what has happened to it: never because somebody would rather it slept.
create function app.due_is_called_off_by_its_fact() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if ctx.person() is null or old.person_id = ctx.person() or (new.cancelled_at is not distinct from old.cancelled_at or new.cancelled_at is null)
      and (old.cancelled_at is not null or new.due_at <= old.due_at) then return new; end if;
  if new.cancelled_at is not null and new.cancelled_at <> ctx.at() then raise exception 'called off now' using errcode = 'VL403'; end if;
  if not exists (select 1 from decision d where d.municipality_id = old.municipality_id and d.id = old.ref_id and d.family_id = old.family_id
      and (d.status_since = ctx.at() or ((old.person_id is null or d.earliest_sign_at > ctx.at()) and d.xmin = pg_current_xact_id()::xid)
        or exists (select 1 from signature s where s.municipality_id = d.municipality_id and s.decision_id = d.id and s.person_id = old.person_id and s.signed_at = ctx.at())))
    and not (old.topic <> 'answer-waiting' and ctx.coordinates(old.family_id)) then
    raise exception 'the fact behind it still stands' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger is_called_off_by_its_fact before update on due for each row execute function app.due_is_called_off_by_its_fact();
`;

const ownHome = `
-- A member moves out alone; nobody moves themself into another's home, for whoever lives there may read what leads there.
create function app.is_home_to_others(h uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select 1 from household_member hm where hm.municipality_id = ctx.municipality() and hm.household_id = h and hm.person_id <> ctx.person()) $$;
grant execute on function app.is_home_to_others to vl_app;
create policy own_home_adds on household_member as restrictive for insert to vl_app
  with check ((select ctx.coordinates(family_id)) or (person_id = (select ctx.person()) and not app.is_home_to_others(household_id)));
create policy own_home_changes on household_member as restrictive for update to vl_app
  using ((select ctx.coordinates(family_id)) or person_id = (select ctx.person()));
create policy own_hand_drafts on decision as restrictive for insert to vl_app with check (drafted_by = (select ctx.person()));
`;

const lookups = `
-- A temporary table of the caller's own is searched first unless it is named last: no function that runs as its owner may meet one.
do $$ declare f record;
begin
  for f in select p.oid::regprocedure as name, case when 'search_path=pg_catalog' = any (p.proconfig) then 'pg_catalog, pg_temp' else 'pg_catalog, public, pg_temp' end as path
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('app', 'ctx', 'vault') and p.prosecdef
  loop execute format('alter function %s set search_path = %s', f.name, f.path); end loop;
end $$;
`;
