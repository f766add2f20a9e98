import { expect, it } from '@jest/globals';
import { isFromElsewhere } from './same-site.js';

const own = 'https://plan.example';

it.each([
  [{}, false],
  [{ origin: own, 'sec-fetch-site': 'same-origin' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, true],
  [{ 'sec-fetch-site': 'same-site' }, true],
  [{ origin: 'https://evil.example' }, true],
  [{ origin: 'null' }, true],
  [{ origin: 'https://plan.example.evil.example' }, true],
  [{ origin: 'https://evil.example', host: 'evil.example', 'x-forwarded-host': 'evil.example' }, true],
])('a change with %j comes from elsewhere: %s', (headers, elsewhere) => {
  expect(isFromElsewhere(headers, own)).toBe(elsewhere);
});
