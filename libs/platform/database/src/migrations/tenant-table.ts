import type { QueryRunner } from 'typeorm';

/** How a tenant table is fenced: by municipality alone, or by municipality and family. */
export type Wall = 'municipality' | 'family';

export interface TenantTable {
  readonly name: string;
  readonly wall: Wall;
  /** What the table holds; becomes its comment in the catalogue. */
  readonly comment: string;
  /** Columns and constraints after `municipality_id` and `id` (and `family_id` inside the family wall). */
  readonly body: string;
  /** Columns the app role may change; none means append-only. */
  readonly changes?: readonly string[];
  /** Columns the worker may change; the app's when left out. */
  readonly workerChanges?: readonly string[];
  /** Own condition for the app role's reads and writes instead of the wall's. */
  readonly using?: string;
  readonly check?: string;
  /** `false`: nothing but definer functions write it. */
  readonly insert?: boolean;
  /** `false`: nothing but definer functions read it. */
  readonly select?: boolean;
}

/** Columns every family item carries: whom it is about, in what part of life, who may see it. */
export const itemColumns = `
  subject_ids uuid[] not null check (cardinality(subject_ids) > 0),
  area text not null check (area in ('housing','economy','work','school','physical-health','mental-health','parenting','network','leisure','safety')),
  lane text not null check (lane in ('only-me','subjects','household','family','consented-services','named-persons','service-notes')),
  named_ids uuid[] not null,
  author_id uuid not null,
  service_id uuid,
  lane_since timestamptz not null default ctx.at(),`;

/** Who interpreted what was said: both or neither, and none whose duty of confidentiality was not acknowledged. */
export const interpreted = (table: string): string =>
  `constraint ck_${table}_interpreter check ((interpreted_by is null) = (interpreter is null) and interpreted_by in ('in-room','by-phone','by-video'))`;

/**
 * One tenant table: key `(municipality_id, id)`, hash partitions when the database asks for them
 * (`set vl.partitions = 8` before migrating), forced row-level security with an owner policy (without it
 * FORCE blinds the owner's own backfills silently), least grants. Never grant on a partition: a grant
 * there goes round the parent's policies.
 */
export async function tenantTable(q: QueryRunner, t: TenantTable): Promise<void> {
  const family = t.wall === 'family' ? 'family_id uuid not null,' : '';
  const partitions = await partitionCount(q);
  await q.query(`
    create table ${t.name} (
      municipality_id smallint not null,
      id uuid not null,
      ${family}
      ${t.body.trim().replace(/,$/, '')},
      constraint pk_${t.name} primary key (municipality_id, id),
      constraint fk_${t.name}_municipality foreign key (municipality_id) references municipality (id)
      ${t.wall === 'family' && t.name !== 'family_access' ? `, constraint fk_${t.name}_family foreign key (municipality_id, family_id) references family (municipality_id, id) deferrable initially deferred` : ''}
    ) ${partitions > 0 ? 'partition by hash (municipality_id)' : ''}`);
  for (let i = 0; i < partitions; i++)
    await q.query(
      `create table ${t.name}_p${i} partition of ${t.name} for values with (modulus ${partitions}, remainder ${i})`,
    );
  await q.query(`comment on table ${t.name} is '${t.comment.replaceAll("'", "''")}'`);
  if (t.wall === 'family')
    await q.query(`create index ix_${t.name}_family on ${t.name} (municipality_id, family_id)`);
  await fence(q, t);
}

async function partitionCount(q: QueryRunner): Promise<number> {
  const rows = (await q.query(`select current_setting('vl.partitions', true) as n`)) as {
    n: string | null;
  }[];
  return Number(rows[0]?.n ?? 0) || 0;
}

async function fence(q: QueryRunner, t: TenantTable): Promise<void> {
  const here = 'municipality_id = (select ctx.municipality())';
  const wall = t.wall === 'family' ? `${here} and family_id = any ((select ctx.families())::uuid[])` : here;
  const using = t.using ?? wall;
  await q.query(`
    alter table ${t.name} enable row level security;
    alter table ${t.name} force row level security;
    create policy owner_all on ${t.name} to vl_owner using (true) with check (true);
    create policy app_reads on ${t.name} for select to vl_app using (${using});
    create policy app_adds on ${t.name} for insert to vl_app with check (${t.check ?? using});
    create policy app_changes on ${t.name} for update to vl_app using (${using}) with check (${t.check ?? using});
    create policy worker_all on ${t.name} to vl_worker using (${here}) with check (${here});`);
  if (t.select !== false) await q.query(`grant select on ${t.name} to vl_app, vl_worker`);
  if (t.insert !== false) await q.query(`grant insert on ${t.name} to vl_app, vl_worker`);
  const app = t.changes ?? [];
  const worker = t.workerChanges ?? app;
  if (app.length > 0) await q.query(`grant update (${app.join(', ')}) on ${t.name} to vl_app`);
  if (worker.length > 0) await q.query(`grant update (${worker.join(', ')}) on ${t.name} to vl_worker`);
}
