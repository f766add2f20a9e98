import type { ProvenEvent } from './proof/export.js';
import type { Hash } from './proof/hash.js';
import { inclusionPath } from './proof/merkle.js';
import { eventColumns, type EventRow, sealedContent } from './sealing/leaf.js';
import type { Sql } from './sql.js';

type Chosen = EventRow & { leaf: Hash | null; checkpoint_id: string | null };

interface Batch {
  hash: Hash;
  jws: string;
  leaves: Hash[];
}

/** What an export carries about the events it shows. */
export interface Evidence {
  events: ProvenEvent[];
  checkpoints: string[];
  /** Too new to be sealed: shown in the signed document, provable within a minute or two. */
  waiting: ReturnType<typeof sealedContent>[];
}

async function chosenEvents(sql: Sql, municipality: number, ids: readonly string[]): Promise<Chosen[]> {
  return sql.rows(
    `select ${eventColumns}, s.leaf, s.checkpoint_id from event e
     left join event_seal s on s.municipality_id = e.municipality_id and s.event_id = e.id
     where e.municipality_id = $1 and e.id = any ($2::uuid[])
     order by e.at, e.id`,
    [municipality, ids],
  );
}

async function batchesOf(
  sql: Sql,
  municipality: number,
  ids: readonly string[],
): Promise<Map<string, Batch>> {
  const rows = await sql.rows<Batch & { id: string }>(
    `select c.id, c.hash, c.jws, array_agg(s.leaf order by s.position) as leaves from checkpoint c
     join event_seal s on s.municipality_id = c.municipality_id and s.checkpoint_id = c.id
     where c.municipality_id = $1 and c.id = any ($2::uuid[])
     group by c.id, c.hash, c.jws`,
    [municipality, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Proofs for the events named. Which events a person may see is decided before: this reads within the caller's
 * own transaction, so a row their wall hides is not found, and what is sealed about access stays a hash.
 */
export async function evidenceFor(
  sql: Sql,
  municipality: number,
  eventIds: readonly string[],
): Promise<Evidence> {
  const events = await chosenEvents(sql, municipality, eventIds);
  const ids = [...new Set(events.flatMap((event) => event.checkpoint_id ?? []))];
  const batches = await batchesOf(sql, municipality, ids);
  const proven = events.flatMap((event): ProvenEvent[] => {
    const batch = event.checkpoint_id === null ? undefined : batches.get(event.checkpoint_id);
    if (batch === undefined || event.leaf === null) return [];
    const path = inclusionPath(batch.leaves, batch.leaves.indexOf(event.leaf));
    return [{ event: sealedContent(event), salt: event.salt, path, checkpoint: batch.hash }];
  });
  const waiting = events.filter((event) => event.checkpoint_id === null).map(sealedContent);
  return { events: proven, checkpoints: [...batches.values()].map((batch) => batch.jws), waiting };
}
