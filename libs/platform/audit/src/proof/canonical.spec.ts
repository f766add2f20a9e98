import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { canonicalJson, laidOutJson, readCanonical, readJsonFile } from './canonical.js';

describe('one way to write a thing', () => {
  it('writes the example of RFC 8785 as the RFC does', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('reads back whatever it wrote, in both forms a file may have', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(readCanonical(text))).toBe(text);
        expect(canonicalJson(readJsonFile(`${laidOutJson(value)}\n`))).toBe(text);
      }),
    );
  });

  it.each([
    ['a blank', '{"a": 1}'],
    ['a name twice', '{"a":1,"a":1}'],
    ['another spelling of a number', '{"a":1.0}'],
    ['minus zero', '[-0]'],
    ['another spelling of a letter', '{"a":"\\u0041"}'],
    ['two line ends', '{"a":1}\n\n'],
  ])('refuses %s', (_, text) => {
    expect(() => readJsonFile(text)).toThrow('reformatted');
  });

  it('takes a saved file with its fields in any order, a signed statement in one order only', () => {
    expect(readJsonFile('{"b":1,"a":2}')).toEqual({ a: 2, b: 1 });
    expect(() => readCanonical('{"b":1,"a":2}')).toThrow('reformatted');
  });

  it.each([
    ['a date', { at: new Date(0) }],
    ['an undefined field', { a: undefined }],
    ['not a number', [NaN]],
    ['half a letter', ['\ud800']],
    ['bytes', { a: Buffer.from('x') }],
    ['a big integer', [1n]],
  ])('does not write %s as something else than what is stored', (_, value) => {
    expect(() => canonicalJson(value)).toThrow('not-plain-data');
  });

  it('refuses a file nested so deep that reading it would fall over', () => {
    expect(() => readCanonical('['.repeat(1000) + ']'.repeat(1000))).toThrow('too-deep');
  });
});
