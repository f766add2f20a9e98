import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What holds in the plan underneath its services: own hands, states that do not come back, delegations nobody gives for another. */
export class PlanActs1000000000010 implements MigrationInterface {
  name = 'PlanActs1000000000010';

  async up(q: QueryRunner): Promise<void> {
    await q.query(tied);
    await q.query(states);
    await q.query(ownHands);
    await q.query(delegations);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

const tied = `
create function ctx.tied_viewer(f uuid) returns ctx.viewer_facts language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare v ctx.viewer_facts := ctx.viewer_of(f, ctx.person());
begin
  if v.person_id is null then raise exception 'not-found' using errcode = 'VL404'; end if;
  return v;
end $$;
comment on function ctx.tied_viewer is 'ctx.viewer for reads of one round trip: whoever has no tie to the family is refused inside it';
grant execute on function ctx.tied_viewer to vl_app;
`;

const states = `
-- A stopped commitment starts again only by a new basis. A replaced one comes back only when all that took its place was
-- provisional (a practical step, a trial) and has been undone.
create function app.commitment_state_moves() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare taken boolean;
begin
  if old.state = new.state then return new; end if;
  if old.state = 'stopped' then raise exception 'what is stopped stays stopped' using errcode = 'VL409'; end if;
  if old.state = 'replaced' then
    execute format('select exists (select 1 from %I x join basis b on b.municipality_id = x.municipality_id and b.id = x.basis_id
      where x.municipality_id = $1 and x.replaces_id = $2 and not (x.state = ''stopped'' and b.kind in (''standing-agreement'', ''trial'')))', app.table_of(tg_relid))
      into taken using old.municipality_id, old.id;
    if taken then raise exception 'another has taken its place' using errcode = 'VL409'; end if;
  end if;
  return new;
end $$;
create trigger state_moves before update of state on action for each row execute function app.commitment_state_moves();
create trigger state_moves before update of state on goal for each row execute function app.commitment_state_moves();
`;

const ownHands = `
create function app.progress_is_own() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.person_id is distinct from ctx.person() then raise exception 'nobody reports as another' using errcode = 'VL403'; end if;
  return new;
end $$;
create trigger is_own before insert on progress for each row execute function app.progress_is_own();

create function app.practical_step_is_own() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'INSERT' and (new.taken_by is distinct from ctx.person() or new.stopped_at is not null)
    or tg_op = 'UPDATE' and old.stopped_at is null and new.stopped_at is not null and new.stopped_by is distinct from ctx.person() then
    raise exception 'nobody acts as another' using errcode = 'VL403';
  end if;
  if tg_op = 'UPDATE' and old.stopped_at is not null and new.stopped_at is distinct from old.stopped_at then
    raise exception 'stopped once' using errcode = 'VL409';
  end if;
  return new;
end $$;
create trigger is_own before insert or update on practical_step for each row execute function app.practical_step_is_own();
`;

const delegations = `
-- The same human being behind a post with this family: never a receiver of a fullmakt.
create function app.works_with_family(f uuid, who uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from family_access fa where fa.municipality_id = ctx.municipality() and fa.family_id = f
    and fa.kind in ('coordinator', 'stand-in', 'professional') and (fa.person_id = who or exists (
      select 1 from account_person a join account_person b on b.account_id = a.account_id
        where a.municipality_id = fa.municipality_id and a.person_id = who and b.municipality_id = fa.municipality_id and b.person_id = fa.person_id)))
    or exists (select 1 from person p where p.municipality_id = ctx.municipality() and p.id = who and p.kind = 'staff') $$;

create function app.delegation_is_own() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' then
    if old.revoked_at is not null or not (ctx.person() in (old.from_person_id, old.to_person_id) or ctx.is_worker()) then
      raise exception 'only the two end it, once' using errcode = 'VL403';
    end if;
    return new;
  end if;
  if new.from_person_id is distinct from ctx.person() or new.given_at <> ctx.at() or new.revoked_at is not null then
    raise exception 'nobody delegates for another' using errcode = 'VL403';
  end if;
  if app.works_with_family(new.family_id, new.to_person_id) then raise exception 'never to staff' using errcode = 'VL403'; end if;
  if exists (select 1 from person p where p.municipality_id = new.municipality_id and p.id in (new.from_person_id, new.to_person_id)
      and (p.birth_date is null or app.birthday(p.birth_date, 18) > app.today())) then
    raise exception 'between adults only' using errcode = 'VL403';
  end if;
  if exists (select 1 from block b where b.municipality_id = new.municipality_id and b.family_id = new.family_id
      and b.person_id in (new.from_person_id, new.to_person_id) and (b.valid_to is null or b.valid_to > app.today())) then
    raise exception 'a block stands' using errcode = 'VL403';
  end if;
  return new;
end $$;
create trigger is_own before insert or update on delegation for each row execute function app.delegation_is_own();
grant execute on function app.works_with_family to vl_app;
`;
