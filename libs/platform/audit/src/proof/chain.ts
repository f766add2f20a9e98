import type { VerifiedCheckpointFile } from './checkpoint.js';
import type { Refusal } from './refused.js';

/** One thing in a row of checkpoints that does not hold, and at which batch. */
export interface ChainFault {
  reason: Refusal;
  municipality: number;
  batchSeq: number;
}

function faultOf(
  before: VerifiedCheckpointFile | undefined,
  here: VerifiedCheckpointFile,
): Refusal | undefined {
  if (here.detail.batchSeq !== (before?.detail.batchSeq ?? 0) + 1) return 'chain-gap';
  if (here.checkpoint.previous !== (before?.hash ?? null)) return 'chain-broken';
  if (before !== undefined && here.checkpoint.sealedAt < before.checkpoint.sealedAt) return 'clock-went-back';
  return undefined;
}

/**
 * Faults in one municipality's checkpoints: a missing one, one that does not name the one before, time that went
 * back. A cut tail cannot be seen from the row alone; it is found by holding the row against the database.
 */
export function chainFaults(row: readonly VerifiedCheckpointFile[]): ChainFault[] {
  const ordered = [...row].sort((a, b) => a.detail.batchSeq - b.detail.batchSeq);
  return ordered.flatMap((here, n) => {
    const reason = faultOf(ordered[n - 1], here);
    const { municipality } = here.checkpoint;
    return reason === undefined ? [] : [{ reason, municipality, batchSeq: here.detail.batchSeq }];
  });
}
