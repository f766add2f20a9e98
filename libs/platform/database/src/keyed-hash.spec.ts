import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { carriedOn, keyedHash, keysAhead } from './keyed-hash.js';

const keys = fc.uniqueArray(fc.uint8Array({ minLength: 32, maxLength: 32 }), {
  minLength: 2,
  maxLength: 4,
  selector: (key) => Buffer.from(key).toString('hex'),
});
const chainOf = (parts: readonly Uint8Array[]) => Buffer.concat(parts);

describe('a hash under keys that are changed', () => {
  it('is carried on to what the whole chain makes of the text, from wherever it stands', () => {
    fc.assert(
      fc.property(keys, fc.string(), fc.nat(), (parts, text, n) => {
        const from = 1 + (n % parts.length);
        const hash = keyedHash(chainOf(parts.slice(0, from)), text);
        expect(keysAhead(chainOf(parts), hash)).toHaveLength(parts.length - from);
        expect(carriedOn(chainOf(parts), hash)).toBe(keyedHash(chainOf(parts), text));
      }),
    );
  });

  it('is equal for equal texts alone, and after a change is no hash of before', () => {
    fc.assert(
      fc.property(keys, fc.string(), fc.string(), (parts, one, other) => {
        const [before, after] = [chainOf(parts.slice(0, -1)), chainOf(parts)];
        expect(keyedHash(after, one) === keyedHash(after, other)).toBe(one === other);
        expect(keyedHash(after, one)).not.toBe(keyedHash(before, other));
      }),
    );
  });

  it('is not carried on by a chain that did not make it', () => {
    fc.assert(
      fc.property(keys, fc.string(), (parts, text) => {
        const hash = keyedHash(chainOf(parts), text);
        const others = chainOf([...parts].reverse());
        expect(keysAhead(others, hash)).toBeUndefined();
        expect(() => carriedOn(others, hash)).toThrow('not made with this chain');
        expect(keysAhead(chainOf(parts.slice(0, -1)), hash)).toBeUndefined();
      }),
    );
  });

  it('is as it always was while there is one key', () => {
    expect(keyedHash(Buffer.alloc(32, 1), 'NO:14918910078')).toMatch(/^[0-9a-f]{64}$/);
  });
});
