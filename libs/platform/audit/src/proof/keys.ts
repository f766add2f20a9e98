import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';

import { ProofRefused } from './refused.js';
import { fields, keyId, list, text, word } from './shape.js';

/** What a key may sign. A receipt signed by the sealer's key is worth nothing, and the other way round. */
export const keyPurposes = ['receipt', 'checkpoint'] as const;
export type KeyPurpose = (typeof keyPurposes)[number];

/** A public key as published (RFC 8037), with what it is for. Its id is its RFC 7638 thumbprint. */
export interface PublicKey {
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
  kid: string;
  alg: 'EdDSA';
  use: 'sig';
  purpose: KeyPurpose;
}

export interface KeySet {
  keys: PublicKey[];
}

export interface SigningKey {
  kid: string;
  purpose: KeyPurpose;
  privateKey: KeyObject;
}

export function thumbprint(x: string): string {
  return createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest('base64url');
}

const readFields = fields<PublicKey>({
  kty: word(['OKP']),
  crv: word(['Ed25519']),
  x: text(/^[A-Za-z0-9_-]{43}$/),
  kid: keyId,
  alg: word(['EdDSA']),
  use: word(['sig']),
  purpose: word(keyPurposes),
});

export function readPublicKey(value: unknown, where: string): PublicKey {
  const key = readFields(value, where);
  if (Buffer.from(key.x, 'base64url').toString('base64url') !== key.x) {
    throw new ProofRefused('not-base64url', where);
  }
  if (thumbprint(key.x) !== key.kid) throw new ProofRefused('key-does-not-match-its-id', where);
  return key;
}

const readSet = fields<KeySet>({ keys: list(readPublicKey) });

export function readKeySet(value: unknown, where = 'keys'): KeySet {
  return readSet(value, where);
}

export function publicKeyOf(key: SigningKey): PublicKey {
  const { x } = createPublicKey(key.privateKey).export({ format: 'jwk' });
  if (x === undefined) throw new ProofRefused('wrong-shape', 'key');
  const fixed = { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' } as const;
  return { ...fixed, x, kid: key.kid, purpose: key.purpose };
}

function signingKey(purpose: KeyPurpose, privateKey: KeyObject): SigningKey {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new ProofRefused('wrong-shape', 'key');
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (x === undefined) throw new ProofRefused('wrong-shape', 'key');
  return { kid: thumbprint(x), purpose, privateKey };
}

export function newSigningKey(purpose: KeyPurpose): SigningKey {
  return signingKey(purpose, generateKeyPairSync('ed25519').privateKey);
}

export function signingKeyFromPem(purpose: KeyPurpose, pem: string): SigningKey {
  return signingKey(purpose, createPrivateKey(pem));
}

export function pemOf(key: SigningKey): string {
  return key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

export function findKey(keys: KeySet, kid: string): PublicKey | undefined {
  return keys.keys.find((key) => key.kid === kid);
}
