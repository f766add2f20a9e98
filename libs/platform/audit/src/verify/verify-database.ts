import type { VerifiedCheckpointFile } from '../proof/checkpoint.js';
import type { KeySet } from '../proof/keys.js';
import { merkleRoot } from '../proof/merkle.js';
import { isGivenUp, type Restore } from '../proof/restore.js';
import type { CheckpointFolder } from '../sealing/checkpoint-folder.js';
import { type EventRow, leafOf } from '../sealing/leaf.js';
import { acceptedRestores } from '../sealing/accept-restore.js';
import { fullBatch, momentNow } from '../sealing/seal-queries.js';
import type { InMunicipality, Sql } from '../sql.js';
import {
  type CheckpointRow,
  checkpointRows,
  sealedEvents,
  type SealedEvent,
  unsealedEvents,
} from './database-queries.js';
import { fails, holds, type Line, note } from './report.js';
import { verifyRow } from './verify-folder.js';

const batchesAtOnce = 200;
/** Longer than any transaction may run; an event dated further off was written under another clock or afterwards. */
const slackMinutes = 15;

type Verified = VerifiedCheckpointFile;

/** What lies outside the database and can be believed. */
interface Outside {
  files: ReadonlyMap<number, Verified>;
  restores: readonly Restore[];
}

function minutesBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 60_000;
}

/** Holds the rows of `checkpoint` against the signed files outside the database. */
function rowFaults(rows: readonly CheckpointRow[], files: ReadonlyMap<number, Verified>): Line[] {
  return rows.flatMap((row) => {
    const file = files.get(row.seq);
    if (file === undefined)
      return [fails(`Checkpoint ${row.seq} is in the database and not in the checkpoint folder.`)];
    const same =
      file.hash === row.hash &&
      file.checkpoint.root === row.root &&
      file.checkpoint.previous === row.previous_hash &&
      file.checkpoint.sealedAt === row.sealed_at &&
      file.detail.leafCount === row.leaf_count;
    return same ? [] : [fails(`Checkpoint ${row.seq} in the database is not the one that was signed.`)];
  });
}

/** Batches that were sealed and that the database does not know. */
function lostFaults(
  rows: readonly CheckpointRow[],
  files: ReadonlyMap<number, Verified>,
  restores: readonly Restore[],
): Line[] {
  const newest = rows.at(-1)?.seq ?? 0;
  const known = new Set(rows.map((row) => row.seq));
  const lost = [...files.keys()].filter((seq) => !known.has(seq) && !isGivenUp(restores, seq));
  const after = lost.filter((seq) => seq > newest).sort((a, b) => a - b);
  const within = lost
    .filter((seq) => seq < newest)
    .map((seq) => fails(`Checkpoint ${seq} was taken out of the database.`));
  if (after.length === 0) return within;
  const since = files.get(after[0] ?? 0)?.checkpoint.sealedAt ?? '';
  const cut = fails(
    `The database is older than its checkpoints: ${after.length} sealed after ${newest}, from ${since} on, are gone. ` +
      'It was rolled back, or its end was cut off.',
  );
  return [...within, cut];
}

/** Holds the events of one batch against the root that was signed. */
function batchFaults(file: Verified, events: readonly SealedEvent[]): Line[] {
  const place = `Batch ${file.detail.batchSeq}, sealed ${file.checkpoint.sealedAt}`;
  const present = events.filter((event): event is SealedEvent & EventRow => event.id !== null);
  const leaves = present.map(leafOf).sort();
  if (leaves.length > 0 && merkleRoot(leaves) === file.checkpoint.root) return [];
  const gone = events
    .filter((event) => event.id === null)
    .map((event) => fails(`${place}: event ${event.sealed_id} was removed.`));
  const edited = present
    .filter((event) => leafOf(event) !== event.leaf)
    .map((event) => fails(`${place}: event ${event.id} was changed.`));
  const difference = leaves.length - file.detail.leafCount;
  const said = [...gone, ...edited];
  if (difference < 0 && gone.length < -difference)
    said.push(fails(`${place}: ${-difference} event(s) are missing.`));
  if (difference > 0) said.push(fails(`${place}: ${difference} event(s) were put in afterwards.`));
  return said.length > 0 ? said : [fails(`${place}: its events are not the ones that were sealed.`)];
}

