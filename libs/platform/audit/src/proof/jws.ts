import { createPublicKey, sign, verify } from 'node:crypto';

import { canonicalJson, readCanonical, readText } from './canonical.js';
import { findKey, type KeyPurpose, type KeySet, type SigningKey } from './keys.js';
import { ProofRefused } from './refused.js';
import { fields, keyId, word } from './shape.js';

/** Each kind of statement has its own type in the signed header, so that none passes as another. */
export const tokenTypes = {
  'vl-receipt+jws': 'receipt',
  'vl-export+jws': 'receipt',
  'vl-plan+jws': 'receipt',
  'vl-checkpoint+jws': 'checkpoint',
  'vl-restore+jws': 'checkpoint',
} as const satisfies Record<string, KeyPurpose>;
export type TokenType = keyof typeof tokenTypes;

interface Header {
  alg: 'EdDSA';
  kid: string;
  typ: TokenType;
}

const typeNames = Object.keys(tokenTypes) as TokenType[];
const readHeader = fields<Header>({ alg: word(['EdDSA']), kid: keyId, typ: word(typeNames) });

function encode(data: string | Uint8Array): string {
  return Buffer.from(data).toString('base64url');
}

/** Refuses a second spelling of the same bytes: padding, other alphabet, spare bits in the last letter. */
function decode(part: string): Buffer {
  const bytes = Buffer.from(part, 'base64url');
  if (part === '' || encode(bytes) !== part) throw new ProofRefused('not-base64url');
  return bytes;
}

/** JWS compact (RFC 7515, RFC 8037), signed at once: no waiting inside the signing transaction. */
export function signToken(typ: TokenType, payload: unknown, key: SigningKey): string {
  if (key.purpose !== tokenTypes[typ]) throw new ProofRefused('wrong-key-purpose');
  const header: Header = { alg: 'EdDSA', kid: key.kid, typ };
  const signed = `${encode(canonicalJson(header))}.${encode(canonicalJson(payload))}`;
  return `${signed}.${encode(sign(null, Buffer.from(signed), key.privateKey))}`;
}

export interface Token {
  kid: string;
  typ: TokenType;
  payload: unknown;
}

/** Reads a token without believing it. */
export function readToken(token: string): Token & { signed: Buffer; signature: Buffer } {
  const [head, body, tail, ...more] = token.split('.');
  if (head === undefined || body === undefined || tail === undefined || more.length > 0) {
    throw new ProofRefused('not-a-token');
  }
  const header = readHeader(readCanonical(readText(decode(head))), 'header');
  const payload = readCanonical(readText(decode(body)));
  return {
    kid: header.kid,
    typ: header.typ,
    payload,
    signed: Buffer.from(`${head}.${body}`),
    signature: decode(tail),
  };
}

export function verifyToken(token: string, typ: TokenType, keys: KeySet): Token {
  const read = readToken(token);
  if (read.typ !== typ) throw new ProofRefused('wrong-kind-of-token');
  const key = findKey(keys, read.kid);
  if (key === undefined) throw new ProofRefused('unknown-key');
  if (key.purpose !== tokenTypes[typ]) throw new ProofRefused('wrong-key-purpose');
  const publicKey = createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x }, format: 'jwk' });
  if (!verify(null, read.signed, publicKey, read.signature)) throw new ProofRefused('bad-signature');
  return { kid: read.kid, typ: read.typ, payload: read.payload };
}
