import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canonical, hashOf, partHash } from './hash.js';
import type { Part } from './part.js';
import { sheetFor, sheetHash, verifySheet, versionHashes, type Sheet } from './sheets.js';
import { aPart, aSalt } from './testing/a-family.js';

const seesOwn = (personId: string, part: Part) => part.subjectIds.includes(personId);
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const salt = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const part = fc
  .record({
    title: text,
    ifYes: text,
    salt,
    id: fc.uuid(),
    subjectIds: fc.subarray(['mother', 'father', 'amina'], { minLength: 1 }),
  })
  .map(({ title, ifYes, ...about }) => aPart({ ...about, payload: { language: 'nb', title, ifYes } }));
const version = fc.uniqueArray(part, { minLength: 1, maxLength: 5, selector: ({ id }) => id });

describe('canonical content', () => {
  it('is written one way whatever the order of its fields', () => {
    expect(canonical({ b: 1, a: ['å', 2.5, null] })).toBe('{"a":["å",2.5,null],"b":1}');
    expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
  });

  it('is a plain SHA-256 that anybody can recompute', () => {
    expect(hashOf([])).toBe('4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
  });

  it('refuses what JSON would silently drop', () => {
    expect(() => canonical(undefined)).toThrow();
    expect(() => hashOf({ a: undefined })).toThrow();
  });
});

describe('a sheet', () => {
  const parts = [
    aPart({ id: 'a', subjectIds: ['mother'] }),
    aPart({ id: 'b', subjectIds: ['mother', 'amina'] }),
    aPart({ id: 'c', subjectIds: ['father'] }),
  ];
  const { partHashes } = versionHashes(parts);

  it('holds the parts its signer may see, in the order of the version', () => {
    expect(sheetFor('mother', parts, seesOwn).parts.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(sheetFor('father', parts, seesOwn).parts.map(({ id }) => id)).toEqual(['c']);
    expect(sheetFor('aunt', parts, seesOwn).parts).toEqual([]);
  });

  it('belongs to its version and to no other', () => {
    const sheet = sheetFor('mother', parts, seesOwn);
    expect(verifySheet(sheet, partHashes)).toBe('belongs');
    expect(verifySheet(sheet, [...partHashes].reverse())).toBe('root-differs');
    expect(verifySheet(sheet, partHashes.slice(1))).toBe('root-differs');
    const moved = { ...sheet, parts: [aPart({ id: 'a', subjectIds: ['mother'] })] };
    expect(verifySheet(moved, partHashes)).toBe('part-not-in-version');
    expect(verifySheet({ ...sheet, parts: [parts[0]!, parts[0]!] }, partHashes)).toBe('part-repeated');
  });

  it('differs between two signers of the very same parts', () => {
    const toAll = () => true;
    expect(sheetHash(sheetFor('mother', parts, toAll))).not.toBe(sheetHash(sheetFor('father', parts, toAll)));
  });

  it('never contains a part that only another may see', () => {
    fc.assert(
      fc.property(version, fc.constantFrom('mother', 'father', 'amina'), (some, signer) => {
        const written = canonical(sheetFor(signer, some, seesOwn));
        for (const one of some.filter(({ subjectIds }) => !subjectIds.includes(signer))) {
          expect(written).not.toContain(one.id);
          expect(written).not.toContain(one.salt);
        }
      }),
    );
  });

  it('proves it is of its version without the other parts', () => {
    fc.assert(
      fc.property(version, (some) => {
        const sheet = sheetFor('mother', some, seesOwn);
        const kept = JSON.parse(JSON.stringify(sheet)) as Sheet;
        expect(verifySheet(kept, versionHashes(some).partHashes)).toBe('belongs');
      }),
    );
  });

  it('has another hash, and the version another root, when any one character of any part changes', () => {
    const field = fc.constantFrom('title' as const, 'ifYes' as const);
    fc.assert(
      fc.property(
        version,
        fc.nat(),
        fc.nat(),
        field,
        fc.constantFrom('x', 'é', '\u0301', ' '),
        (some, which, where, name, sign) => {
          const at = which % some.length;
          const changed = some.map((one, index) => {
            if (index !== at) return one;
            const signs = Array.from(one.payload[name] ?? '');
            const place = where % signs.length;
            return {
              ...one,
              payload: { ...one.payload, [name]: signs.with(place, `${signs[place] ?? ''}${sign}`).join('') },
            };
          });
          expect(versionHashes(changed).rootHash).not.toBe(versionHashes(some).rootHash);
          expect(sheetHash(sheetFor('mother', changed, () => true))).not.toBe(
            sheetHash(sheetFor('mother', some, () => true)),
          );
        },
      ),
    );
  });

  it('has another hash when who it is about, who may see it, its kind or its salt changes', () => {
    const one = aPart({ id: 'one' });
    const changes: readonly Partial<Part>[] = [
      { subjectIds: ['jonas'] },
      { lane: 'family' },
      { namedIds: ['aunt'] },
      { kind: 'leisure-start' },
      { area: 'school' },
      { salt: aSalt(99_999) },
      { id: 'two' },
    ];
    for (const change of changes) expect(partHash({ ...one, ...change })).not.toBe(partHash(one));
  });

  it('hides equal parts behind different salts', () => {
    const one = aPart({ salt: aSalt(1) });
    expect(partHash(one)).not.toBe(partHash({ ...one, salt: aSalt(2) }));
  });
});
