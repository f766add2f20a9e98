import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A service from outside the municipality, let in to one family: it stands there alone, and leaves when its place ends. */
export class Guests1000000000021 implements MigrationInterface {
  name = 'Guests1000000000021';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      `alter table service add constraint fk_up_service_guest_of foreign key (municipality_id, guest_of) references family (municipality_id, id)`,
    );
    await q.query(
      `create index ix_service_guest_of on service (municipality_id, guest_of) where guest_of is not null`,
    );
    await q.query(guests);
    for (const table of ['team_member', 'consent', 'service_promise'])
      await q.query(
        `create constraint trigger guest_stays after insert on ${table} deferrable initially deferred for each row execute function app.guest_stays_with_its_family()`,
      );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

const guests = `
-- Whatever is written about a guest stands in its own family.
create function app.guest_stays_with_its_family() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select 1 from service s where s.municipality_id = new.municipality_id and s.id = new.service_id and s.guest_of <> new.family_id) then
    raise exception 'a guest stands in its own family alone' using errcode = 'VL403';
  end if;
  return null;
end $$;
-- Whoever is accountable for a family's plan works in its municipality.
create function app.guest_coordinates_nobody() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select 1 from service s where s.municipality_id = new.municipality_id and s.id = new.service_id and s.guest_of is not null) then
    raise exception 'a guest coordinates no family' using errcode = 'VL403';
  end if;
  return null;
end $$;
create trigger no_guest_coordinates after insert on team_member for each row when (new.duty <> 'professional') execute function app.guest_coordinates_nobody();

-- Whoever works at a guest is a guest, and a guest works nowhere else by that post.
create function app.guest_is_employed_outside() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (new.role = 'guest') <> exists (select 1 from service s where s.municipality_id = new.municipality_id and s.id = new.service_id and s.guest_of is not null) then
    raise exception 'a guest has a guest''s post, and nobody else has' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger is_guest before insert on staff for each row execute function app.guest_is_employed_outside();
create trigger keeps_access_of_guest after insert on staff for each row when (new.role = 'guest') execute function app.on_post();

create function app.end_guests(m smallint, f uuid, service uuid, who uuid) returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  update staff s set valid_to = greatest(app.today(), s.valid_from), version = s.version + 1
    from service g where s.municipality_id = m and g.municipality_id = m and g.id = s.service_id and g.guest_of = f
      and (service is null or (s.service_id = service and s.person_id = who)) and s.valid_to > app.today() $$;
revoke all on function app.end_guests from public;

-- A guest who has left the team, or whose family's plan is closed, has no post here any more.
create function app.guest_leaves() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.person_id is not null and new.valid_to is not null and old.valid_to is distinct from new.valid_to then
    perform app.end_guests(new.municipality_id, new.family_id, new.service_id, new.person_id);
  end if;
  return null;
end $$;
create trigger guest_leaves after update of valid_to on team_member for each row execute function app.guest_leaves();
create function app.guests_leave_closed() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform app.end_guests(new.municipality_id, new.id, null, null);
  return null;
end $$;
create trigger guests_leave after update of step on family for each row when (new.step in ('closed', 'closed-unsigned')) execute function app.guests_leave_closed();

-- Whom we know under a number as an employee: a guest who also works here, or is a guest elsewhere, stays one person.
create function app.employee_with_number(number_hash text) returns uuid language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id from account a join account_person x on x.account_id = a.id and x.municipality_id = ctx.municipality()
    join person p on p.municipality_id = x.municipality_id and p.id = x.person_id and p.kind = 'staff'
    where a.national_number_hash = number_hash and ctx.has_role('coordinator') $$;
grant execute on function app.employee_with_number to vl_app;
`;
