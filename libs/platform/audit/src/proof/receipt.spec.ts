import { createPublicKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { calculateJwkThumbprint, compactVerify, CompactSign, importJWK } from 'jose';

import { aReceiptFile, aRecord, aSheet, checkpointKey, published, receiptKey } from '../testing/evidence.js';
import { canonicalJson } from './canonical.js';
import { newSalt } from './hash.js';
import { signToken } from './jws.js';
import { newSigningKey, pemOf, publicKeyOf, readKeySet, signingKeyFromPem } from './keys.js';
import { issueReceipt, verifyReceipt } from './receipt.js';

const receipt = issueReceipt(aRecord, receiptKey);

describe('a receipt', () => {
  it('says who answered what to which version, and is verified with the published key alone', () => {
    expect(verifyReceipt(receipt, published)).toEqual({ kid: receiptKey.kid, record: aRecord });
  });

  it('is an ordinary JWS: another library reads it, and we read what another library signed', async () => {
    const jwk = publicKeyOf(receiptKey);
    expect(await calculateJwkThumbprint({ kty: jwk.kty, crv: jwk.crv, x: jwk.x })).toBe(jwk.kid);
    const { payload } = await compactVerify(receipt, await importJWK({ ...jwk }, 'EdDSA'));
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(aRecord);
    const theirs = await new CompactSign(new TextEncoder().encode(canonicalJson(aRecord)))
      .setProtectedHeader({ alg: 'EdDSA', kid: receiptKey.kid, typ: 'vl-receipt+jws' })
      .sign(receiptKey.privateKey);
    expect(verifyReceipt(theirs, published).record).toEqual(aRecord);
  });

  it('belongs to the sheet that was answered', () => {
    expect(verifyReceipt(receipt, published, aSheet).record.sheetHash).toBe(aRecord.sheetHash);
  });

  it.each([
    ['one word changed', { ...aSheet, parts: aSheet.parts.map((p) => ({ ...p, part: { kind: 'x' } })) }],
    ['a part left out', { ...aSheet, parts: aSheet.parts.slice(0, 1) }],
    ['another salt', { ...aSheet, parts: aSheet.parts.map((p) => ({ ...p, salt: newSalt() })) }],
    ['another signer', { ...aSheet, signerId: aRecord.decisionId }],
    ['parts in another order', { ...aSheet, parts: [...aSheet.parts].reverse() }],
  ])('does not belong to a sheet with %s', (_, sheet) => {
    expect(() => verifyReceipt(receipt, published, sheet)).toThrow('sheet-mismatch');
  });

  it('cannot be issued for a version whose parts do not add up to its root', () => {
    const record = { ...aRecord, partHashes: aRecord.partHashes.slice(1) };
    expect(() => issueReceipt(record, receiptKey)).toThrow('hash-mismatch');
  });

  it('cannot carry more than the closed list of fields', () => {
    const chatty = { ...aRecord, address: 'Storgata 1' };
    expect(() => issueReceipt(chatty, receiptKey)).toThrow('wrong-shape');
    expect(receipt.includes(Buffer.from('Solstua').toString('base64url').slice(0, 8))).toBe(false);
  });

  it('is refused when signed by a stranger, or by the key that seals events', () => {
    expect(() => verifyReceipt(issueReceipt(aRecord, newSigningKey('receipt')), published)).toThrow(
      'unknown-key',
    );
    expect(() => issueReceipt(aRecord, checkpointKey)).toThrow('wrong-key-purpose');
    const forged = signToken('vl-receipt+jws', aRecord, { ...checkpointKey, purpose: 'receipt' });
    expect(() => verifyReceipt(forged, published)).toThrow('wrong-key-purpose');
  });

  it('is not exchanged for another kind of statement', () => {
    const other = signToken('vl-export+jws', aRecord, receiptKey);
    expect(() => verifyReceipt(other, published)).toThrow('wrong-kind-of-token');
  });

  it('has one spelling: spare bits in the last letter and padding are refused', () => {
    const last = receipt.at(-1)!;
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twin = receipt.slice(0, -1) + alphabet[alphabet.indexOf(last) + 1]!;
    expect(Buffer.from(twin.split('.')[2]!, 'base64url')).toEqual(
      Buffer.from(receipt.split('.')[2]!, 'base64url'),
    );
    expect(() => verifyReceipt(twin, published)).toThrow('not-base64url');
    expect(() => verifyReceipt(`${receipt}=`, published)).toThrow('not-base64url');
  });
});

describe('a signing key', () => {
  it('keeps its name when stored and read again', () => {
    expect(signingKeyFromPem('receipt', pemOf(receiptKey)).kid).toBe(receiptKey.kid);
  });

  it('is published without its private half', () => {
    const jwk = publicKeyOf(receiptKey);
    expect(Object.keys(jwk).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'purpose', 'use', 'x']);
    expect(createPublicKey({ key: { ...jwk }, format: 'jwk' }).type).toBe('public');
  });

  it('is refused under a name that is not its own', () => {
    const key = { ...publicKeyOf(receiptKey), kid: checkpointKey.kid };
    expect(() => readKeySet({ keys: [key] })).toThrow('key-does-not-match-its-id');
    expect(aReceiptFile().keys.keys).toHaveLength(1);
  });
});
