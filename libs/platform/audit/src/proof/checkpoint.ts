import { type Hash, type Salt, saltedHash, sha256 } from './hash.js';
import { signToken, verifyToken } from './jws.js';
import type { KeySet, SigningKey } from './keys.js';
import { ProofRefused } from './refused.js';
import { fields, hash, instant, orNull, text, whole, word } from './shape.js';

/** What is signed. It leaves the house with an export, so it says nothing about how much happens. */
export interface Checkpoint {
  format: 'velferdslab/checkpoint@1';
  municipality: number;
  /** Hash of the checkpoint before, null for a municipality's first. */
  previous: Hash | null;
  root: Hash;
  sealedAt: string;
  /** Salted hash of the detail, which stays in the house. */
  detail: Hash;
}

/** Numbers that never leave: which batch this is and how many events it holds. */
export interface CheckpointDetail {
  batchSeq: number;
  leafCount: number;
}

/** A checkpoint as it lies in the checkpoint folder. */
export interface CheckpointFile {
  format: 'velferdslab/checkpoint-file@1';
  token: string;
  detail: CheckpointDetail;
  salt: Salt;
}

const anyText = text(/^[\x21-\x7e]+$/);
const readFields = fields<Checkpoint>({
  format: word(['velferdslab/checkpoint@1']),
  municipality: whole(1),
  previous: orNull(hash),
  root: hash,
  sealedAt: instant,
  detail: hash,
});
const readDetail = fields<CheckpointDetail>({ batchSeq: whole(1), leafCount: whole(1) });
const readFile = fields<CheckpointFile>({
  format: word(['velferdslab/checkpoint-file@1']),
  token: anyText,
  detail: readDetail,
  salt: hash,
});

export function readCheckpointFile(value: unknown, where = ''): CheckpointFile {
  return readFile(value, where);
}

/** What the next checkpoint and every export call this one. Over the token, so the signature is part of the chain. */
export function checkpointHash(token: string): Hash {
  return sha256(token);
}

export interface BatchToSeal {
  municipality: number;
  previous: Hash | null;
  root: Hash;
  sealedAt: string;
  detail: CheckpointDetail;
}

export function sealBatch(batch: BatchToSeal, salt: Salt, key: SigningKey): CheckpointFile {
  const { municipality, previous, root, sealedAt, detail } = batch;
  const checkpoint: Checkpoint = {
    format: 'velferdslab/checkpoint@1',
    municipality,
    previous,
    root,
    sealedAt,
    detail: saltedHash(detail, salt),
  };
  const token = signToken('vl-checkpoint+jws', readFields(checkpoint, 'checkpoint'), key);
  return { format: 'velferdslab/checkpoint-file@1', token, detail, salt };
}

export interface VerifiedCheckpoint {
  kid: string;
  hash: Hash;
  checkpoint: Checkpoint;
}

export function verifyCheckpoint(token: string, keys: KeySet): VerifiedCheckpoint {
  const { kid, payload } = verifyToken(token, 'vl-checkpoint+jws', keys);
  return { kid, hash: checkpointHash(token), checkpoint: readFields(payload, 'checkpoint') };
}

export interface VerifiedCheckpointFile extends VerifiedCheckpoint {
  detail: CheckpointDetail;
}

export function verifyCheckpointFile(file: CheckpointFile, keys: KeySet): VerifiedCheckpointFile {
  const verified = verifyCheckpoint(file.token, keys);
  if (saltedHash(file.detail, file.salt) !== verified.checkpoint.detail) {
    throw new ProofRefused('detail-altered');
  }
  return { ...verified, detail: file.detail };
}
