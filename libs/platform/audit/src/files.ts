import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';

/** Writes a file and waits until the disk has it. */
export function writeWhole(path: string, content: string, mode: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A name counts only when the folder that holds it is on disk too. */
export function keepNames(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The file is the old one or the new one whenever the power goes, never half of each. */
export function replaceFile(path: string, content: string, mode: number): void {
  const draft = join(dirname(path), `.draft-${randomBytes(6).toString('hex')}`);
  writeWhole(draft, content, mode);
  renameSync(draft, path);
  keepNames(dirname(path));
}
