import { type BatchToSeal, type CheckpointFile, checkpointHash } from '../proof/checkpoint.js';
import type { Hash } from '../proof/hash.js';
import type { Sql } from '../sql.js';
import { eventColumns, type EventRow } from './leaf.js';

/** A batch this large is followed by another at once, so its date says nothing about when its last event happened. */
export const fullBatch = 20_000;

export interface LastCheckpoint {
  id: string;
  seq: number;
  hash: Hash;
}

export async function municipalitiesInUse(sql: Sql): Promise<number[]> {
  const rows = await sql.rows<{ id: number }>(
    `select id from municipality where in_use_from is not null order by id`,
  );
  return rows.map((row) => row.id);
}

export async function momentNow(sql: Sql): Promise<string> {
  const [row] = await sql.rows<{ at: string }>(`select app.iso(ctx.at()) as at`);
  return row?.at ?? '';
}

/** One sealer per municipality at a time; the lock goes with the transaction. */
export async function isAlone(sql: Sql, municipality: number): Promise<boolean> {
  const [row] = await sql.rows<{ alone: boolean }>(
    `select pg_try_advisory_xact_lock(hashtext('seal'), $1::int) as alone`,
    [municipality],
  );
  return row?.alone === true;
}

export async function lastCheckpoint(sql: Sql, municipality: number): Promise<LastCheckpoint | undefined> {
  const [row] = await sql.rows<LastCheckpoint>(
    `select id, seq, hash from checkpoint where municipality_id = $1 order by seq desc limit 1`,
    [municipality],
  );
  return row;
}

/**
 * Events no running transaction can still add to: those below the oldest one running. All of a transaction's events
 * become ready together, so the newest sealed transaction tells where to go on. Ids at or above `xmax` were given
 * in another life of the database (a restored dump) and can belong to nothing that runs here.
 */
const ready = `
with snapshot as (
  select pg_snapshot_xmin(pg_current_snapshot()) as xmin, pg_snapshot_xmax(pg_current_snapshot()) as xmax
), sealed as (
  select max(e.xid) as xid from event_seal s
  join event e on e.municipality_id = s.municipality_id and e.id = s.event_id
  where s.municipality_id = $1 and s.checkpoint_id = $2
), start as (
  select case when sealed.xid < snapshot.xmax then sealed.xid else '0'::xid8 end as xid from sealed, snapshot
)
select ${eventColumns}, app.iso(ctx.at()) as now
from event e, snapshot
where e.municipality_id = $1
  and e.xid >= (select xid from start)
  and (e.xid < snapshot.xmin or e.xid >= snapshot.xmax)
  and not exists (select 1 from event_seal s where s.municipality_id = e.municipality_id and s.event_id = e.id)
order by e.xid, e.id
limit $3`;

export async function readyEvents(
  sql: Sql,
  municipality: number,
  last: LastCheckpoint | undefined,
): Promise<(EventRow & { now: string })[]> {
  return sql.rows(ready, [municipality, last?.id ?? null, fullBatch]);
}

export async function insertCheckpoint(
  sql: Sql,
  batch: BatchToSeal,
  file: CheckpointFile,
  kid: string,
): Promise<string> {
  const { municipality, root, previous, sealedAt, detail } = batch;
  const [row] = await sql.rows<{ id: string }>(
    `insert into checkpoint (municipality_id, id, seq, root, leaf_count, previous_hash, hash, jws, kid, sealed_at)
     values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      municipality,
      detail.batchSeq,
      root,
      detail.leafCount,
      previous,
      checkpointHash(file.token),
      file.token,
      kid,
      sealedAt,
    ],
  );
  if (row === undefined) throw new Error('a checkpoint was not written');
  return row.id;
}

export async function insertSeals(
  sql: Sql,
  municipality: number,
  checkpointId: string,
  seals: readonly { eventId: string; leaf: Hash }[],
): Promise<void> {
  await sql.rows(
    `insert into event_seal (municipality_id, id, event_id, checkpoint_id, position, leaf)
     select $1, gen_random_uuid(), s.event_id, $2, s.position - 1, s.leaf
     from unnest($3::uuid[], $4::text[]) with ordinality as s (event_id, leaf, position)`,
    [municipality, checkpointId, seals.map((seal) => seal.eventId), seals.map((seal) => seal.leaf)],
  );
}
