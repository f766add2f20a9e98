import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { keepNames, replaceFile } from '../files.js';
import { canonicalJson, readCanonical, readText } from '../proof/canonical.js';
import { type CheckpointFile, readCheckpointFile } from '../proof/checkpoint.js';
import { type KeySet, readKeySet } from '../proof/keys.js';

const perFolder = 1000;

/**
 * Checkpoints outside the database, in a folder of their own that is not restored with the data:
 * `<municipality>/<thousand>/<batch>.json`. What lies there once is never written again.
 */
export class CheckpointFolder {
  constructor(private readonly dir: string) {}

  read(municipality: number, seq: number): CheckpointFile | undefined {
    return this.readFile(this.path(municipality, seq));
  }

  has(municipality: number, seq: number): boolean {
    return existsSync(this.path(municipality, seq));
  }

  /** Lays the file ready, on disk, before the database commits: no sealed batch is without its file. */
  prepare(municipality: number, seq: number, file: CheckpointFile): void {
    mkdirSync(dirname(this.path(municipality, seq)), { recursive: true });
    replaceFile(this.pendingPath(municipality), canonicalJson(file), 0o644);
  }

  pending(municipality: number): CheckpointFile | undefined {
    return this.readFile(this.pendingPath(municipality));
  }

  /** After the commit. A link never replaces what is already there. */
  publish(municipality: number, seq: number): void {
    const path = this.path(municipality, seq);
    linkSync(this.pendingPath(municipality), path);
    keepNames(dirname(path));
    rmSync(this.pendingPath(municipality));
  }

  /** Signed words of those who accepted that a database was put back. */
  restores(municipality: number): string[] {
    const folder = join(this.dir, String(municipality));
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((name) => name.startsWith('restore-'));
    return names.sort().map((name) => readText(readFileSync(join(folder, name))));
  }

  keepRestore(municipality: number, lastSeq: number, token: string): void {
    replaceFile(join(this.dir, String(municipality), `restore-${lastSeq}.jws`), token, 0o644);
  }

  municipalities(): number[] {
    return numbersIn(this.dir);
  }

  batches(municipality: number): number[] {
    const folder = join(this.dir, String(municipality));
    return numbersIn(folder).flatMap((thousand) => numbersIn(join(folder, String(thousand))));
  }

  /** The public keys lie beside the checkpoints, so that the folder can be checked where it is kept. */
  keepKeys(keys: KeySet): void {
    mkdirSync(this.dir, { recursive: true });
    const path = join(this.dir, 'jwks.json');
    const known = this.keys()?.keys ?? [];
    const added = keys.keys.filter((key) => !known.some(({ kid }) => kid === key.kid));
    if (added.length > 0) replaceFile(path, canonicalJson({ keys: [...known, ...added] }), 0o644);
  }

  keys(): KeySet | undefined {
    const path = join(this.dir, 'jwks.json');
    return existsSync(path) ? readKeySet(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
  }

  private readFile(path: string): CheckpointFile | undefined {
    if (!existsSync(path)) return undefined;
    return readCheckpointFile(readCanonical(readText(readFileSync(path))));
  }

  private path(municipality: number, seq: number): string {
    const thousand = String(Math.floor(seq / perFolder));
    return join(this.dir, String(municipality), thousand, `${seq}.json`);
  }

  private pendingPath(municipality: number): string {
    return join(this.dir, String(municipality), 'pending');
  }
}

function numbersIn(folder: string): number[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).map((name) => /^(\d+)(\.json)?$/.exec(name)?.[1]);
  return names.flatMap((name) => (name === undefined ? [] : [Number(name)])).sort((a, b) => a - b);
}
