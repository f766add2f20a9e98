import { CannotStart } from '#platform/errors';

import { checkpointHash } from '../proof/checkpoint.js';
import type { KeySet, PublicKey, SigningKey } from '../proof/keys.js';
import { ProofRefused } from '../proof/refused.js';
import { type Restore, signRestore, verifyRestore } from '../proof/restore.js';
import type { InMunicipality } from '../sql.js';
import type { CheckpointFolder } from './checkpoint-folder.js';
import { lastCheckpoint, momentNow } from './seal-queries.js';

/** Restores that someone with the checkpoint key accepted; anything else that lies there counts for nothing. */
export function acceptedRestores(folder: CheckpointFolder, keys: KeySet, municipality: number): Restore[] {
  return folder.restores(municipality).flatMap((token) => {
    try {
      const restore = verifyRestore(token, keys);
      return restore.municipality === municipality ? [restore] : [];
    } catch (error) {
      if (error instanceof ProofRefused) return [];
      throw error;
    }
  });
}

export function acceptedRestore(
  folder: CheckpointFolder,
  key: PublicKey,
  municipality: number,
  knownSeq: number,
): Restore | undefined {
  const accepted = acceptedRestores(folder, { keys: [key] }, municipality);
  return accepted.filter((restore) => restore.knownSeq === knownSeq).sort((a, b) => b.lastSeq - a.lastSeq)[0];
}

/** Written down once and for all: which batches were given up, when and why. Undefined if none was. */
export async function acceptRestore(
  inMunicipality: InMunicipality,
  folder: CheckpointFolder,
  key: SigningKey,
  wish: { municipality: number; reason: string },
): Promise<Restore | undefined> {
  const { municipality, reason } = wish;
  return inMunicipality(municipality, async (sql) => {
    const last = await lastCheckpoint(sql, municipality);
    const knownSeq = last?.seq ?? 0;
    const lastSeq = Math.max(0, ...folder.batches(municipality));
    const newest = folder.read(municipality, lastSeq);
    if (lastSeq <= knownSeq || newest === undefined) return undefined;
    const known = folder.read(municipality, knownSeq);
    if (last !== undefined && (known === undefined || checkpointHash(known.token) !== last.hash)) {
      throw new CannotStart(
        `Municipality ${municipality}: this is not an earlier state of the same database.`,
      );
    }
    const restore: Restore = {
      format: 'velferdslab/restore@1',
      municipality,
      knownSeq,
      lastSeq,
      lastHash: checkpointHash(newest.token),
      acceptedAt: await momentNow(sql),
      reason,
    };
    folder.keepRestore(municipality, lastSeq, signRestore(restore, key));
    return restore;
  });
}
