import type { MigrationInterface, QueryRunner } from 'typeorm';
import { itemColumns, tenantTable } from './tenant-table.js';

const here = `municipality_id = (select ctx.municipality()) and family_id = any ((select ctx.families())::uuid[])`;

/** Notes and documents of a family, each with its lane; the files themselves lie sealed outside the database. */
export class Papers1000000000015 implements MigrationInterface {
  name = 'Papers1000000000015';

  async up(q: QueryRunner): Promise<void> {
    await tenantTable(q, {
      name: 'stored_file',
      wall: 'family',
      comment:
        'A sealed file outside the database, written down before it is put there: what no paper needs is swept',
      body: `put_at timestamptz not null`,
    });
    await tenantTable(q, {
      name: 'paper',
      wall: 'family',
      comment:
        'A note or a document on the family, a person, a goal or a step. What was shared is taken out of sight and never deleted',
      // What its author keeps is nobody else's row.
      using: `${here} and (lane <> 'only-me' or author_id = (select ctx.person()))`,
      check: `${here} and author_id = (select ctx.person()) and taken_away_at is null and (written_for is null or written_for = any ((select ctx.services())::uuid[]))`,
      body: `${itemColumns} kind text not null, goal_id uuid, action_id uuid, person_id uuid, written_for uuid, words text,
        file_id uuid, file_name text, file_type text, file_bytes int, has_preview boolean not null,
        written_at timestamptz not null, shared_at timestamptz, taken_away_at timestamptz,
        constraint fk_paper_author foreign key (municipality_id, author_id) references person (municipality_id, id),
        constraint fk_paper_person foreign key (municipality_id, person_id) references person (municipality_id, id),
        constraint fk_paper_written_for foreign key (municipality_id, written_for) references service (municipality_id, id),
        constraint fk_paper_file foreign key (municipality_id, file_id) references stored_file (municipality_id, id),
        constraint fk_up_paper_goal foreign key (municipality_id, goal_id) references goal (municipality_id, id),
        constraint fk_up_paper_action foreign key (municipality_id, action_id) references action (municipality_id, id),
        constraint uq_paper_file unique (municipality_id, file_id),
        constraint ck_paper_kind check (case kind when 'note' then words is not null and not has_preview and num_nonnulls(file_id, file_name, file_type, file_bytes) = 0
          when 'document' then words is null and num_nonnulls(file_id, file_name, file_type, file_bytes) = 4 else false end),
        constraint ck_paper_file_type check (file_type in ('application/pdf','image/jpeg','image/png','image/webp','text/plain')),
        constraint ck_paper_on check (num_nonnulls(goal_id, action_id, person_id) <= 1),
        constraint ck_paper_shared check (lane = 'only-me' or shared_at is not null),
        constraint ck_paper_service_notes check ((lane = 'service-notes') = (service_id is not null) and (service_id is null or service_id = written_for)),
        constraint ck_paper_taken_away check (taken_away_at is null or shared_at is not null)`,
    });
    await q.query(acts);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back: restore from backup');
  }
}

const acts = `
-- The paper, held, if it is its author's own and still there; not found for everybody else.
create function app.own_paper(f uuid, paper_id uuid) returns paper language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare x paper;
begin
  select * into x from paper where municipality_id = ctx.municipality() and family_id = f and id = paper_id
    and author_id = ctx.person() and f = any (ctx.families()) for update;
  if not found then raise exception 'not-found' using errcode = 'VL404'; end if;
  if x.taken_away_at is not null then raise exception 'taken away' using errcode = 'VL409'; end if;
  return x;
end $$;

-- Once shared, always shared: narrowing it again makes it no secret.
create function app.change_lane_of_paper(f uuid, paper_id uuid, to_lane text, named uuid[]) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare x paper := app.own_paper(f, paper_id);
begin
  update paper set lane = to_lane, named_ids = named, service_id = case when to_lane = 'service-notes' then written_for end,
      shared_at = coalesce(shared_at, case when to_lane <> 'only-me' then ctx.at() end)
    where municipality_id = x.municipality_id and id = x.id;
end $$;

create function app.take_away_paper(f uuid, paper_id uuid) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare x paper := app.own_paper(f, paper_id);
begin
  if x.shared_at is null then raise exception 'never shared' using errcode = 'VL409'; end if;
  update paper set taken_away_at = ctx.at() where municipality_id = x.municipality_id and id = x.id;
end $$;

-- The one row of the case that may go: nobody but its author has ever been able to see it.
create function app.delete_paper(f uuid, paper_id uuid) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare x paper := app.own_paper(f, paper_id);
begin
  if x.shared_at is not null then raise exception 'shared' using errcode = 'VL409'; end if;
  delete from paper where municipality_id = x.municipality_id and id = x.id;
end $$;
grant execute on function app.change_lane_of_paper, app.take_away_paper, app.delete_paper to vl_app;

-- For the worker: files that no paper needs an hour after they were put there, and that one of them is gone.
create function app.files_to_sweep() returns setof uuid language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.id from stored_file s where s.municipality_id = ctx.municipality() and ctx.is_worker() and s.put_at < ctx.at() - interval '1 hour'
    and not exists (select 1 from paper p where p.municipality_id = s.municipality_id and p.file_id = s.id) order by s.id limit 500 $$;
create function app.forget_file(file_id uuid) returns void language sql security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from stored_file s where s.municipality_id = ctx.municipality() and ctx.is_worker() and s.id = file_id
    and not exists (select 1 from paper p where p.municipality_id = s.municipality_id and p.file_id = s.id) $$;
grant execute on function app.files_to_sweep, app.forget_file to vl_worker;
`;