/** Events dated before the batch before theirs, or after their own: the clock was moved, or they were added later. */
function datingFaults({ files, restores }: Outside, events: readonly SealedEvent[]): Line[] {
  return events.flatMap((event) => {
    const file = files.get(event.seq);
    if (event.id === null || file === undefined) return [];
    const before = lastOrdinaryBefore(files, restores, event.seq);
    const early = before !== undefined && minutesBetween(event.at, before) > slackMinutes;
    const late = minutesBetween(file.checkpoint.sealedAt, event.at) > slackMinutes;
    if (!early && !late) return [];
    return [
      fails(
        `Event ${event.id} is dated ${event.at}, which does not fit when it was sealed: added later, or the clock was moved.`,
      ),
    ];
  });
}

/** After a full batch more were waiting, and a batch given up in a restore is not part of this history: their dates bound nothing. */
function lastOrdinaryBefore(
  files: ReadonlyMap<number, Verified>,
  restores: readonly Restore[],
  seq: number,
): string | undefined {
  for (let n = seq - 1; n > 0; n--) {
    const file = files.get(n);
    if (isGivenUp(restores, n)) continue;
    if (file !== undefined && file.detail.leafCount < fullBatch) return file.checkpoint.sealedAt;
  }
  return undefined;
}

async function waitingFaults(sql: Sql, municipality: number): Promise<Line[]> {
  const now = await momentNow(sql);
  const waiting = await unsealedEvents(sql, municipality);
  return waiting
    .filter(
      (event) => minutesBetween(event.at, now) > slackMinutes || minutesBetween(now, event.at) > slackMinutes,
    )
    .map((event) => fails(`Event ${event.id}, dated ${event.at}, was never sealed.`));
}

async function eventFaults(
  sql: Sql,
  municipality: number,
  outside: Outside,
  rows: readonly CheckpointRow[],
): Promise<Line[]> {
  const faults: Line[] = [];
  for (let at = 0; at < rows.length; at += batchesAtOnce) {
    const batches = rows.slice(at, at + batchesAtOnce).map((row) => row.seq);
    const events = await sealedEvents(sql, municipality, batches[0] ?? 0, batches.at(-1) ?? 0);
    const bySeq = new Map<number, SealedEvent[]>(batches.map((seq) => [seq, []]));
    for (const event of events) bySeq.get(event.seq)?.push(event);
    for (const [seq, sealed] of bySeq) {
      const file = outside.files.get(seq);
      if (file !== undefined) faults.push(...batchFaults(file, sealed));
    }
    faults.push(...datingFaults(outside, events));
  }
  return faults;
}

/** One municipality: folder against itself, database against folder, events against what was sealed. */
export async function verifyDatabase(
  inMunicipality: InMunicipality,
  folder: CheckpointFolder,
  keys: KeySet,
  municipality: number,
): Promise<Line[]> {
  const { row, faults } = verifyRow(folder, keys, municipality);
  const files = new Map(row.map((file) => [file.detail.batchSeq, file]));
  const restores = acceptedRestores(folder, keys, municipality);
  return inMunicipality(municipality, async (sql) => {
    const rows = await checkpointRows(sql, municipality);
    const found = [
      ...faults,
      ...rowFaults(rows, files),
      ...lostFaults(rows, files, restores),
      ...(await eventFaults(sql, municipality, { files, restores }, rows)),
      ...(await waitingFaults(sql, municipality)),
    ];
    if (found.length > 0)
      return found.map((line) => ({ ...line, says: `Municipality ${municipality}: ${line.says}` }));
    const there = row.filter((file) => !isGivenUp(restores, file.detail.batchSeq));
    const count = there.reduce((sum, file) => sum + file.detail.leafCount, 0);
    const well = holds(
      `Municipality ${municipality}: ${count} event(s) in ${there.length} batch(es) are as they were sealed.`,
    );
    return [well, ...restores.map(restoreLine)];
  });
}

function restoreLine({ municipality, knownSeq, lastSeq, acceptedAt, reason }: Restore): Line {
  return note(
    `Municipality ${municipality}: batches ${knownSeq + 1} to ${lastSeq} were lost when the database was put back, ` +
      `accepted at ${acceptedAt}: ${reason}`,
  );
}
