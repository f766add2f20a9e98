import { sealBatch, checkpointHash, type CheckpointFile } from '../proof/checkpoint.js';
import { type ExportFile, sealDocument } from '../proof/export.js';
import { newSalt, saltedHash } from '../proof/hash.js';
import { newSigningKey, publicKeyOf, type SigningKey } from '../proof/keys.js';
import { batchOrder, inclusionPath, merkleRoot } from '../proof/merkle.js';
import {
  issueReceipt,
  type ReceiptFile,
  type ReceiptRecord,
  type Sheet,
  sheetHash,
  versionRoot,
} from '../proof/receipt.js';

export const receiptKey = newSigningKey('receipt');
export const checkpointKey = newSigningKey('checkpoint');
export const published = { keys: [publicKeyOf(receiptKey), publicKeyOf(checkpointKey)] };

const parts = [
  {
    part: { kind: 'kindergarten-change', subjects: ['Ola'], to: 'Solstua', from: '2026-12-01' },
    salt: newSalt(),
  },
  { part: { kind: 'action-add', title: 'Følge til barnehagen', days: 5 }, salt: newSalt() },
  { part: { kind: 'move-in-country', secret: 'Storgata 1' }, salt: newSalt() },
];
const partHashes = parts.map(({ part, salt }) => saltedHash(part, salt));
const id = (n: number) => `0198f0aa-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const aSheet: Sheet = { rootHash: versionRoot(partHashes), signerId: id(3), parts: parts.slice(0, 2) };

export const aRecord: ReceiptRecord = {
  signatureId: id(1),
  decisionId: id(2),
  version: 2,
  signerId: id(3),
  givenById: null,
  requirementIds: [id(4), id(5)],
  answer: 'yes-with-words',
  wordsHash: saltedHash({ words: 'Ja, men ikke på onsdager', wordsFor: [id(6)] }, newSalt()),
  rootHash: aSheet.rootHash,
  sheetHash: sheetHash(aSheet),
  partHashes,
  language: 'nb',
  interpretedBy: { kind: 'by-phone', interpreterHash: saltedHash('104512', newSalt()) },
  route: 'own-device',
  acr: 'high',
  authenticatedAt: '2026-11-22T12:58:00.000Z',
  signedAt: '2026-11-22T13:05:00.000Z',
};

export function aReceiptFile(key: SigningKey = receiptKey): ReceiptFile {
  const receipt = issueReceipt(aRecord, key);
  return { format: 'velferdslab/receipt@1', receipt, keys: { keys: [publicKeyOf(key)] }, sheet: aSheet };
}

/** A municipality's checkpoints, one minute apart, each over the given events. */
export function aRow(
  batches: { event: unknown; salt: string }[][],
  key: SigningKey = checkpointKey,
): CheckpointFile[] {
  const row: CheckpointFile[] = [];
  batches.forEach((events, n) => {
    const leaves = batchOrder(events.map(({ event, salt }) => saltedHash(event, salt)));
    const before = row.at(-1);
    const previous = before === undefined ? null : checkpointHash(before.token);
    const sealedAt = new Date(Date.UTC(2026, 10, 22, 13, n)).toISOString();
    const detail = { batchSeq: n + 1, leafCount: leaves.length };
    row.push(
      sealBatch({ municipality: 7, previous, root: merkleRoot(leaves), sealedAt, detail }, newSalt(), key),
    );
  });
  return row;
}

export function someEvents(count: number, from = 0): { event: { id: string; type: string }; salt: string }[] {
  return Array.from({ length: count }, (_, n) => ({
    event: { id: id(from + n), type: 'decision-proposed' },
    salt: newSalt(),
  }));
}

/** An export of every second event of three batches, with a document around them. */
export function anExport(): ExportFile {
  const batches = [someEvents(5), someEvents(1, 10), someEvents(8, 20)];
  const row = aRow(batches);
  const events = batches.flatMap((batch, b) => {
    const leaves = batchOrder(batch.map(({ event, salt }) => saltedHash(event, salt)));
    const checkpoint = checkpointHash(row[b]?.token ?? '');
    return batch
      .filter((_, n) => n % 2 === 0)
      .map(({ event, salt }) => {
        const path = inclusionPath(leaves, leaves.indexOf(saltedHash(event, salt)));
        return { event, salt, path, checkpoint };
      });
  });
  const document = { family: 'Familien Berg', plan: { goals: [{ title: 'Egen leilighet' }] } };
  return {
    format: 'velferdslab/export@1',
    events,
    checkpoints: row.map((file) => file.token),
    keys: published,
    document,
    seal: sealDocument(document, '2026-11-22T14:00:00.000Z', receiptKey),
  };
}

/** The same numbers every run, so that a failure can be seen again. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

export function withBitFlipped(bytes: Uint8Array, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}
