import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '#platform/errors';

/** Keys that lie outside the database, so that its dump alone opens nothing. */
export interface SecretKeys {
  readonly vault: Buffer;
  readonly nationalNumber: Buffer;
}

const keyBytes = 32;

/** Reads the keys; makes them on the first start of a demo. In production a missing key stops the start. */
export function loadSecretKeys(settings: { readonly keysDir: string; readonly demo: boolean }): SecretKeys {
  const load = (name: string) => loadKey(join(settings.keysDir, `${name}.key`), settings);
  return { vault: load('vault'), nationalNumber: load('national-number') };
}

function loadKey(file: string, settings: { readonly keysDir: string; readonly demo: boolean }): Buffer {
  const found = readKey(file);
  if (found !== undefined) return found;
  if (!settings.demo) {
    throw new CannotStart(
      `KEYS_DIR lacks ${file}. A new key would make everything sealed so far unreadable, so none is made here. ` +
        `Restore it, or on a first installation make it with: openssl rand -base64 ${keyBytes} > ${file}`,
    );
  }
  mkdirSync(settings.keysDir, { recursive: true, mode: 0o700 });
  return makeKey(file);
}

/** Written aside and linked into place: of two processes that start at once, both use the same key. */
function makeKey(file: string): Buffer {
  const aside = `${file}.${process.pid}.new`;
  writeFileSync(aside, `${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600 });
  chmodSync(aside, 0o600);
  try {
    linkSync(aside, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    unlinkSync(aside);
  }
  const key = readKey(file);
  if (key === undefined) throw new CannotStart(`KEYS_DIR: ${file} could not be made.`);
  return key;
}

function readKey(file: string): Buffer | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new CannotStart(`KEYS_DIR: ${file} cannot be read (${codeOf(error) ?? 'unknown'}).`);
  }
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== keyBytes) throw new CannotStart(`KEYS_DIR: ${file} wants ${keyBytes} bytes in base64.`);
  return key;
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
