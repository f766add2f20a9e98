import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '#contract';
import { CannotStart } from '#platform/errors';

/** Keys that lie outside the database, so that its dump alone opens nothing. Read anew when their files change. */
export interface SecretKeys {
  readonly vault: Buffer;
  /** While the vault's key is being changed: the one before it, which opens and never seals. */
  readonly vaultBefore?: Buffer | undefined;
  /** A chain, oldest first: each change of the key adds one (ADR 0038). */
  readonly nationalNumber: Buffer;
}

type Reading = (file: string) => Buffer | undefined;
type Place = { readonly keysDir: string; readonly demo: boolean };

const keyBytes = 32;

/** The keys that open what the vault holds, newest first. */
export const vaultKeys = (keys: SecretKeys): readonly Buffer[] =>
  keys.vaultBefore === undefined ? [keys.vault] : [keys.vault, keys.vaultBefore];

/** Reads the keys; makes them on the first start of a demo. In production a missing key stops the start. */
export function loadSecretKeys(settings: Place): SecretKeys {
  const file = (name: string) => join(settings.keysDir, `${name}.key`);
  loadKey(file('vault'), settings);
  loadKey(file('national-number'), settings, readChain);
  const vault = watched(file('vault'), readKey);
  const vaultBefore = watched(file('vault.old'), readKey, { goes: true });
  const nationalNumber = watched(file('national-number'), readChain);
  return {
    get vault() {
      return known(vault(), file('vault'));
    },
    get vaultBefore() {
      return vaultBefore();
    },
    get nationalNumber() {
      return known(nationalNumber(), file('national-number'));
    },
  };
}

/**
 * The key in a file, read again when another stands in its place: a process that runs while a key is changed seals with
 * the new one from its next use on. A new file has a new number, so no two changes are taken for one.
 */
function watched(file: string, read: Reading, { goes } = { goes: false }): () => Buffer | undefined {
  let seen: string | undefined;
  let key: Buffer | undefined;
  return () => {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    const now = found === undefined ? 'none' : `${found.ino}/${found.mtimeNs}/${found.ctimeNs}`;
    if (now !== seen && (found !== undefined || goes)) key = read(file);
    seen = now;
    return key;
  };
}

function known(key: Buffer | undefined, file: string): Buffer {
  if (key === undefined) throw new CannotStart(`KEYS_DIR lacks ${file}.`);
  return key;
}

function loadKey(file: string, settings: Place, read: Reading = readKey): void {
  if (read(file) !== undefined) return;
  if (!settings.demo) {
    throw new CannotStart(
      `KEYS_DIR lacks ${file}. A new key would make everything sealed so far unreadable, so none is made here. ` +
        `Restore it, or on a first installation make it with: openssl rand -base64 ${keyBytes} > ${file}`,
    );
  }
  mkdirSync(settings.keysDir, { recursive: true, mode: 0o700 });
  makeKey(file);
}

/**
 * A new key of the vault in place of the one before, which stays beside it. While one is being changed nothing happens:
 * two keys open the vault, never three. `false` says so.
 */
export function turnVaultKey(keysDir: string): boolean {
  const [file, old] = [join(keysDir, 'vault.key'), join(keysDir, 'vault.old.key')];
  const current = known(readKey(file), file);
  const before = readKey(old);
  // Stopped between the two steps below, both files hold the same key: go on from there.
  if (before !== undefined && !before.equals(current)) return false;
  if (before === undefined) linkSync(file, old);
  keepNames(keysDir);
  const aside = writtenAside(file);
  renameSync(aside, file);
  keepNames(keysDir);
  return true;
}

/** How long the newest key of the vault has been in its place. */
export function vaultKeyAgeMs(keysDir: string, now: Instant): number {
  return Date.parse(now) - statSync(join(keysDir, 'vault.key')).mtimeMs;
}

/** The key before is destroyed. Only after nothing is sealed with it. */
export function destroyVaultKeyBefore(keysDir: string): void {
  unlinkSync(join(keysDir, 'vault.old.key'));
  keepNames(keysDir);
}

/**
 * The chain of the national-number key with a new one at its end, in a file beside it that no process reads yet. Stopped
 * after that, the same one is gone on with: the database may know it already.
 */
export function nextNumberKey(keysDir: string): Buffer {
  const [file, next] = [join(keysDir, 'national-number.key'), join(keysDir, 'national-number.next.key')];
  const waiting = readChain(next);
  if (waiting !== undefined) return waiting;
  const chain = Buffer.concat([known(readChain(file), file), randomBytes(keyBytes)]);
  renameSync(writtenAside(file, chain), next);
  keepNames(keysDir);
  return known(readChain(next), next);
}

/** Whether a change of the national-number key was stopped before its new key stood in its place. */
export function isNumberKeyWaiting(keysDir: string): boolean {
  return readChain(join(keysDir, 'national-number.next.key')) !== undefined;
}

/** The new key is everybody's from now on. Only after the database knows nobody by the one before. */
export function placeNumberKey(keysDir: string): void {
  renameSync(join(keysDir, 'national-number.next.key'), join(keysDir, 'national-number.key'));
  keepNames(keysDir);
}

/** Written aside and linked into place: of two processes that start at once, both use the same key. */
function makeKey(file: string): void {
  const aside = writtenAside(file);
  try {
    linkSync(aside, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    unlinkSync(aside);
  }
  if (readKey(file) === undefined) throw new CannotStart(`KEYS_DIR: ${file} could not be made.`);
}

/** On disk before it is anybody's key: what a key lost with the power had sealed would be lost with it. */
function writtenAside(file: string, keys: Buffer = randomBytes(keyBytes)): string {
  const aside = `${file}.${process.pid}.new`;
  const lines = Array.from({ length: keys.length / keyBytes }, (_, at) =>
    keys.subarray(at * keyBytes, (at + 1) * keyBytes).toString('base64'),
  );
  writeFileSync(aside, `${lines.join('\n')}\n`, { mode: 0o600, flush: true });
  chmodSync(aside, 0o600);
  return aside;
}

function keepNames(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function readKey(file: string): Buffer | undefined {
  const text = textIn(file);
  return text === undefined ? undefined : keyIn(text, file);
}

/** One key on each line. */
function readChain(file: string): Buffer | undefined {
  const lines = textIn(file)?.trim().split(/\s+/);
  return lines && Buffer.concat(lines.map((line) => keyIn(line, file)));
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new CannotStart(`KEYS_DIR: ${file} cannot be read (${codeOf(error) ?? 'unknown'}).`);
  }
}

function keyIn(text: string, file: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== keyBytes) throw new CannotStart(`KEYS_DIR: ${file} wants ${keyBytes} bytes in base64.`);
  return key;
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
