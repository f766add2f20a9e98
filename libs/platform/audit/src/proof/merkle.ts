import { type Hash, nodeHash } from './hash.js';
import { ProofRefused } from './refused.js';
import { fields, hash, list, word } from './shape.js';

/** One step from a leaf to the root: the neighbour's hash and the side it stands on. */
export interface Step {
  side: 'left' | 'right';
  hash: Hash;
}

export const readPath = list(fields<Step>({ side: word(['left', 'right']), hash }));

/** Largest power of two below `count`: where RFC 6962 splits a tree. */
function splitAt(count: number): number {
  let size = 1;
  while (size * 2 < count) size *= 2;
  return size;
}

/** Root over leaf hashes in the given order. An empty list has no root: nothing was proven. */
export function merkleRoot(leaves: readonly Hash[]): Hash {
  const [first] = leaves;
  if (first === undefined) throw new ProofRefused('nothing-to-prove');
  if (leaves.length === 1) return first;
  const split = splitAt(leaves.length);
  return nodeHash(merkleRoot(leaves.slice(0, split)), merkleRoot(leaves.slice(split)));
}

/** The neighbours needed to compute the root from one leaf alone. */
export function inclusionPath(leaves: readonly Hash[], index: number): Step[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new ProofRefused('not-in-batch');
  if (leaves.length === 1) return [];
  const split = splitAt(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...inclusionPath(left, index), { side: 'right', hash: merkleRoot(right) }]
    : [...inclusionPath(right, index - split), { side: 'left', hash: merkleRoot(left) }];
}

export function rootFromPath(leaf: Hash, path: readonly Step[]): Hash {
  return path.reduce(
    (sum, step) => (step.side === 'left' ? nodeHash(step.hash, sum) : nodeHash(sum, step.hash)),
    leaf,
  );
}

/** Leaves stand in the order of their hashes, so that a path tells nothing about when or in which order things happened. */
export function batchOrder(leaves: readonly Hash[]): Hash[] {
  return [...leaves].sort();
}
