import { describe, expect, it } from '@jest/globals';
import { assertVersion, etagOf, versionIn } from './etag.js';

describe('the version somebody saw', () => {
  it('is read back from the very tag we gave', () => {
    for (const version of [0, 1, 42, 999_999_999]) expect(versionIn(etagOf(version))).toBe(version);
  });

  it('must be told', () => {
    expect(() => versionIn(undefined)).toThrow('precondition-required');
  });

  it.each(['*', '', '3', 'W/"3"', '"3", "4"', '"x"', '"-1"', '"1e3"'])('is not told by %s', (header) => {
    expect(() => versionIn(header)).toThrow('version-conflict');
  });

  it('must be the newest; the refusal says which is', () => {
    expect(() => assertVersion(4, 4)).not.toThrow();
    expect.assertions(2);
    try {
      assertVersion(5, 4);
    } catch (error) {
      expect(error).toMatchObject({ code: 'version-conflict', status: 412, detail: { version: 5 } });
    }
  });
});
