import type { Hash } from '../proof/hash.js';
import { eventColumns, type EventRow } from '../sealing/leaf.js';
import type { Sql } from '../sql.js';

export interface CheckpointRow {
  seq: number;
  root: Hash;
  leaf_count: number;
  previous_hash: Hash | null;
  hash: Hash;
  jws: string;
  sealed_at: string;
}

export async function checkpointRows(sql: Sql, municipality: number): Promise<CheckpointRow[]> {
  return sql.rows(
    `select seq, root, leaf_count, previous_hash, hash, jws, app.iso(sealed_at) as sealed_at
     from checkpoint where municipality_id = $1 order by seq`,
    [municipality],
  );
}

/** A sealed leaf with its event, or with none if the event is gone. */
export type SealedEvent = { seq: number; sealed_id: string; leaf: Hash } & (EventRow | { id: null });

export async function sealedEvents(
  sql: Sql,
  municipality: number,
  from: number,
  to: number,
): Promise<SealedEvent[]> {
  return sql.rows(
    `select c.seq, s.event_id as sealed_id, s.leaf, ${eventColumns}
     from checkpoint c
     join event_seal s on s.municipality_id = c.municipality_id and s.checkpoint_id = c.id
     left join event e on e.municipality_id = s.municipality_id and e.id = s.event_id
     where c.municipality_id = $1 and c.seq between $2 and $3
     order by c.seq, s.leaf`,
    [municipality, from, to],
  );
}

export interface UnsealedEvent {
  id: string;
  at: string;
}

export async function unsealedEvents(sql: Sql, municipality: number): Promise<UnsealedEvent[]> {
  return sql.rows(
    `select e.id, app.iso(e.at) as at from event e
     where e.municipality_id = $1 and not exists (
       select 1 from event_seal s where s.municipality_id = e.municipality_id and s.event_id = e.id)
     order by e.at limit 1000`,
    [municipality],
  );
}
