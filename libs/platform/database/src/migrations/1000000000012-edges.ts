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
  execute format('select exists (select 1 from %I x where x.municipality_id = $1 and x.part_id = $2 and x.basis_id = $3 and x.id <> $4)', tg_table_name)
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
  if new.duty = 'professional' or b.kind = 'appointment' then return null; end if;
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

create function app.weighs_this_view() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select 1 from child_view v where v.municipality_id = new.municipality_id and v.id = new.child_view_id
      and v.decision_id = new.decision_id and v.objects) then
    raise exception 'there is nothing to weigh' using errcode = 'VL409';
  end if;
  return new;
end $$;
create trigger weighs_this_view before insert on weighing for each row execute function app.weighs_this_view();
create policy said_now on child_view as restrictive for insert to vl_app with check (recorded_at = (select ctx.at()));
create policy said_now on weighing as restrictive for insert to vl_app with check (weighed_at = (select ctx.at()));
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
