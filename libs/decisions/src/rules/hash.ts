import { createHash } from 'node:crypto';
import canonicalizeModule from 'canonicalize';
import type { Part } from './part.js';

// The package is CommonJS with ES typings: the default import is the function itself at run time.
const canonicalize = canonicalizeModule as unknown as (value: unknown) => string | undefined;

/** Writes content the one way it is hashed: canonical JSON (RFC 8785). */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Nothing to hash');
  return text;
}

/** The SHA-256 of content in its one canonical form, in hex. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value), 'utf8').digest('hex');
}

/** The hash of one part with its salt: what a receipt lists. */
export function partHash(part: Part): string {
  const { salt, ...content } = part;
  return hashOf({ salt, part: content });
}

/** The hash of a whole version, over its parts' hashes in order. */
export function rootHash(partHashes: readonly string[]): string {
  return hashOf(partHashes);
}
