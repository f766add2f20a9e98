import { type Hash } from './hash.js';
import { signToken, verifyToken } from './jws.js';
import type { KeySet, SigningKey } from './keys.js';
import { fields, hash, instant, text, whole, word } from './shape.js';

/**
 * Someone answerable says that a database was put back to an earlier state on purpose. The lost batches stay told
 * about for good; what is sealed afterwards goes on from the newest checkpoint there ever was.
 */
export interface Restore {
  format: 'velferdslab/restore@1';
  municipality: number;
  /** The last batch the restored database still knew, 0 if none. */
  knownSeq: number;
  /** The newest checkpoint outside the database, and its hash. */
  lastSeq: number;
  lastHash: Hash;
  acceptedAt: string;
  /** For those who read the verification later; nothing about a person. */
  reason: string;
}

const readFields = fields<Restore>({
  format: word(['velferdslab/restore@1']),
  municipality: whole(1),
  knownSeq: whole(0),
  lastSeq: whole(1),
  lastHash: hash,
  acceptedAt: instant,
  reason: text(/^[^\n]{3,200}$/),
});

export function signRestore(restore: Restore, key: SigningKey): string {
  return signToken('vl-restore+jws', readFields(restore, 'restore'), key);
}

export function verifyRestore(token: string, keys: KeySet): Restore {
  return readFields(verifyToken(token, 'vl-restore+jws', keys).payload, 'restore');
}

/** Whether this batch is one of those a restore gave up. */
export function isGivenUp(restores: readonly Restore[], seq: number): boolean {
  return restores.some((restore) => seq > restore.knownSeq && seq <= restore.lastSeq);
}
