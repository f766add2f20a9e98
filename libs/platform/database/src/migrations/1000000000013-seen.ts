import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const here = 'municipality_id = (select ctx.municipality())';
const me = '(select ctx.person())';
const officer = `(select ctx.has_role('data-protection-officer'))`;

/** Who has seen whose data: one way to write it down, in the statement of the read, and what the officer does with it. */
export class Seen1000000000013 implements MigrationInterface {
  name = 'Seen1000000000013';

  async up(q: QueryRunner): Promise<void> {
    await q.query(lines);
    await q.query(writing);
    await reviews(q);
    await q.query(signs);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

const lines = `
create type app.item as (subject_ids uuid[], area text, lane text, named_ids uuid[], author_id uuid, service_id uuid, lane_since timestamptz);
create type app.seen_line as (subject_ids uuid[], because text, reach text, areas text[]);
grant usage on type app.item, app.seen_line to vl_app;

-- Whom the lines of one item are about, and who may be told: what is kept to named persons is told to each of them alone.
create function app.told_of(i app.item) returns table (subject_ids uuid[], reach text) language sql immutable set search_path = pg_catalog as $$
  with k as (select i.lane in ('only-me', 'named-persons') as kept, array[i.author_id] || case when i.lane = 'named-persons' then i.named_ids else '{}' end as known,
    array(select distinct s from unnest(i.subject_ids) s order by s) as everyone)
  select k.everyone, case when i.lane = 'service-notes' then 'officer' when i.area in ('physical-health', 'mental-health') then 'answering-health' else 'answering' end
    from k where not k.kept
  union all select array[s], 'subject' from k, unnest(k.everyone) s where k.kept and s = any (k.known)
  union all select k.everyone, 'officer' from k where k.kept and not exists (select 1 from unnest(k.everyone) s where s = any (k.known)) $$;

-- What is written down when a viewer is shown these items. What is about the viewer is the viewer's own and is not written.
create function app.lines_of(v ctx.viewer_facts, items app.item[], otherwise text default null) returns app.seen_line[]
language sql immutable set search_path = pg_catalog as $$
  select coalesce(array_agg((t.subject_ids, t.because, t.reach, t.areas)::app.seen_line), '{}') from (
    select o.subject_ids, w.because, o.reach, coalesce(array_agg(distinct i.area order by i.area) filter (where i.area is not null), '{}') as areas
    from unnest(items) as i
      cross join lateral (select coalesce(ctx.sees_because(v, i.subject_ids, i.area, i.lane, i.named_ids, i.author_id, i.service_id, i.lane_since), otherwise) as because) w
      cross join lateral app.told_of(i) o
    where w.because is not null and not coalesce(v.person_id = any (i.subject_ids) or v.twins && i.subject_ids, false)
    group by o.subject_ids, w.because, o.reach) t $$;
grant execute on function app.told_of, app.lines_of to vl_app;
`;

const writing = `
-- Rows in one order, so that two reads of one person at once wait for each other and never lock each other out.
create function app.write_seen(f uuid, what text, seen app.seen_line[]) returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare m smallint := ctx.municipality(); viewer uuid := ctx.person(); acted uuid; n int := 0;
begin
  -- A preview is no visit of the service's; that it was made is told once, before it.
  if ctx.preview() is not null then return 0; end if;
  if viewer is null then raise exception 'not-found' using errcode = 'VL404'; end if;
  if coalesce(cardinality(seen), 0) = 0 then return 0; end if;
  acted := coalesce((select fa.service_id from family_access fa where fa.municipality_id = m and fa.family_id = f and fa.person_id = viewer and fa.service_id is not null
    and fa.valid_from <= (select ctx.at()) and (fa.valid_to is null or fa.valid_to > (select ctx.at())) order by fa.kind = 'professional', fa.service_id limit 1), (ctx.services())[1]);
  insert into access_log (municipality_id, id, family_id, subject_ids, viewer_id, service_id, kind, because, reach, areas, hour, times, last_at)
    select m, gen_random_uuid(), f, l.subject_ids, viewer, acted, what, l.because, l.reach, coalesce(array_agg(distinct a order by a) filter (where a is not null), '{}'),
      date_trunc('hour', ctx.at()), 1, ctx.at()
    from unnest(seen) l left join lateral unnest(l.areas) a on true group by l.subject_ids, l.because, l.reach order by l.subject_ids, l.because, l.reach
    on conflict on constraint uq_access_log do update set times = access_log.times + 1, last_at = excluded.last_at,
      areas = case when excluded.areas <@ access_log.areas then access_log.areas else array(select distinct x from unnest(access_log.areas || excluded.areas) x order by x) end;
  get diagnostics n = row_count;
  return n;
end $$;

-- The one way the app writes to the log: in its own name, about a family it is tied to. It answers how many lines were written.
create function app.saw(f uuid, what text, seen app.seen_line[]) returns int language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if f is not null and not (f = any (ctx.families())) then raise exception 'not-found' using errcode = 'VL404'; end if;
  return app.write_seen(f, what, seen);
end $$;
grant execute on function app.saw to vl_app;

-- A contact point is read of one person; the family is the one the reader shares with them, or else theirs.
create function app.saw_contact_point(subject uuid, entry_kind text, because text) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform app.write_seen(
    (select fa.family_id from family_access fa where fa.municipality_id = ctx.municipality() and fa.person_id = subject and subject <> ctx.person()
      order by fa.family_id = any (ctx.families()) desc, fa.family_id limit 1),
    'vault-' || entry_kind, array[(array[subject], because, 'answering', '{}'::text[])::app.seen_line]);
end $$;
`;

async function reviews(q: QueryRunner): Promise<void> {
  await tenantTable(q, {
    name: 'access_review',
    wall: 'municipality',
    comment: 'A signal in the access log that the data protection officer has looked at, and what came of it',
    using: `${here} and ${officer}`,
    check: `${here} and ${officer} and viewer_id <> ${me} and reviewed_by = ${me} and reviewed_at = (select ctx.at())`,
    body: `signal text not null, viewer_id uuid not null, occurrence text not null, note text not null, reviewed_by uuid not null, reviewed_at timestamptz not null,
      constraint ck_access_review_signal check (signal in ('own-family','own-neighbourhood','after-leaving','many-families','outside-hours')),
      constraint fk_access_review_viewer foreign key (municipality_id, viewer_id) references person (municipality_id, id),
      constraint fk_access_review_reviewed_by foreign key (municipality_id, reviewed_by) references person (municipality_id, id),
      constraint uq_access_review unique (municipality_id, signal, viewer_id, occurrence)`,
  });
  await tenantTable(q, {
    name: 'officer_question',
    wall: 'municipality',
    comment: 'What somebody asks the data protection officer; read by the two of them alone',
    using: `${here} and ((person_id = ${me} and family_id = any ((select ctx.families())::uuid[])) or (${officer} and family_id <> all (array(select app.families_kept_from(ctx.person())))))`,
    changes: ['answer', 'answered_by', 'answered_at'],
    body: `family_id uuid not null, person_id uuid not null, words text not null, asked_at timestamptz not null, answer text, answered_by uuid, answered_at timestamptz,
      constraint ck_officer_question_answer check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
      constraint fk_officer_question_family foreign key (municipality_id, family_id) references family (municipality_id, id),
      constraint fk_officer_question_person foreign key (municipality_id, person_id) references person (municipality_id, id),
      constraint fk_officer_question_answered_by foreign key (municipality_id, answered_by) references person (municipality_id, id)`,
  });
  await q.query(`
    create index ix_officer_question_person on officer_question (municipality_id, person_id, asked_at desc);
    create policy own_hand_asks on officer_question as restrictive for insert to vl_app
      with check (person_id = ${me} and family_id = any ((select ctx.families())::uuid[]) and asked_at = (select ctx.at()) and answer is null);
    create policy own_hand_answers on officer_question as restrictive for update to vl_app
      using (${officer} and answer is null and family_id <> all (array(select app.families_kept_from(ctx.person())))) with check (answered_by = ${me} and answered_at = (select ctx.at()));`);
}

const signs = `
-- What the officer's rule looks at: counts and closed words about employees, and no family by name. Nobody else may ask.
create function app.access_signs(since timestamptz) returns jsonb language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare m smallint := ctx.municipality(); zone text; answer jsonb; own uuid[];
begin
  if not ctx.has_role('data-protection-officer') then raise exception 'not-found' using errcode = 'VL404'; end if;
  own := array(select app.families_kept_from(ctx.person()));
  select x.time_zone into zone from municipality x where x.id = m;
  with line as materialized (
    select l.* from access_log l join person p on p.municipality_id = m and p.id = l.viewer_id and p.kind = 'staff'
      where l.municipality_id = m and l.hour >= since and not (l.kind like 'vault-%' and l.because = 'own')
        -- Who looked into the officer's own family is for another officer to go through.
        and (l.family_id is null or not l.family_id = any (own))),
  pair as materialized (
    select l.viewer_id, l.family_id, max(l.last_at) as last_at, sum(l.times)::int as times from line l where l.family_id is not null group by 1, 2),
  -- Every person the same human being is here: an employee's own address stands on another row than the post.
  self as materialized (
    select distinct v.viewer_id, coalesce(b.person_id, v.viewer_id) as person_id from (select distinct viewer_id from pair) v
      left join account_person a on a.municipality_id = m and a.person_id = v.viewer_id
      left join account_person b on b.municipality_id = m and b.account_id = a.account_id)
  select jsonb_build_object(
    'hours', coalesce((select jsonb_agg(jsonb_build_object('viewerId', h.viewer_id, 'day', h.day, 'hour', h.at_hour, 'families', h.families, 'times', h.times) order by h.viewer_id, h.day, h.at_hour) from (
        select l.viewer_id, to_char(l.hour at time zone zone, 'YYYY-MM-DD') as day, extract(hour from l.hour at time zone zone)::int as at_hour,
          count(distinct l.family_id)::int as families, sum(l.times)::int as times
        from line l group by 1, 2, 3) h), '[]'),
    'ownFamily', coalesce((select jsonb_agg(jsonb_build_object('viewerId', p.viewer_id, 'family', p.family_id, 'times', p.times, 'day', to_char(p.last_at at time zone zone, 'YYYY-MM-DD')) order by p.viewer_id, p.family_id)
      from pair p where app.is_own_case(p.family_id, p.viewer_id)), '[]'),
    -- No address is read: two entries in the same street of one postcode have the same keyed hash. Who is protected is in no signal.
    'neighbours', coalesce((select jsonb_agg(jsonb_build_object('viewerId', p.viewer_id, 'family', p.family_id, 'times', p.times, 'day', to_char(p.last_at at time zone zone, 'YYYY-MM-DD')) order by p.viewer_id, p.family_id)
      from pair p where exists (
        select 1 from self s join vault.entry mine on mine.municipality_id = m and mine.person_id = s.person_id and mine.kind = 'address' and mine.valid_to is null
          join vault.entry theirs on theirs.municipality_id = m and theirs.street_hash = mine.street_hash and theirs.kind = 'address' and theirs.valid_to is null and not vault.is_protected(theirs.person_id)
          join family_access fa on fa.municipality_id = m and fa.family_id = p.family_id and fa.person_id = theirs.person_id and fa.kind in ('member', 'guardian')
        where s.viewer_id = p.viewer_id and not (theirs.person_id = s.person_id))), '[]'),
    'tries', coalesce((select jsonb_agg(jsonb_build_object('viewerId', t.person_id, 'day', t.day, 'times', t.times, 'leftOn', t.left_on) order by t.person_id, t.day) from (
        select r.person_id, to_char(r.hour at time zone zone, 'YYYY-MM-DD') as day, sum(r.times)::int as times, max(tm.valid_to)::text as left_on
        from refusal r join person p on p.municipality_id = m and p.id = r.person_id and p.kind = 'staff'
          join lateral (select max(x.valid_to) as valid_to from team_member x where x.municipality_id = m and x.person_id = r.person_id and x.valid_to is not null
            and x.valid_to <= (r.hour at time zone zone)::date) tm on tm.valid_to is not null
        where r.municipality_id = m and r.hour >= since and r.code in ('not-found', 'forbidden') group by 1, 2) t), '[]'),
    'staff', coalesce((select jsonb_object_agg(p.id, jsonb_build_object('name', p.given_name || ' ' || p.family_name, 'service', (
        select u.name from staff s join service u on u.municipality_id = m and u.id = s.service_id where s.municipality_id = m and s.person_id = p.id order by s.valid_to desc nulls first, s.id limit 1)))
      from person p where p.municipality_id = m and p.kind = 'staff' and (p.id in (select viewer_id from line) or p.id in (select r.person_id from refusal r where r.municipality_id = m and r.hour >= since))), '{}'))
  into answer;
  return answer;
end $$;
-- Whoever writes to the officer is known to the officer by name, and nobody else of the family is. Unanswered first.
create function app.asked_officer() returns jsonb language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not ctx.has_role('data-protection-officer') then raise exception 'not-found' using errcode = 'VL404'; end if;
  return (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'from', q.name, 'words', q.words, 'askedAt', app.iso(q.asked_at), 'answer', q.answer, 'answeredAt', app.iso(q.answered_at),
      'allowedActions', case when q.answer is null then '["answer"]'::jsonb else '[]'::jsonb end) order by q.answer is not null, q.asked_at desc, q.id), '[]')
    from (select o.*, p.given_name || ' ' || p.family_name as name from officer_question o join person p on p.municipality_id = o.municipality_id and p.id = o.person_id
      where o.municipality_id = ctx.municipality() and o.family_id <> all (array(select app.families_kept_from(ctx.person()))) order by o.answer is not null, o.asked_at desc, o.id limit 200) q);
end $$;
grant execute on function app.access_signs, app.asked_officer to vl_app;
`;
