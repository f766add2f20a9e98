import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const here = `municipality_id = (select ctx.municipality())`;

/** One human being who stood here twice, and what each row that was moved held before. */
export class Merges1000000000017 implements MigrationInterface {
  name = 'Merges1000000000017';

  async up(q: QueryRunner): Promise<void> {
    await tenantTable(q, {
      name: 'person_merge',
      wall: 'municipality',
      comment:
        'Two rows that are one human being: the kept row stands for the gone one until it is undone. What was signed keeps the row it was signed by',
      using: `${here} and kept_id = any ((select ctx.persons())::uuid[]) and (select ctx.has_role('coordinator'))`,
      insert: false,
      body: `kept_id uuid not null, gone_id uuid not null, reason text not null, merged_by uuid not null, merged_at timestamptz not null,
        undone_by uuid, undone_at timestamptz, undo_reason text,
        constraint fk_person_merge_kept foreign key (municipality_id, kept_id) references person (municipality_id, id),
        constraint fk_person_merge_gone foreign key (municipality_id, gone_id) references person (municipality_id, id),
        constraint ck_person_merge_two check (kept_id <> gone_id),
        constraint ck_person_merge_undone check (num_nonnulls(undone_by, undone_at, undo_reason) in (0, 3))`,
    });
    await tenantTable(q, {
      name: 'person_merge_row',
      wall: 'municipality',
      comment:
        'What a merge moved: which row of which table, and what it held before and after; null after is a row left out',
      using: here,
      insert: false,
      select: false,
      body: `merge_id uuid not null, of_table text not null, row_id uuid not null, before jsonb not null, after jsonb, position int not null,
        constraint fk_person_merge_row_merge foreign key (municipality_id, merge_id) references person_merge (municipality_id, id) on delete cascade`,
    });
    await q.query(`create unique index uq_person_merge_gone on person_merge (municipality_id, gone_id) where undone_at is null;
      create index ix_person_merge_kept on person_merge (municipality_id, kept_id);
      create index ix_person_merge_row_merge on person_merge_row (municipality_id, merge_id)`);
    await q.query(standsFor);
    await q.query(whoMay);
    await q.query(facts);
    await q.query(moving);
    await q.query(merging);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

const standsFor = `
-- Whom a row of before is now: asked where what was signed or written keeps its own ids.
create function app.stand_for(m smallint, ids uuid[]) returns uuid[] language sql stable ${definer} as $$
  select coalesce(array_agg(coalesce(x.kept_id, i.id) order by i.n), '{}') from unnest(ids) with ordinality as i(id, n)
    left join person_merge x on x.municipality_id = m and x.gone_id = i.id and x.undone_at is null $$;
create function app.and_twins(m smallint, ids uuid[]) returns uuid[] language sql stable ${definer} as $$
  select ids || array(select x.gone_id from person_merge x where x.municipality_id = m and x.undone_at is null and x.kept_id = any (ids)) $$;

-- What one is to a person, one is to the row that person was written down as before.
create function app.twin_pairs(m smallint, pairs text[]) returns text[] language sql stable ${definer} as $$
  select pairs || array(select x.gone_id || ':' || split_part(p, ':', 2) from unnest(pairs) p
    join person_merge x on x.municipality_id = m and x.undone_at is null and x.kept_id = split_part(p, ':', 1)::uuid) $$;
create function app.with_twins(v ctx.viewer_facts) returns ctx.viewer_facts language plpgsql stable ${definer} as $$
declare m smallint := ctx.municipality();
begin
  v.twins := '{}';
  if not exists (select 1 from person_merge x where x.municipality_id = m and x.undone_at is null) then return v; end if;
  v.twins := array(select x.gone_id from person_merge x where x.municipality_id = m and x.undone_at is null and x.kept_id = v.person_id);
  v.covers := app.twin_pairs(m, v.covers);
  v.consented := app.twin_pairs(m, v.consented);
  v.mates := app.and_twins(m, v.mates);
  v.within := case when v.within is not null then app.twin_pairs(m, v.within) end;
  return v;
end $$;

-- A consent keeps its terms whatever row its people are written down as; only a merge, or its undoing, changes the row.
create function app.is_merging(m smallint) returns boolean language sql stable ${definer} as $$
  select exists (select 1 from person_merge x where x.municipality_id = m and x.xmin = pg_current_xact_id()::xid and ctx.at() in (x.merged_at, x.undone_at)) $$;
create function app.stands_for(f uuid) returns jsonb language sql stable ${definer} as $$
  select coalesce(jsonb_object_agg(x.gone_id, x.kept_id), '{}') from person_merge x where x.municipality_id = ctx.municipality() and x.undone_at is null
    and exists (select 1 from family_access fa where fa.municipality_id = x.municipality_id and fa.family_id = f and fa.person_id = x.kept_id)
    and (ctx.is_worker() or f = any (ctx.families())) $$;
-- Oneself, under every row one was written down as.
create function app.my_rows() returns uuid[] language sql stable ${definer} as $$ select app.and_twins(ctx.municipality(), array[ctx.person()]) $$;
grant execute on function app.my_rows to vl_app;
grant execute on function app.stand_for, app.stands_for to vl_app, vl_worker;
`;

const whoMay = `
create function app.families_of(ids uuid[]) returns uuid[] language sql stable ${definer} as $$
  select coalesce(array_agg(distinct fa.family_id), '{}') from family_access fa where fa.municipality_id = ctx.municipality() and fa.person_id = any (ids)
    and fa.kind in ('member', 'guardian', 'representative', 'support') $$;

-- Whoever coordinates every family the two are tied to, is not one of them, and stands on the list of each who is protected.
-- To tell the two apart again it is enough to stand on the list of either. One answer for all of it, so that it tells nobody of a family or a protection they do not know of.
create function app.may_join(one uuid, other uuid, again boolean default false) returns boolean language sql stable ${definer} as $$
  select not exists (select 1 from unnest(app.families_of(array[one, other])) f where not ctx.coordinates(f))
    and not exists (select 1 from person p where p.municipality_id = ctx.municipality() and p.id in (one, other) and p.protection_grade <> 'none'
      and not exists (select 1 from vault.reader r where r.municipality_id = p.municipality_id and (r.subject_id = p.id or again and r.subject_id in (one, other)) and r.staff_person_id = ctx.person()
        and r.valid_from <= app.today() and (r.valid_to is null or r.valid_to > app.today())))
    and not exists (select 1 from account_person a join account_person b on b.municipality_id = a.municipality_id and b.account_id = a.account_id
      join person s on s.municipality_id = b.municipality_id and s.id = b.person_id and s.kind = 'staff'
      join family_access t on t.municipality_id = s.municipality_id and t.person_id = s.id and t.family_id = any (app.families_of(array[one, other]))
      where a.municipality_id = ctx.municipality() and a.person_id in (one, other)) $$;

-- Both are citizens whoever asks may see, and one of them is of this family; anything else is not found.
create function app.assert_both_seen(f uuid, one uuid, other uuid) returns void language plpgsql stable ${definer} as $$
begin
  if one = other or not ctx.coordinates(f) or not (f = any (app.families_of(array[one, other])))
    or (select count(*) from person p where p.municipality_id = ctx.municipality() and p.kind = 'citizen' and p.id in (one, other) and p.id = any (ctx.persons())) <> 2 then
    raise exception 'not-found' using errcode = 'VL404';
  end if;
end $$;
`;

const facts = `
create function app.side_of_merge(f uuid, me uuid, other uuid) returns jsonb language sql stable ${definer} as $$
  select jsonb_build_object('personId', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'birthDate', p.birth_date, 'diedOn', p.died_on, 'capacity', p.capacity,
    'protectionGrade', p.protection_grade, 'language', p.language,
    'memberFrom', (select min(x.valid_from) from member x where x.municipality_id = p.municipality_id and x.family_id = f and x.person_id = me and app.in_force(x.valid_from, x.valid_to)),
    'logIn', (select a.account_id from account_person a where a.municipality_id = p.municipality_id and a.person_id = me),
    'holders', array(select x.adult_id from parental_responsibility x where x.municipality_id = p.municipality_id and x.child_id = me and app.in_force(x.valid_from, x.valid_to) order by 1),
    'livesWith', array(select x.adult_id from residence x where x.municipality_id = p.municipality_id and x.child_id = me and app.in_force(x.valid_from, x.valid_to) order by 1),
    'dailyWith', array(select x.adult_id from daily_authority x where x.municipality_id = p.municipality_id and x.child_id = me and app.in_force(x.valid_from, x.valid_to) order by 1),
    'children', array(select x.child_id from parental_responsibility x where x.municipality_id = p.municipality_id and x.adult_id = me and app.in_force(x.valid_from, x.valid_to) order by 1),
    'homes', array(select x.household_id from household_member x where x.municipality_id = p.municipality_id and x.person_id = me and app.in_force(x.valid_from, x.valid_to) order by 1),
    'consents', (select count(*) from consent x where x.municipality_id = p.municipality_id and x.subject_id = me and x.state = 'given'),
    'answersOpen', exists (select 1 from decision d where d.municipality_id = p.municipality_id and d.status in ('proposed', 'agreed', 'other-route') and (
        exists (select 1 from signature s where s.municipality_id = d.municipality_id and s.decision_id = d.id and s.version_n = d.current_version and s.person_id = me and app.signature_stands(s))
        or exists (select 1 from child_view v where v.municipality_id = d.municipality_id and v.decision_id = d.id and v.version_n = d.current_version and v.child_id = me))),
    'holdsAnother', exists (select 1 from person_merge x where x.municipality_id = p.municipality_id and x.undone_at is null and x.kept_id = me),
    'isGone', exists (select 1 from person_merge x where x.municipality_id = p.municipality_id and x.undone_at is null and x.gone_id = me),
    'tiedToOther', p.carried_by_id is not distinct from other
      or exists (select 1 from parental_responsibility x where x.municipality_id = p.municipality_id and x.child_id = me and x.adult_id = other)
      or exists (select 1 from daily_authority x where x.municipality_id = p.municipality_id and x.child_id = me and x.adult_id = other)
      or exists (select 1 from residence x where x.municipality_id = p.municipality_id and x.child_id = me and x.adult_id = other)
      or exists (select 1 from representative x where x.municipality_id = p.municipality_id and x.person_id = me and x.representative_id = other)
      or exists (select 1 from support_person x where x.municipality_id = p.municipality_id and x.person_id = me and x.supporter_id = other)
      or exists (select 1 from exemption x where x.municipality_id = p.municipality_id and x.child_id = me and x.adult_id = other)
      or exists (select 1 from block x where x.municipality_id = p.municipality_id and x.person_id = me and x.subject_id = other)
      or exists (select 1 from delegation x where x.municipality_id = p.municipality_id and x.from_person_id = me and x.to_person_id = other),
    -- A yes of this row to a service which the other row has said no to, or taken back, since.
    'consentDenied', exists (select 1 from consent y join consent n on n.municipality_id = y.municipality_id and n.service_id = y.service_id and n.subject_id = other
        and n.state in ('refused', 'withdrawn', 'invalidated') and coalesce(n.ended_at, n.given_at) > y.given_at
      where y.municipality_id = p.municipality_id and y.subject_id = me and y.state = 'given' and app.consent_ends(y) > app.today()))
  from person p where p.municipality_id = ctx.municipality() and p.id = me $$;

create function app.merge_case(f uuid, one uuid, other uuid) returns jsonb language plpgsql stable ${definer} as $$
begin
  perform app.assert_both_seen(f, one, other);
  return jsonb_build_object('mayJoin', app.may_join(one, other), 'one', app.side_of_merge(f, one, other), 'other', app.side_of_merge(f, other, one));
end $$;

-- What stands on the kept row since, that nobody can take back: then the days alone decide whether it can be undone.
create function app.merge_built_upon(x person_merge) returns boolean language sql stable ${definer} as $$
  select exists (select 1 from signature s where s.municipality_id = x.municipality_id and s.person_id = x.kept_id and s.signed_at >= x.merged_at)
    or exists (select 1 from child_view v where v.municipality_id = x.municipality_id and v.child_id = x.kept_id and v.recorded_at >= x.merged_at)
    or exists (select 1 from consent c where c.municipality_id = x.municipality_id and (c.subject_id = x.kept_id or x.kept_id = any (c.given_by)) and c.given_at >= x.merged_at) $$;

create function app.merges_in(f uuid) returns jsonb language plpgsql stable ${definer} as $$
begin
  if not ctx.coordinates(f) then raise exception 'not-found' using errcode = 'VL404'; end if;
  return (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'keptId', x.kept_id, 'name', k.given_name || ' ' || k.family_name, 'reason', x.reason, 'mergedBy', b.given_name || ' ' || b.family_name,
      'mergedAt', app.iso(x.merged_at), 'undoneAt', app.iso(x.undone_at), 'builtUpon', app.merge_built_upon(x), 'mayJoin', app.may_join(x.kept_id, x.gone_id, true)) order by x.merged_at desc, x.id), '[]')
    from person_merge x join person k on k.municipality_id = x.municipality_id and k.id = x.kept_id join person b on b.municipality_id = x.municipality_id and b.id = x.merged_by
    where x.municipality_id = ctx.municipality() and f = any (app.families_of(array[x.kept_id, x.gone_id])));
end $$;

-- Born on one day, one of them of this family, both among those the coordinator may see: nobody learns here that somebody exists.
create function app.likely_twins(f uuid) returns jsonb language plpgsql stable ${definer} as $$
declare seen uuid[] := ctx.persons();
begin
  if not ctx.coordinates(f) then raise exception 'not-found' using errcode = 'VL404'; end if;
  return (with own as (
      select p.*, (select a.account_id from account_person a where a.municipality_id = p.municipality_id and a.person_id = p.id) as account,
        exists (select 1 from family_access fa where fa.municipality_id = p.municipality_id and fa.family_id = f and fa.person_id = p.id) as here
      from person p where p.municipality_id = ctx.municipality() and p.id = any (seen) and p.kind = 'citizen' and p.birth_date is not null
        and not exists (select 1 from person_merge x where x.municipality_id = p.municipality_id and x.gone_id = p.id and x.undone_at is null))
    select coalesce(jsonb_agg(jsonb_build_object('oneId', a.id, 'otherId', b.id,
        'one', jsonb_build_object('givenName', a.given_name, 'familyName', a.family_name, 'sameLogIn', coalesce(a.account = b.account, false)),
        'other', jsonb_build_object('givenName', b.given_name, 'familyName', b.family_name, 'sameLogIn', coalesce(a.account = b.account, false))) order by a.id, b.id), '[]')
      from own a join own b on (b.birth_date = a.birth_date or b.account = a.account) and b.id > a.id and (a.here or b.here));
end $$;
grant execute on function app.merge_case, app.merges_in, app.likely_twins to vl_app;
`;

const moving = `
-- The same row with one person's id in place of the other's; a list names nobody twice.
create function app.with_other(held jsonb, gone uuid, kept uuid) returns jsonb language sql immutable set search_path = pg_catalog as $$
  select jsonb_object_agg(n.key, case when jsonb_typeof(n.value) <> 'array' or n.value = o.value then n.value else (
      select coalesce(jsonb_agg(e.value order by e.first), '[]') from (select value, min(ordinality) as first from jsonb_array_elements(n.value) with ordinality group by value) e) end)
    from jsonb_each(replace(held::text, gone::text, kept::text)::jsonb) n join jsonb_each(held) o on o.key = n.key $$;

-- Puts some columns of one row to what they shall hold; a guarded version moves on by one.
create function app.put_columns(m smallint, t text, row_id uuid, held jsonb) returns void language plpgsql ${definer} as $$
declare columns text; guarded boolean;
begin
  select string_agg(format('%I = h.%I', k, k), ', ') into columns from jsonb_object_keys(held) k;
  guarded := exists (select 1 from pg_attribute a where a.attrelid = t::regclass and a.attname = 'version' and not a.attisdropped) and not held ? 'version';
  execute format('update %I x set %s %s from jsonb_populate_record(null::%I, $3) h where x.municipality_id = $1 and x.id = $2', t, columns,
    case when guarded then ', version = x.version + 1' else '' end, t) using m, row_id, held;
end $$;

-- Two stretches of one place become one: the row that stays is widened, and the other is left out.
create function app.join_stretch(m smallint, merge uuid, t text, gone_row jsonb, after_row jsonb, n int) returns boolean language plpgsql ${definer} as $$
declare keys text[]; same jsonb; wide jsonb; span daterange; own daterange;
begin
  keys := case t when 'member' then array['family_id', 'person_id', 'ended_because'] when 'household_member' then array['family_id', 'household_id', 'person_id']
    when 'parental_responsibility' then array['child_id', 'adult_id'] when 'daily_authority' then array['child_id', 'adult_id'] when 'residence' then array['child_id', 'adult_id']
    when 'account_person' then array['account_id', 'person_id'] end;
  if keys is null then return false; end if;
  own := daterange((gone_row ->> 'valid_from')::date, (gone_row ->> 'valid_to')::date);
  execute format('select to_jsonb(x) from %I x where x.municipality_id = $1 and x.id <> $2 and %s %s limit 1', t,
    (select string_agg(format('x.%I::text is not distinct from ($3 ->> %L)', k, k), ' and ') from unnest(keys) k),
    case when t = 'account_person' then '' else 'and not isempty($4) and (daterange(x.valid_from, x.valid_to) && $4 or daterange(x.valid_from, x.valid_to) -|- $4)' end)
    into same using m, (gone_row ->> 'id')::uuid, after_row, own;
  if same is null then return false; end if;
  insert into person_merge_row values (m, gen_random_uuid(), merge, t, (gone_row ->> 'id')::uuid, gone_row, null, n);
  execute format('delete from %I where municipality_id = $1 and id = $2', t) using m, (gone_row ->> 'id')::uuid;
  if t = 'account_person' then return true; end if;
  span := daterange((same ->> 'valid_from')::date, (same ->> 'valid_to')::date) + own;
  wide := jsonb_build_object('valid_from', lower(span), 'valid_to', upper(span));
  if wide <> jsonb_build_object('valid_from', same -> 'valid_from', 'valid_to', same -> 'valid_to') then
    insert into person_merge_row values (m, gen_random_uuid(), merge, t, (same ->> 'id')::uuid, jsonb_build_object('valid_from', same -> 'valid_from', 'valid_to', same -> 'valid_to'), wide, n);
    perform app.put_columns(m, t, (same ->> 'id')::uuid, wide);
  end if;
  return true;
end $$;

-- The facts, consents, promises and drafts that name a person. What is frozen, signed, told or logged is none of them.
create function app.move_rows(m smallint, merge uuid, gone uuid, kept uuid, families uuid[]) returns void language plpgsql ${definer} as $$
declare t text; held jsonb; after_row jsonb; was jsonb; now_holds jsonb; n int := 0;
begin
  foreach t in array array['account_person', 'member', 'household_member', 'parental_responsibility', 'daily_authority', 'residence', 'exemption', 'representative', 'person',
      'support_person', 'block', 'consent', 'goal', 'action', 'paper', 'standing_agreement', 'delegation', 'decision', 'next_version', 'talk', 'help_word', 'reconsideration',
      'officer_question', 'rights_request', 'notification', 'due'] loop
    for held in execute format('select to_jsonb(x) from %I x where x.municipality_id = $1 and %s order by x.id for update', t, case
        when t = 'person' then 'x.carried_by_id = $2'
        when t in ('parental_responsibility', 'daily_authority', 'residence', 'exemption') then '$2 in (x.child_id, x.adult_id)'
        when t = 'representative' then '$2 in (x.person_id, x.representative_id)'
        when t = 'due' then 'x.person_id = $2 and x.done_at is null and x.cancelled_at is null and x.failed_at is null'
        when t in ('account_person', 'notification', 'officer_question') then 'x.person_id = $2'
        else 'x.family_id = any ($3) and strpos(to_jsonb(x)::text, $2::text) > 0' || case t when 'talk' then ' and x.closed_at is null' when 'delegation' then ' and x.revoked_at is null'
          when 'decision' then ' and x.status not in (''agreed'', ''in-effect'')' else '' end end) using m, gone, families loop
      n := n + 1;
      after_row := app.with_other(held, gone, kept);
      if app.join_stretch(m, merge, t, held, after_row, n) then continue; end if;
      select jsonb_object_agg(o.key, o.value), jsonb_object_agg(a.key, a.value) into was, now_holds
        from jsonb_each(held) o join jsonb_each(after_row) a on a.key = o.key where a.value <> o.value;
      begin
        perform app.put_columns(m, t, (held ->> 'id')::uuid, now_holds);
        insert into person_merge_row values (m, gen_random_uuid(), merge, t, (held ->> 'id')::uuid, was, now_holds, n);
      exception when unique_violation then
        -- The kept row has the very same already.
        execute format('delete from %I where municipality_id = $1 and id = $2', t) using m, (held ->> 'id')::uuid;
        insert into person_merge_row values (m, gen_random_uuid(), merge, t, (held ->> 'id')::uuid, held, null, n);
      end;
    end loop;
  end loop;
end $$;

-- The last moved goes back first. A column somebody has changed since keeps what it was changed to.
create function app.move_back(m smallint, merge uuid) returns void language plpgsql ${definer} as $$
declare r person_merge_row; holds jsonb; back jsonb; columns text;
begin
  for r in select * from person_merge_row x where x.municipality_id = m and x.merge_id = merge and x.after is not null order by x.position desc, x.id loop
    execute format('select to_jsonb(x) from %I x where x.municipality_id = $1 and x.id = $2 for update', r.of_table) into holds using m, r.row_id;
    select jsonb_object_agg(b.key, b.value) into back from jsonb_each(r.before) b where holds -> b.key = r.after -> b.key;
    if back is not null then perform app.put_columns(m, r.of_table, r.row_id, back); end if;
  end loop;
  for r in select * from person_merge_row x where x.municipality_id = m and x.merge_id = merge and x.after is null order by x.position loop
    execute format('insert into %I select (jsonb_populate_record(null::%I, $1)).* on conflict do nothing', r.of_table, r.of_table) using r.before;
  end loop;
end $$;
`;

const merging = `
-- Locked in one order, as every act on a family locks it first: a signature given meanwhile is either seen here, or finds the new circle.
create function app.lock_families(m smallint, ids uuid[]) returns void language plpgsql ${definer} as $$
begin
  perform 1 from family x where x.municipality_id = m and x.id = any (ids) order by x.id for no key update;
end $$;
create function app.lock_for_merge(f uuid, one uuid, other uuid) returns void language plpgsql ${definer} as $$
begin
  perform app.assert_both_seen(f, one, other);
  perform app.lock_families(ctx.municipality(), app.families_of(array[one, other]));
  perform 1 from person p where p.municipality_id = ctx.municipality() and p.id in (one, other) order by p.id for update;
end $$;

-- Both get the stricter protection and one name, so that what keeps its old ids is as protected as the rest and reads as the same person's.
create function app.as_one(m smallint, merge uuid, gone uuid, kept uuid) returns void language plpgsql ${definer} as $$
declare k person; g person; strictest text; was jsonb; shall jsonb;
begin
  select * into k from person where municipality_id = m and id = kept;
  select * into g from person where municipality_id = m and id = gone;
  strictest := case when 'strictly-confidential' in (k.protection_grade, g.protection_grade) then 'strictly-confidential'
    when 'confidential' in (k.protection_grade, g.protection_grade) then 'confidential' else 'none' end;
  if k.protection_grade <> strictest then
    insert into person_merge_row values (m, gen_random_uuid(), merge, 'person', kept, jsonb_build_object('protection_grade', k.protection_grade), jsonb_build_object('protection_grade', strictest), 0);
    perform app.put_columns(m, 'person', kept, jsonb_build_object('protection_grade', strictest));
  end if;
  was := jsonb_build_object('protection_grade', g.protection_grade, 'given_name', g.given_name, 'family_name', g.family_name);
  shall := jsonb_build_object('protection_grade', strictest, 'given_name', k.given_name, 'family_name', k.family_name);
  if was <> shall then
    insert into person_merge_row values (m, gen_random_uuid(), merge, 'person', gone, was, shall, 0);
    perform app.put_columns(m, 'person', gone, shall);
  end if;
end $$;

-- Whoever was logged in as either logs in anew, as one.
create function app.end_sessions_of(m smallint, ids uuid[]) returns void language sql ${definer} as $$
  update session set ended_at = ctx.at() where municipality_id = m and person_id = any (ids) and ended_at is null $$;

create function app.refresh_families(m smallint, ids uuid[]) returns void language plpgsql ${definer} as $$
declare f uuid;
begin
  foreach f in array ids loop perform app.refresh_family_access(m, f), app.refresh_consent_grant(m, f); end loop;
end $$;

-- Answers with the families it concerns.
create function app.merge_persons(merge uuid, f uuid, kept uuid, gone uuid, why text) returns uuid[] language plpgsql ${definer} as $$
declare m smallint := ctx.municipality(); who uuid := ctx.person(); families uuid[]; claim text := current_setting('ctx.v');
begin
  perform app.lock_for_merge(f, kept, gone);
  if not app.may_join(kept, gone) then raise exception 'not from here' using errcode = 'VL403'; end if;
  -- Two national numbers are two human beings, and no row stands for two steps at once.
  if (select count(distinct a.account_id) from account_person a where a.municipality_id = m and a.person_id in (kept, gone)) > 1
    or exists (select 1 from person_merge x where x.municipality_id = m and x.undone_at is null and (x.gone_id in (kept, gone) or x.kept_id = gone)) then
    raise exception 'these are not one' using errcode = 'VL409';
  end if;
  families := app.families_of(array[kept, gone]);
  insert into person_merge values (m, merge, kept, gone, why, who, ctx.at());
  -- What each row says of itself is moved by the house, in nobody's name.
  perform set_config('ctx.v', '', true);
  perform app.as_one(m, merge, gone, kept), app.move_rows(m, merge, gone, kept, families);
  perform app.end_sessions_of(m, array[gone]), app.refresh_families(m, families);
  perform set_config('ctx.v', claim, true);
  return families;
end $$;

create function app.undo_merge(merge uuid, f uuid, why text) returns uuid[] language plpgsql ${definer} as $$
declare m smallint := ctx.municipality(); x person_merge; families uuid[]; claim text := current_setting('ctx.v');
begin
  if not ctx.coordinates(f) then raise exception 'not-found' using errcode = 'VL404'; end if;
  select * into x from person_merge where municipality_id = m and id = merge for update;
  if not found or not (f = any (app.families_of(array[x.kept_id]))) then raise exception 'not-found' using errcode = 'VL404'; end if;
  families := app.families_of(array[x.kept_id]) || array(select (r.before ->> 'family_id')::uuid from person_merge_row r
    where r.municipality_id = m and r.merge_id = merge and r.before ? 'family_id');
  perform app.lock_families(m, families);
  if not app.may_join(x.kept_id, x.gone_id, true) then raise exception 'not from here' using errcode = 'VL403'; end if;
  if x.undone_at is not null or (ctx.at() > x.merged_at + interval '30 days' and app.merge_built_upon(x)) then
    raise exception 'too late to undo' using errcode = 'VL409';
  end if;
  update person_merge set undone_by = ctx.person(), undone_at = ctx.at(), undo_reason = why where municipality_id = m and id = merge;
  perform set_config('ctx.v', '', true);
  perform app.move_back(m, merge);
  perform app.end_sessions_of(m, array[x.kept_id, x.gone_id]), app.refresh_families(m, families);
  perform set_config('ctx.v', claim, true);
  return array(select distinct unnest(families));
end $$;
grant execute on function app.lock_for_merge, app.merge_persons, app.undo_merge to vl_app;
`;
