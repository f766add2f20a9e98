import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numberHash, openVault, sealVault, VaultSealBroken } from './vault-crypto.js';

const key = randomBytes(32);

describe('the vault', () => {
  it('gives back every text exactly as it was put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, row) => {
        expect(openVault(key, sealVault(key, text, row), row)).toBe(text);
      }),
    );
  });

  it('never stores the text, and never seals it the same way twice', () => {
    const sealed = sealVault(key, 'Storgata 1, 0155 Oslo', 'address:1');
    expect(sealed.includes(Buffer.from('Storgata'))).toBe(false);
    expect(sealed.equals(sealVault(key, 'Storgata 1, 0155 Oslo', 'address:1'))).toBe(false);
  });

  it('does not open a value that was moved to another person', () => {
    const sealed = sealVault(key, '900 00 000', 'contact:anna');
    expect(() => openVault(key, sealed, 'contact:bent')).toThrow(VaultSealBroken);
  });

  it('does not open a value with one bit changed, wherever the bit stands', () => {
    const sealed = sealVault(key, 'Storgata 1', 'address:1');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const bent = Buffer.from(sealed);
      const at = bit >> 3;
      bent[at] = (bent[at] ?? 0) ^ (1 << (bit & 7));
      expect(() => openVault(key, bent, 'address:1')).toThrow(VaultSealBroken);
    }
  });

  it('opens with an older key while keys are being changed, and not without it', () => {
    const newer = randomBytes(32);
    const sealed = sealVault(key, 'Storgata 1', 'address:1');
    expect(openVault([newer, key], sealed, 'address:1')).toBe('Storgata 1');
    expect(() => openVault([newer], sealed, 'address:1')).toThrow(VaultSealBroken);
  });

  it('refuses cut and empty values instead of crashing', () => {
    const sealed = sealVault(key, 'x', 'a');
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => openVault(key, sealed.subarray(0, length), 'a')).toThrow(VaultSealBroken);
    }
  });
});

describe('recognising a national number', () => {
  it('is the same for the same number, and another with another key or country', () => {
    const hash = numberHash(key, 'NO', '14918910078');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(numberHash(key, 'NO', '14918910078')).toBe(hash);
    expect(numberHash(key, 'DK', '14918910078')).not.toBe(hash);
    expect(numberHash(randomBytes(32), 'NO', '14918910078')).not.toBe(hash);
  });
});
