import { contentOf, hashOf, partHash, rootHash } from './hash.js';
import type { Part } from './part.js';

/** What one signer reads and answers: their parts, tied to the whole version by its root hash. */
export interface Sheet {
  readonly rootHash: string;
  readonly signerId: string;
  readonly parts: readonly Part[];
}

export type MaySeePart = (personId: string, part: Part) => boolean;

export type SheetVerdict = 'belongs' | 'root-differs' | 'part-not-in-version' | 'part-repeated';

/** The hashes of a version: each part in order, and the root over them. */
export function versionHashes(parts: readonly Part[]): { rootHash: string; partHashes: readonly string[] } {
  const partHashes = parts.map(partHash);
  return { rootHash: rootHash(partHashes), partHashes };
}

/** The sheet of one signer: the parts they may see, in the version's order, and no more. */
export function sheetFor(signerId: string, parts: readonly Part[], maySeePart: MaySeePart): Sheet {
  return {
    rootHash: versionHashes(parts).rootHash,
    signerId,
    parts: parts.filter((part) => maySeePart(signerId, part)),
  };
}

/** The sheet as a person keeps it and a receipt is checked against: content and salt of each part. */
export function sheetDocument({ rootHash: root, signerId, parts }: Sheet): {
  rootHash: string;
  signerId: string;
  parts: { part: unknown; salt: string }[];
} {
  return {
    rootHash: root,
    signerId,
    parts: parts.map((part) => ({ part: contentOf(part), salt: part.salt })),
  };
}

/** The hash a signer signs: root, signer and their parts with salts. */
export function sheetHash(sheet: Sheet): string {
  return hashOf(sheetDocument(sheet));
}

/** Whether a sheet truly is of the version with these part hashes, without seeing the other parts. */
export function verifySheet(sheet: Sheet, partHashes: readonly string[]): SheetVerdict {
  if (rootHash(partHashes) !== sheet.rootHash) return 'root-differs';
  const own = sheet.parts.map(partHash);
  if (new Set(own).size !== own.length) return 'part-repeated';
  return own.every((hash) => partHashes.includes(hash)) ? 'belongs' : 'part-not-in-version';
}
