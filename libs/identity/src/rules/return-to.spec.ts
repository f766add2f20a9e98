import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeReturnTo } from './return-to.js';

describe('after log-in the browser', () => {
  it.each(['/', '/familier/1?fane=plan', '/a/b#c', '/familier/%C3%A5'])('goes to %s', (path) => {
    expect(safeReturnTo(path)).toBe(path);
  });

  it.each([
    undefined,
    ['/a'],
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/%5cevil.example',
    '/%2f/evil.example/%0d',
    '/\t/evil.example',
    '/%09/evil.example',
    '/..//evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    ' /a',
    '/%zz',
    '/auth/logout',
    `/${'a'.repeat(600)}`,
  ])('never follows %j', (asked) => {
    expect(safeReturnTo(asked)).toBe('/');
  });

  it('never leaves the site, whatever is asked', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2f',
      '%5c',
      '@',
      ':',
      'evil.example',
      'https:',
      '\t',
      '?',
      '#',
      ';',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const url = new URL(safeReturnTo(pieces.join('')), 'https://ours.example');
        expect(url.origin).toBe('https://ours.example');
      }),
      { numRuns: 2000 },
    );
  });
});
