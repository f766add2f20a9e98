import {
  type Answer,
  answers,
  type AssuranceLevel,
  assuranceLevels,
  type Instant,
  type Interpreting,
  interpretings,
  type Language,
  languages,
  type SignatureRoute,
  signatureRoutes,
} from '#contract';

import { documentHash, type Hash, type Salt, saltedHash } from './hash.js';
import { readToken, signToken, verifyToken } from './jws.js';
import { type KeySet, readKeySet, type SigningKey } from './keys.js';
import { merkleRoot } from './merkle.js';
import { ProofRefused } from './refused.js';
import { anything, fields, hash, instant, list, orNull, text, uuid, whole, word } from './shape.js';

/** What a receipt says: who answered what to which version, and no word of what it was about. */
export interface ReceiptRecord {
  signatureId: string;
  decisionId: string;
  version: number;
  signerId: string;
  /** Whose hand it was when not the signer's own: an adult with a delegation, or the employee who wrote the answer down. */
  givenById: string | null;
  /** Every requirement this one answer fills. */
  requirementIds: string[];
  answer: Answer;
  /** Salted hash of the signer's own words and who may read them. */
  wordsHash: Hash | null;
  rootHash: Hash;
  sheetHash: Hash;
  /** Salted hashes of every part of the version, in their order. */
  partHashes: Hash[];
  language: Language;
  /** How a professional interpreted, with a salted hash of who; `null` when nobody did. */
  interpretedBy: { kind: Interpreting; interpreterHash: Hash } | null;
  route: SignatureRoute;
  acr: AssuranceLevel | null;
  authenticatedAt: Instant | null;
  signedAt: Instant;
}

const readRecord = fields<ReceiptRecord>({
  signatureId: uuid,
  decisionId: uuid,
  version: whole(1),
  signerId: uuid,
  givenById: orNull(uuid),
  requirementIds: list(uuid),
  answer: word(answers),
  wordsHash: orNull(hash),
  rootHash: hash,
  sheetHash: hash,
  partHashes: list(hash),
  language: word(languages),
  interpretedBy: orNull(fields({ kind: word(interpretings), interpreterHash: hash })),
  route: word(signatureRoutes),
  acr: orNull(word(assuranceLevels)),
  authenticatedAt: orNull(instant),
  signedAt: instant,
});

/** What the signer was shown: the parts they may see, each with its salt. */
export interface Sheet {
  rootHash: Hash;
  signerId: string;
  parts: { part: unknown; salt: Salt }[];
}

const readSheetPart = fields<Sheet['parts'][number]>({ part: anything, salt: hash });
const readSheetFields = fields<Sheet>({ rootHash: hash, signerId: uuid, parts: list(readSheetPart) });

export function readSheet(value: unknown, where = 'sheet'): Sheet {
  return readSheetFields(value, where);
}

/** The version's root over its parts' salted hashes, in the order of the parts. */
export function versionRoot(partHashes: readonly Hash[]): Hash {
  return merkleRoot(partHashes);
}

export function sheetHash(sheet: Sheet): Hash {
  return documentHash(sheet);
}

function assertConsistent(record: ReceiptRecord): void {
  if (versionRoot(record.partHashes) !== record.rootHash) throw new ProofRefused('hash-mismatch', 'rootHash');
}

/** Called inside the signing transaction: no receipt, no signature. */
export function issueReceipt(record: ReceiptRecord, key: SigningKey): string {
  const read = readRecord(record, 'receipt');
  assertConsistent(read);
  return signToken('vl-receipt+jws', read, key);
}

export interface VerifiedReceipt {
  kid: string;
  record: ReceiptRecord;
}

/** Throws `ProofRefused` unless the receipt is exactly as it was issued; with a sheet, also that it is the sheet that was answered. */
export function verifyReceipt(token: string, keys: KeySet, sheet?: Sheet): VerifiedReceipt {
  const { kid, payload } = verifyToken(token, 'vl-receipt+jws', keys);
  const record = readRecord(payload, 'receipt');
  assertConsistent(record);
  if (sheet !== undefined) assertSheet(record, sheet);
  return { kid, record };
}

function assertSheet(record: ReceiptRecord, sheet: Sheet): void {
  if (sheet.rootHash !== record.rootHash) throw new ProofRefused('sheet-mismatch', 'rootHash');
  if (sheet.signerId !== record.signerId) throw new ProofRefused('sheet-mismatch', 'signerId');
  if (sheet.parts.length === 0) throw new ProofRefused('nothing-to-prove', 'sheet');
  sheet.parts.forEach(({ part, salt }, n) => {
    if (!record.partHashes.includes(saltedHash(part, salt))) {
      throw new ProofRefused('sheet-mismatch', `parts[${n}]`);
    }
  });
  if (sheetHash(sheet) !== record.sheetHash) throw new ProofRefused('sheet-mismatch', 'sheetHash');
}

/** A receipt with what is needed to check it, as a person keeps it. */
export interface ReceiptFile {
  format: 'velferdslab/receipt@1';
  receipt: string;
  keys: KeySet;
  sheet?: Sheet;
}

const readFileFields = fields<ReceiptFile>(
  {
    format: word(['velferdslab/receipt@1']),
    receipt: text(/^[\x21-\x7e]+$/),
    keys: readKeySet,
    sheet: readSheet,
  },
  ['sheet'],
);

/** Exactly the one key the receipt is signed with: a spare key could be changed unseen. */
export function readReceiptFile(value: unknown): ReceiptFile {
  const file = readFileFields(value, '');
  const { kid } = readToken(file.receipt);
  if (file.keys.keys.length !== 1) throw new ProofRefused('key-unused');
  if (file.keys.keys[0]?.kid !== kid) throw new ProofRefused('unknown-key');
  return file;
}
