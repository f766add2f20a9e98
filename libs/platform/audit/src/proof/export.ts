import { type Checkpoint, verifyCheckpoint } from './checkpoint.js';
import { documentHash, type Hash, type Salt, saltedHash } from './hash.js';
import { readToken, signToken, verifyToken } from './jws.js';
import { type KeySet, readKeySet, type SigningKey } from './keys.js';
import { readPath, rootFromPath, type Step } from './merkle.js';
import { ProofRefused } from './refused.js';
import { anything, fields, hash, instant, list, text, word } from './shape.js';

/** One event with what is needed to show that it was sealed, whatever was left out around it. */
export interface ProvenEvent {
  event: unknown;
  salt: Salt;
  path: Step[];
  checkpoint: Hash;
}

/**
 * A family's export. Anyone may pass on some of the events and leave the rest out: each stands on its own.
 * `document` is everything else that was exported; its seal says that it left the house in these words.
 */
export interface ExportFile {
  format: 'velferdslab/export@1';
  events: ProvenEvent[];
  checkpoints: string[];
  keys: KeySet;
  document?: unknown;
  seal?: string;
}

const anyToken = text(/^[\x21-\x7e]+$/);
const readEvent = fields<ProvenEvent>({ event: anything, salt: hash, path: readPath, checkpoint: hash });
const readFields = fields<ExportFile>(
  {
    format: word(['velferdslab/export@1']),
    events: list(readEvent),
    checkpoints: list(anyToken),
    keys: readKeySet,
    document: anything,
    seal: anyToken,
  },
  ['document', 'seal'],
);

export function readExport(value: unknown): ExportFile {
  return readFields(value, '');
}

interface Seal {
  documentHash: Hash;
  exportedAt: string;
}
const readSeal = fields<Seal>({ documentHash: hash, exportedAt: instant });

export function sealDocument(document: unknown, exportedAt: string, key: SigningKey): string {
  return signToken('vl-export+jws', { documentHash: documentHash(document), exportedAt }, key);
}

export interface VerifiedExport {
  events: { event: unknown; sealedAt: string }[];
  /** When the rest of the document was exported; undefined if only events were passed on. */
  exportedAt: string | undefined;
  kids: string[];
}

/** `pinned` are keys the reader got another way; without them the file's own keys are used. */
export function verifyExport(file: ExportFile, pinned?: KeySet): VerifiedExport {
  if (file.events.length === 0 && file.document === undefined) throw new ProofRefused('nothing-to-prove');
  const keys = pinned ?? file.keys;
  const checkpoints = new Map<Hash, Checkpoint>();
  for (const token of file.checkpoints) {
    const verified = verifyCheckpoint(token, keys);
    checkpoints.set(verified.hash, verified.checkpoint);
  }
  const events = file.events.map((event, n) => verifyEvent(event, checkpoints, `events[${n}]`));
  const exportedAt = verifyDocument(file, keys);
  assertEachOnce(file.events);
  assertNothingLoose(file, checkpoints);
  const kids = [...new Set(tokensOf(file).map((token) => readToken(token).kid))];
  return { events, exportedAt, kids };
}

function verifyEvent(proven: ProvenEvent, checkpoints: Map<Hash, Checkpoint>, where: string) {
  const checkpoint = checkpoints.get(proven.checkpoint);
  if (checkpoint === undefined) throw new ProofRefused('checkpoint-missing', where);
  const root = rootFromPath(saltedHash(proven.event, proven.salt), proven.path);
  if (root !== checkpoint.root) throw new ProofRefused('not-in-batch', where);
  return { event: proven.event, sealedAt: checkpoint.sealedAt };
}

function verifyDocument(file: ExportFile, keys: KeySet): string | undefined {
  if (file.document === undefined && file.seal === undefined) return undefined;
  if (file.document === undefined || file.seal === undefined) throw new ProofRefused('document-altered');
  const seal = readSeal(verifyToken(file.seal, 'vl-export+jws', keys).payload, 'seal');
  if (seal.documentHash !== documentHash(file.document)) throw new ProofRefused('document-altered');
  return seal.exportedAt;
}

function assertEachOnce(events: readonly ProvenEvent[]): void {
  const seen = new Set<Hash>();
  events.forEach(({ event, salt }, n) => {
    const leaf = saltedHash(event, salt);
    if (seen.has(leaf)) throw new ProofRefused('event-twice', `events[${n}]`);
    seen.add(leaf);
  });
}

function tokensOf(file: ExportFile): string[] {
  return file.seal === undefined ? file.checkpoints : [...file.checkpoints, file.seal];
}

/** What nothing in the file leans on could be changed without anyone noticing, so it may not be there. */
function assertNothingLoose(file: ExportFile, checkpoints: Map<Hash, Checkpoint>): void {
  const named = new Set(file.events.map((event) => event.checkpoint));
  if (
    checkpoints.size !== file.checkpoints.length ||
    [...checkpoints.keys()].some((name) => !named.has(name))
  ) {
    throw new ProofRefused('checkpoint-unused');
  }
  const kids = new Set(tokensOf(file).map((token) => readToken(token).kid));
  const spare = file.keys.keys.some((key) => !kids.has(key.kid));
  if (spare || new Set(file.keys.keys.map((key) => key.kid)).size !== file.keys.keys.length) {
    throw new ProofRefused('key-unused');
  }
}
