import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may see a goal, a step or a standing agreement is chosen on it; underneath the service the database holds the same lines. */
export class Lanes1000000000016 implements MigrationInterface {
  name = 'Lanes1000000000016';

  async up(q: QueryRunner): Promise<void> {
    await q.query(lanes);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

const lanes = `
-- Each lane and those that let in nobody whom it does not; as in the rule on lanes.
create function ctx.lanes_within(lane text) returns text[] language sql immutable set search_path = pg_catalog as $$
  select case lane when 'named-persons' then array['only-me'] when 'subjects' then array['only-me'] when 'household' then array['only-me', 'subjects']
    when 'family' then array['only-me', 'subjects', 'household'] when 'consented-services' then array['only-me', 'subjects'] else '{}' end $$;

-- Whom a step or goal concerns keeps sight of it: those it is about, those who do it, and who answers for them in that part
-- of life. A child's own health is the child's to keep from twelve.
create function app.keeps_sight(f uuid, subjects uuid[], owners uuid[], in_area text) returns uuid[]
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select array(select distinct x.id from (
    select unnest(subjects || owners) as id
    union all select fa.person_id from family_access fa
      where fa.municipality_id = ctx.municipality() and fa.family_id = f and fa.kind in ('guardian', 'representative') and fa.subject_id = any (subjects)
        and fa.valid_from <= (select ctx.at()) and (fa.valid_to is null or fa.valid_to > (select ctx.at()))
        and fa.subject_id || ':' || in_area = any ((ctx.viewer_of(f, fa.person_id)).covers)
        and not (in_area in ('physical-health', 'mental-health') and subjects = array[ctx.person()] and exists (
          select 1 from person p join municipality m on m.id = p.municipality_id where p.municipality_id = fa.municipality_id and p.id = ctx.person()
            and app.birthday(p.birth_date, 12) <= app.today()))) x) $$;

-- The yes of this very moment opens the area to its service, and everyone the item is about or who does it has said yes; as in followsYes of consents.
create function app.follows_yes(f uuid, subjects uuid[], owners uuid[], in_area text, own_author uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select 1 from consent c where c.municipality_id = ctx.municipality() and c.family_id = f and c.state = 'given' and c.given_at = ctx.at()
    and c.subject_id = any (subjects) and in_area = any (c.areas) and (own_author is null or own_author = any (c.given_by))
    and not exists (select 1 from unnest(subjects || owners) as s(id) where (s.id = any (subjects) or not s.id = any (c.givers))
      and not exists (select 1 from consent_grant g where g.municipality_id = c.municipality_id and g.family_id = f and g.subject_id = s.id and g.service_id = c.service_id
        and g.area = in_area and g.valid_from <= ctx.at() and (g.valid_to is null or g.valid_to > ctx.at())))) $$;

-- Chosen by whoever it is about or who answers for them, and of an own promise by its author alone; never by an employee,
-- never so that somebody it concerns loses it, and wider only by who answers for all of them. Which of two holders must
-- also have said yes the authority table knows, and the service asks it.
create function app.lane_is_chosen() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  f uuid := new.family_id; me uuid := ctx.person(); v ctx.viewer_facts := ctx.viewer_of(new.family_id, ctx.person());
  row jsonb := to_jsonb(old); owners uuid[] := coalesce(array(select jsonb_array_elements_text(to_jsonb(old) -> 'owner_ids'))::uuid[], '{}'); services int; wider boolean;
  -- What others opened before it was somebody's own is as if nobody had.
  stands text := case when old.lane in ('household', 'family') and ctx.is_shut(v, old.subject_ids, old.area, old.author_id, old.lane_since) then 'subjects' else old.lane end;
begin
  -- Who is named stays the same human being when two rows are made one.
  if (new.lane, new.named_ids) is not distinct from (stands, old.named_ids) or (new.lane = old.lane and app.is_merging(new.municipality_id)) then return new; end if;
  if old.lane = 'subjects' and new.lane = 'consented-services' and new.named_ids = '{}' and app.follows_yes(f, old.subject_ids, owners, old.area,
      (select old.author_id from basis b where b.municipality_id = old.municipality_id and b.id = old.basis_id and b.kind = 'own-promise')) then
    return new;
  end if;
  if v.person_id is null or not ctx.sees(v, old.subject_ids, old.area, old.lane, old.named_ids, old.author_id, old.service_id, old.lane_since) then
    raise exception 'not-found' using errcode = 'VL404';
  end if;
  if new.lane = 'service-notes' or (new.lane <> 'named-persons' and new.named_ids <> '{}') then raise exception 'no lane of the family''s' using errcode = 'VL403'; end if;
  if exists (select 1 from unnest(new.named_ids) as n(id) where not exists (select 1 from family_access fa where fa.municipality_id = new.municipality_id
      and fa.family_id = f and fa.person_id = n.id and fa.kind in ('member', 'guardian', 'representative', 'support'))) then
    raise exception 'only persons of the family are named' using errcode = 'VL403';
  end if;
  if exists (select 1 from basis b where b.municipality_id = old.municipality_id and b.id = old.basis_id and b.kind = 'own-promise') then
    if old.author_id <> me then raise exception 'the author chooses' using errcode = 'VL403'; end if;
    new.lane_since := ctx.at();
    return new;
  end if;
  if not exists (select 1 from family_access fa where fa.municipality_id = new.municipality_id and fa.family_id = f and fa.person_id = me
      and fa.kind in ('member', 'guardian', 'representative') and fa.valid_from <= (select ctx.at()) and (fa.valid_to is null or fa.valid_to > (select ctx.at())))
    or not (me = any (old.subject_ids) or ctx.pairs(old.subject_ids, old.area) && v.covers) then
    raise exception 'not theirs to choose' using errcode = 'VL403';
  end if;
  services := coalesce(jsonb_array_length(row -> 'owner_service_ids'), 0);
  if new.lane in ('only-me', 'named-persons') and (services > 1 or (services = 1 and (new.lane = 'only-me' or old.service_id is null))
      or not (app.keeps_sight(f, old.subject_ids, owners, old.area) <@ array_append(new.named_ids, old.author_id))) then
    raise exception 'nobody it concerns is shut out' using errcode = 'VL403';
  end if;
  wider := case when new.lane = 'named-persons' then exists (select 1 from unnest(new.named_ids) as n(id)
      where not ctx.sees(ctx.viewer_of(f, n.id), old.subject_ids, old.area, old.lane, old.named_ids, old.author_id, old.service_id, old.lane_since))
    else new.lane <> stands and not new.lane = any (ctx.lanes_within(stands)) end;
  if wider and not (ctx.pairs(old.subject_ids, old.area) <@ v.covers and owners <@ array_append(old.subject_ids, me)) and old.subject_ids <> array[me] then
    raise exception 'others must agree' using errcode = 'VL403';
  end if;
  -- Chosen anew only by a word that counts for everyone it is about.
  if ctx.pairs(old.subject_ids, old.area) <@ v.covers then new.lane_since := ctx.at(); end if;
  return new;
end $$;
create trigger lane_is_chosen before update of lane, named_ids on goal for each row execute function app.lane_is_chosen();
create trigger lane_is_chosen before update of lane, named_ids on action for each row execute function app.lane_is_chosen();
create trigger lane_is_chosen before update of lane, named_ids on standing_agreement for each row execute function app.lane_is_chosen();

-- What one wrote oneself goes by its author's choice to those it is about and who answers for them, and to services by the
-- consent; further by who answers for all of them. Again the service asks which of two holders must also have said yes.
create function app.paper_reaches() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare f uuid := new.family_id; me uuid := ctx.person(); v ctx.viewer_facts; wider boolean;
begin
  if tg_op = 'UPDATE' and ((new.lane, new.named_ids) is not distinct from (old.lane, old.named_ids) or (new.lane = old.lane and app.is_merging(new.municipality_id))) then return new; end if;
  new.lane_since := case when tg_op = 'INSERT' then new.lane_since else old.lane_since end;
  if me is null or new.lane in ('only-me', 'subjects', 'consented-services', 'service-notes') then return new; end if;
  if tg_op = 'UPDATE' and new.lane = any (ctx.lanes_within(old.lane)) then return new; end if;
  v := ctx.viewer_of(f, me);
  wider := new.lane <> 'named-persons' or exists (select 1 from unnest(new.named_ids) as n(id) where n.id <> me
    and not coalesce(ctx.sees(ctx.viewer_of(f, n.id), new.subject_ids, new.area, 'subjects', '{}', new.author_id, null, new.lane_since), false)
    and not (tg_op = 'UPDATE' and coalesce(ctx.sees(ctx.viewer_of(f, n.id), old.subject_ids, old.area, old.lane, old.named_ids, old.author_id, old.service_id, old.lane_since), false)));
  if wider and not coalesce(coalesce(ctx.pairs(array_remove(new.subject_ids, me), new.area), '{}') <@ v.covers, false) then
    raise exception 'others must agree' using errcode = 'VL403';
  end if;
  if tg_op = 'UPDATE' and coalesce(coalesce(ctx.pairs(array_remove(new.subject_ids, me), new.area), '{}') <@ v.covers, false) then new.lane_since := ctx.at(); end if;
  return new;
end $$;
create trigger paper_reaches before insert or update of lane, named_ids on paper for each row execute function app.paper_reaches();

-- The one way to write a lane: the row itself keeps only how far it has come.
create function app.choose_lane(of_table text, item uuid, seen int, to_lane text, names uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare n int;
begin
  if of_table not in ('goal', 'action', 'standing-agreement') then raise exception 'not-found' using errcode = 'VL404'; end if;
  execute format('update %I set lane = $3, named_ids = $4, version = version + 1
    where municipality_id = ctx.municipality() and id = $1 and version = $2 and family_id = any (ctx.families())', replace(of_table, '-', '_')) using item, seen, to_lane, names;
  get diagnostics n = row_count;
  if n = 0 then raise exception 'somebody was there before' using errcode = 'VL412'; end if;
end $$;
-- A ticked life area takes its items along, all at once; what may go the trigger above says.
create function app.lanes_follow(goals uuid[], actions uuid[]) returns table (id uuid)
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  with g as (update goal x set lane = 'consented-services', version = x.version + 1
      where x.municipality_id = ctx.municipality() and x.family_id = any (ctx.families()) and x.id = any (goals) and x.lane = 'subjects' returning x.id),
    a as (update action x set lane = 'consented-services', version = x.version + 1
      where x.municipality_id = ctx.municipality() and x.family_id = any (ctx.families()) and x.id = any (actions) and x.lane = 'subjects' returning x.id)
  select g.id from g union all select a.id from a $$;
grant execute on function app.choose_lane, app.lanes_follow to vl_app;
`;
