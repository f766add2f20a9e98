import { expect, it } from '@jest/globals';
import { assuranceOf, isAtLeast } from './assurance.js';

it.each([
  ['idporten-loa-high', 'high'],
  ['https://data.gov.dk/concept/core/nsis/loa/Substantial', 'substantial'],
  ['IDPORTEN-LOA-HIGH', 'low'],
  ['__proto__', 'low'],
  ['toString', 'low'],
  [undefined, 'low'],
  [['idporten-loa-high'], 'low'],
])('the provider word %j is level %s: an unknown word never raises the level', (acr, level) => {
  expect(assuranceOf(acr)).toBe(level);
});

it('a log-in is enough only when it is as strong as asked or stronger', () => {
  expect(isAtLeast('high', 'substantial')).toBe(true);
  expect(isAtLeast('substantial', 'substantial')).toBe(true);
  expect(isAtLeast('substantial', 'high')).toBe(false);
});
