import { canonicalJson, documentHash, saltedHash, versionRoot } from '#platform/audit';
import type { Part } from './part.js';

/** Writes content the one way it is hashed: canonical JSON (RFC 8785). */
export const canonical = canonicalJson;

/** The SHA-256 of content in its one canonical form, in hex. */
export const hashOf = documentHash;

/** What of a part is hashed and shown: all but its salt, and nothing of the row it is stored in. */
export function contentOf(part: Part): Omit<Part, 'salt'> {
  const { id, kind, area, subjectIds, lane, namedIds, payload } = part;
  return { id, kind, area, subjectIds, lane, namedIds, payload };
}

/** The hash of one part with its salt: what a receipt lists. */
export function partHash(part: Part): string {
  return saltedHash(contentOf(part), part.salt);
}

/** The hash of a whole version, over its parts' hashes in order; a receipt carries the same. */
export function rootHash(partHashes: readonly string[]): string {
  return versionRoot(partHashes);
}
