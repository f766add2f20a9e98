import { chainFaults } from '../proof/chain.js';
import { type VerifiedCheckpointFile, verifyCheckpointFile } from '../proof/checkpoint.js';
import type { KeySet } from '../proof/keys.js';
import { ProofRefused } from '../proof/refused.js';
import type { CheckpointFolder } from '../sealing/checkpoint-folder.js';
import { fails, holds, type Line, note, refusalLine } from './report.js';
import type { Given } from './verify-file.js';
import { refusalWords } from './words.js';

export interface VerifiedRow {
  /** The checkpoints that could be read and believed, by batch. */
  row: VerifiedCheckpointFile[];
  faults: Line[];
}

function readOne(
  folder: CheckpointFolder,
  keys: KeySet,
  municipality: number,
  seq: number,
): VerifiedCheckpointFile {
  const file = folder.read(municipality, seq);
  if (file === undefined) throw new ProofRefused('chain-gap');
  const verified = verifyCheckpointFile(file, keys);
  // A file under another's name would hide that the one it replaced is gone.
  if (verified.checkpoint.municipality !== municipality || verified.detail.batchSeq !== seq) {
    throw new ProofRefused('chain-broken');
  }
  return verified;
}

/** One municipality's checkpoints as they lie outside the database. */
export function verifyRow(folder: CheckpointFolder, keys: KeySet, municipality: number): VerifiedRow {
  const row: VerifiedCheckpointFile[] = [];
  const faults: Line[] = [];
  for (const seq of folder.batches(municipality)) {
    try {
      row.push(readOne(folder, keys, municipality, seq));
    } catch (error) {
      if (!(error instanceof ProofRefused)) throw error;
      faults.push(fails(`Municipality ${municipality}, checkpoint ${seq}: ${refusalLine(error).says}`));
    }
  }
  const gaps = chainFaults(row).map((fault) =>
    fails(`Municipality ${municipality}, checkpoint ${fault.batchSeq}: ${refusalWords[fault.reason]}`),
  );
  return { row, faults: [...faults, ...gaps] };
}

export function keysOfFolder(
  folder: CheckpointFolder,
  given: Given,
): { keys: KeySet; says: Line } | undefined {
  if (given.pinned !== undefined)
    return { keys: given.pinned, says: note('Checked with the keys you gave.') };
  if (given.nearby !== undefined) {
    return { keys: given.nearby, says: note('Checked with the keys of this installation.') };
  }
  const keys = folder.keys();
  const says = note(
    'Checked with keys that lie beside the checkpoints. Whoever can replace both is not found so.',
  );
  return keys === undefined ? undefined : { keys, says };
}

/** A whole checkpoint folder on its own. A cut end is seen only against the database. */
export function verifyFolder(folder: CheckpointFolder, given: Given = {}): Line[] {
  const found = keysOfFolder(folder, given);
  if (found === undefined) return [fails(refusalWords['no-keys'])];
  const lines = folder.municipalities().flatMap((municipality) => {
    const { row, faults } = verifyRow(folder, found.keys, municipality);
    const last = row.at(-1)?.checkpoint.sealedAt ?? 'never';
    if (faults.length > 0) return faults;
    return [
      holds(
        `Municipality ${municipality}: ${row.length} checkpoint(s), each names the one before; last ${last}.`,
      ),
    ];
  });
  if (lines.length === 0) return [fails(refusalWords['nothing-to-prove'])];
  return [...lines, note('Use --database to see that the end was not cut off.'), found.says];
}
