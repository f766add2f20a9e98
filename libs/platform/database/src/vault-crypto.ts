import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Country } from '#contract';
import { keyedHash } from './keyed-hash.js';

export { carriedOn, keyedHash, keysAhead } from './keyed-hash.js';

const format = 1;
const keyIdBytes = 4;
const ivBytes = 12;
const tagBytes = 16;
const headBytes = 1 + keyIdBytes;

/** The stored bytes are not ours, were changed, or belong to another row. Never says which. */
export class VaultSealBroken extends Error {
  constructor() {
    super('a sealed value could not be opened');
  }
}

/** What a sealed value belongs to: one person's one kind of entry in one municipality. */
export const vaultAad = (municipalityId: number, personId: string, kind: string): string =>
  `${municipalityId}/${personId}/${kind}`;

/**
 * Seals a text for the vault. `aad` names the row and column it belongs to, so that a sealed value
 * copied to another person's row does not open.
 */
export function sealVault(key: Buffer, plaintext: string, aad: string): Buffer {
  return sealBytes(key, Buffer.from(plaintext, 'utf8'), aad);
}

/** The same for a file: `aad` names the file it is. */
export function sealBytes(key: Buffer, plain: Buffer, aad: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const head = headOf(key);
  cipher.setAAD(Buffer.concat([head, Buffer.from(aad, 'utf8')]));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([head, iv, cipher.getAuthTag(), body]);
}

/** Opens a sealed value. Takes the keys still in use, newest first, so that a key can be changed without downtime. */
export function openVault(keys: Buffer | readonly Buffer[], sealed: Buffer, aad: string): string {
  return openBytes(keys, sealed, aad).toString('utf8');
}

export function openBytes(keys: Buffer | readonly Buffer[], sealed: Buffer, aad: string): Buffer {
  const candidates: readonly Buffer[] = Buffer.isBuffer(keys) ? [keys] : keys;
  const head = sealed.subarray(0, headBytes);
  const key = candidates.find((each) => keyId(each).equals(head.subarray(1)));
  if (sealed.length < headBytes + ivBytes + tagBytes || head[0] !== format || key === undefined) {
    throw new VaultSealBroken();
  }
  const iv = sealed.subarray(headBytes, headBytes + ivBytes);
  const tag = sealed.subarray(headBytes + ivBytes, headBytes + ivBytes + tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.concat([head, Buffer.from(aad, 'utf8')]));
  decipher.setAuthTag(tag);
  try {
    const body = sealed.subarray(headBytes + ivBytes + tagBytes);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    throw new VaultSealBroken();
  }
}

/** Whether this key sealed it, told by its head alone. */
export function isSealedWith(key: Buffer, sealed: Buffer): boolean {
  return sealed.subarray(0, headBytes).equals(headOf(key));
}

/** What everything begins with that this key has sealed. */
export function headOf(key: Buffer): Buffer {
  return Buffer.concat([Buffer.of(format), keyId(key)]);
}

/**
 * How a national number is recognised without being stored. Keyed: there are only some hundred million
 * numbers, a plain hash would be undone in minutes by whoever holds a dump.
 */
export function numberHash(key: Buffer, country: Country, digits: string): string {
  return keyedHash(key, `${country}:${digits}`);
}

function keyId(key: Buffer): Buffer {
  return createHash('sha256').update('vault-key-id:').update(key).digest().subarray(0, keyIdBytes);
}
