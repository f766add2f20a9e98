import { readJsonFile, readText } from '../proof/canonical.js';
import {
  type CheckpointFile,
  readCheckpointFile,
  verifyCheckpoint,
  verifyCheckpointFile,
} from '../proof/checkpoint.js';
import { type ExportFile, readExport, verifyExport } from '../proof/export.js';
import { readToken } from '../proof/jws.js';
import type { KeySet } from '../proof/keys.js';
import { readReceiptFile, type ReceiptFile, verifyReceipt } from '../proof/receipt.js';
import { ProofRefused } from '../proof/refused.js';
import { isObject } from '../proof/shape.js';
import { openTakenPlan } from '../proof/taken-plan.js';
import { holds, type Line, note, told } from './report.js';

/** `pinned` are keys the reader got another way than with the file. They win over keys in the file. */
export interface Given {
  pinned?: KeySet | undefined;
  /** Keys of this installation or lying beside the file, for a file that brings none. */
  nearby?: KeySet | undefined;
}

const ownKeys = note(
  'Checked with keys that came with the file. That shows the file is whole, not who issued it: fetch the keys ' +
    'from the municipality (/.well-known/jwks.json) and give them with --keys.',
);
const nearbyKeys = note('Checked with the keys found on this machine.');
const pinnedKeys = note('Checked with the keys you gave.');

function keysFor(given: Given, inFile?: KeySet): { keys: KeySet; says: Line } {
  if (given.pinned !== undefined) return { keys: given.pinned, says: pinnedKeys };
  if (inFile !== undefined) return { keys: inFile, says: ownKeys };
  if (given.nearby !== undefined) return { keys: given.nearby, says: nearbyKeys };
  throw new ProofRefused('no-keys');
}

function receiptLines(token: string, given: Given, file?: ReceiptFile): Line[] {
  const { keys, says } = keysFor(given, file?.keys);
  const { record, kid } = verifyReceipt(token, keys, file?.sheet);
  const sheet =
    file?.sheet === undefined
      ? note('The sheet is not in the file, so what was agreed to was not compared.')
      : holds(`The sheet of ${file.sheet.parts.length} part(s) is word for word the one that was answered.`);
  return [
    holds(`A receipt: person ${record.signerId} answered "${record.answer}" at ${record.signedAt}.`),
    ...(record.givenById === null
      ? []
      : [holds(`The answer was given for them by person ${record.givenById} (${record.route}).`)]),
    holds(`It is about version ${record.version} of decision ${record.decisionId} and no other version.`),
    sheet,
    note(`Signed with key ${kid}.`),
    says,
  ];
}

function checkpointLines(
  verify: () => { checkpoint: { municipality: number; sealedAt: string } },
  says: Line,
): Line[] {
  const { checkpoint } = verify();
  return [
    holds(
      `A checkpoint of municipality ${checkpoint.municipality}, sealed at ${checkpoint.sealedAt}, unaltered.`,
    ),
    note('Give the whole folder to see that none is missing, or --database to hold it against the database.'),
    says,
  ];
}

function exportLines(file: ExportFile, given: Given): Line[] {
  const { says } = keysFor(given, file.keys);
  const verified = verifyExport(file, given.pinned);
  const times = verified.events.map((event) => event.sealedAt).sort();
  const events =
    times.length === 0
      ? note('There are no sealed events in it.')
      : holds(
          `${times.length} event(s), each unaltered since it was sealed (${times[0] ?? ''} to ${times.at(-1) ?? ''}).`,
        );
  const document =
    verified.exportedAt === undefined
      ? note('Only events were passed on, not the document around them.')
      : holds(`The document around them is as it was exported at ${verified.exportedAt}.`);
  return [
    events,
    document,
    note('Events may have been left out: each that is here stands on its own.'),
    says,
  ];
}

function tokenLines(token: string, given: Given): Line[] {
  const { keys, says } = keysFor(given);
  switch (readToken(token).typ) {
    case 'vl-receipt+jws':
      return receiptLines(token, given);
    case 'vl-checkpoint+jws':
      return checkpointLines(() => verifyCheckpoint(token, keys), says);
    case 'vl-plan+jws': {
      const { items, takenAt } = openTakenPlan(token, keys);
      return [
        holds(`A plan its family took along at ${takenAt}: ${items.length} thing(s), unaltered.`),
        says,
      ];
    }
    case 'vl-export+jws':
    case 'vl-restore+jws':
      throw new ProofRefused('unknown-format');
  }
}

function jsonLines(value: unknown, given: Given): Line[] {
  switch (isObject(value) ? value['format'] : undefined) {
    case 'velferdslab/receipt@1': {
      const file = readReceiptFile(value);
      return receiptLines(file.receipt, given, file);
    }
    case 'velferdslab/export@1':
      return exportLines(readExport(value), given);
    case 'velferdslab/checkpoint-file@1':
      return checkpointFileLines(readCheckpointFile(value), given);
    default:
      throw new ProofRefused('unknown-format');
  }
}

function checkpointFileLines(file: CheckpointFile, given: Given): Line[] {
  const { keys, says } = keysFor(given);
  return checkpointLines(() => verifyCheckpointFile(file, keys), says);
}

/** Checks one file whatever it is. Never throws for what is in the file. */
export function verifyFile(bytes: Uint8Array, given: Given = {}): Line[] {
  return told(() => {
    const text = readText(bytes);
    if (text.startsWith('{')) return jsonLines(readJsonFile(text), given);
    return tokenLines(text.endsWith('\n') ? text.slice(0, -1) : text, given);
  });
}
