import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const here = `municipality_id = (select ctx.municipality()) and family_id = any ((select ctx.families())::uuid[])`;

/** A child's own word on who hears of its health, and a health professional's assessment that it may decide alone. */
export class HealthWords1000000000020 implements MigrationInterface {
  name = 'HealthWords1000000000020';

  async up(q: QueryRunner): Promise<void> {
    await tenantTable(q, {
      name: 'health_word',
      wall: 'family',
      comment:
        'A child of twelve or more said that its parents shall not see what is about its health, or a health professional assessed that it decides alone. Never read by those it keeps out',
      insert: false,
      using: `${here} and (child_id = (select ctx.person()) or ctx.coordinates(family_id))`,
      body: `child_id uuid not null, kind text not null, route text not null, assessed_by text, recorded_by uuid not null, said_at timestamptz not null,
        ended_at timestamptz, ended_by uuid,
        constraint ck_health_word_kind check (kind in ('objection','assessment')),
        constraint ck_health_word_route check (route in ('own-device','oral')),
        constraint ck_health_word_assessed check ((kind = 'assessment') = (assessed_by is not null)),
        constraint ck_health_word_end check ((ended_at is null) = (ended_by is null))`,
    });
    await q.query(words);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

const words = `
create unique index uq_health_word_standing on health_word (municipality_id, child_id, kind) where ended_at is null;

-- The child's own word on its own device, or what it said to whoever coordinates; an assessment is written down by coordination,
-- in Norway. From twelve until health is the child's own anyway: the SQL twin of refusedHealthWord in consents.
create function app.say_health_word(f uuid, word_id uuid, child uuid, what text, how text, by_whom text) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare m smallint := ctx.municipality(); me uuid := ctx.person(); born date; c text;
begin
  select p.birth_date, mu.country into born, c from person p join municipality mu on mu.id = m where p.municipality_id = m and p.id = child;
  if not f = any (ctx.families()) or born is null or not (child = me or ctx.coordinates(f)) or not exists (select 1 from member mb where mb.municipality_id = m
      and mb.family_id = f and mb.person_id = child and mb.valid_from <= app.today() and (mb.valid_to is null or mb.valid_to > app.today())) then
    raise exception 'not-found' using errcode = 'VL404';
  end if;
  if app.birthday(born, 12) > app.today() or app.birthday(born, app.own_health_age(c)) <= app.today() or (what = 'assessment' and (c <> 'NO' or child = me))
      or (how = 'own-device') <> (child = me) then
    raise exception 'wrong-state' using errcode = 'VL409';
  end if;
  insert into health_word (municipality_id, id, family_id, child_id, kind, route, assessed_by, recorded_by, said_at)
    values (m, word_id, f, child, what, how, by_whom, me, ctx.at());
end $$;
-- Taken back by the child, or by coordination for it.
create function app.end_health_word(f uuid, word_id uuid) returns uuid language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare child uuid;
begin
  update health_word set ended_at = ctx.at(), ended_by = ctx.person()
    where municipality_id = ctx.municipality() and family_id = f and f = any (ctx.families()) and id = word_id and ended_at is null
      and (child_id = ctx.person() or ctx.coordinates(f)) returning child_id into child;
  if child is null then raise exception 'not-found' using errcode = 'VL404'; end if;
  return child;
end $$;
grant execute on function app.say_health_word, app.end_health_word to vl_app;
`;
