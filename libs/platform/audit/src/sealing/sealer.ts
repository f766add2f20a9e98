import { checkpointHash, sealBatch } from '../proof/checkpoint.js';
import { newSalt } from '../proof/hash.js';
import { publicKeyOf, type SigningKey } from '../proof/keys.js';
import { merkleRoot } from '../proof/merkle.js';
import type { InMunicipality, Sql } from '../sql.js';
import { acceptedRestore } from './accept-restore.js';
import type { CheckpointFolder } from './checkpoint-folder.js';
import { type EventRow, leafOf } from './leaf.js';
import {
  fullBatch,
  insertCheckpoint,
  insertSeals,
  isAlone,
  lastCheckpoint,
  type LastCheckpoint,
  readyEvents,
} from './seal-queries.js';

/** Why sealing stops and someone must look: sealing on would bury the trace. */
export const sealingRefusals = ['database-rolled-back', 'checkpoint-lost', 'checkpoint-differs'] as const;
export type SealingRefusal = (typeof sealingRefusals)[number];

export class SealingRefused extends Error {
  override readonly name = 'SealingRefused';

  constructor(
    readonly reason: SealingRefusal,
    readonly municipality: number,
    readonly batchSeq: number,
  ) {
    super(`${reason}: municipality ${municipality}, batch ${batchSeq}`);
  }
}

export interface Sealed {
  seq: number;
  leafCount: number;
}

export class Sealer {
  constructor(
    private readonly inMunicipality: InMunicipality,
    private readonly folder: CheckpointFolder,
    private readonly key: SigningKey,
  ) {}

  /** Seals one batch of what is ready; undefined if nothing was, or if another sealer is at it. */
  async seal(municipality: number): Promise<Sealed | undefined> {
    const sealed = await this.inMunicipality(municipality, async (sql) => {
      if (!(await isAlone(sql, municipality))) return undefined;
      const last = await lastCheckpoint(sql, municipality);
      const newest = this.newestOf(municipality, last);
      const events = await readyEvents(sql, municipality, last);
      const [first] = events;
      return first && this.sealEvents(sql, { municipality, newest, events, sealedAt: first.now });
    });
    if (sealed !== undefined) this.folder.publish(municipality, sealed.seq);
    return sealed;
  }

  /** Seals until nothing more is ready; returns how many events were sealed. */
  async sealAll(municipality: number): Promise<number> {
    let count = 0;
    for (;;) {
      const sealed = await this.seal(municipality);
      count += sealed?.leafCount ?? 0;
      if (sealed === undefined || sealed.leafCount < fullBatch) return count;
    }
  }

  private async sealEvents(sql: Sql, batch: Batch): Promise<Sealed> {
    const { municipality, newest, sealedAt } = batch;
    const seals = inBatchOrder(batch.events);
    const root = merkleRoot(seals.map((seal) => seal.leaf));
    const detail = { batchSeq: (newest?.seq ?? 0) + 1, leafCount: seals.length };
    const toSeal = { municipality, previous: newest?.hash ?? null, root, sealedAt, detail };
    const file = sealBatch(toSeal, newSalt(), this.key);
    this.folder.prepare(municipality, detail.batchSeq, file);
    const id = await insertCheckpoint(sql, toSeal, file, this.key.kid);
    await insertSeals(sql, municipality, id, seals);
    return { seq: detail.batchSeq, leafCount: detail.leafCount };
  }

  /** The checkpoint the next one names: the database's last, if the folder says the same, or an accepted restore's. */
  private newestOf(municipality: number, last: LastCheckpoint | undefined): Newest | undefined {
    const seq = last?.seq ?? 0;
    if (last !== undefined) this.assertFolderAgrees(municipality, last);
    if (!this.folder.has(municipality, seq + 1)) return last;
    const restore = acceptedRestore(this.folder, publicKeyOf(this.key), municipality, seq);
    if (restore === undefined || this.folder.has(municipality, restore.lastSeq + 1)) {
      throw new SealingRefused('database-rolled-back', municipality, seq + 1);
    }
    return { seq: restore.lastSeq, hash: restore.lastHash };
  }

  private assertFolderAgrees(municipality: number, last: LastCheckpoint): void {
    if (!this.folder.has(municipality, last.seq)) this.publishPending(municipality, last);
    const file = this.folder.read(municipality, last.seq);
    if (file === undefined || checkpointHash(file.token) !== last.hash) {
      throw new SealingRefused('checkpoint-differs', municipality, last.seq);
    }
  }

  /** The process died between the commit and the name: the file lies ready. */
  private publishPending(municipality: number, last: LastCheckpoint): void {
    const pending = this.folder.pending(municipality);
    if (pending === undefined || checkpointHash(pending.token) !== last.hash) {
      throw new SealingRefused('checkpoint-lost', municipality, last.seq);
    }
    this.folder.publish(municipality, last.seq);
  }
}

type Newest = Pick<LastCheckpoint, 'seq' | 'hash'>;

interface Batch {
  municipality: number;
  newest: Newest | undefined;
  events: readonly EventRow[];
  sealedAt: string;
}

/** In the order of their hashes: a place in the batch tells nothing about when or in which order things happened. */
function inBatchOrder(events: readonly EventRow[]): { eventId: string; leaf: string }[] {
  const seals = events.map((event) => ({ eventId: event.id, leaf: leafOf(event) }));
  return seals.sort((a, b) => (a.leaf < b.leaf ? -1 : 1));
}
