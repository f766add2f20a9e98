import { createHash, randomBytes } from 'node:crypto';

import { canonicalJson } from './canonical.js';
import { ProofRefused } from './refused.js';

/** SHA-256 as 64 lower-case hex digits. */
export type Hash = string;
/** 32 random bytes as 64 lower-case hex digits. */
export type Salt = string;

const leafMark = Buffer.from([0x00]);
const nodeMark = Buffer.from([0x01]);
const form = /^[0-9a-f]{64}$/;

function bytes(hex: string): Buffer {
  if (!form.test(hex)) throw new ProofRefused('wrong-shape', 'hash');
  return Buffer.from(hex, 'hex');
}

export function sha256(data: string | Uint8Array): Hash {
  return createHash('sha256').update(data).digest('hex');
}

export function newSalt(): Salt {
  return randomBytes(32).toString('hex');
}

/**
 * Hash of one piece of content with its salt. The salt keeps a short content (a name, a yes) from being guessed
 * from its hash; the mark keeps an inner node of a tree from passing as content (RFC 6962).
 */
export function saltedHash(content: unknown, salt: Salt): Hash {
  const hash = createHash('sha256').update(leafMark).update(bytes(salt)).update(canonicalJson(content));
  return hash.digest('hex');
}

export function nodeHash(left: Hash, right: Hash): Hash {
  return createHash('sha256').update(nodeMark).update(bytes(left)).update(bytes(right)).digest('hex');
}

/** Hash of a whole document that needs no salt because whoever holds the hash holds the document. */
export function documentHash(document: unknown): Hash {
  return sha256(canonicalJson(document));
}
