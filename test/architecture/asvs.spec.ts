import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

/** The requirements of levels 1 and 2 in the chapters answered so far. */
const asked = `
2.1.1 2.1.2 2.1.3 2.2.1 2.2.2 2.2.3 2.3.1 2.3.2 2.3.3 2.3.4 2.4.1 6.1.1 6.1.2 6.1.3 6.2.1 6.2.2 
6.2.3 6.2.4 6.2.5 6.2.6 6.2.7 6.2.8 6.2.9 6.2.10 6.2.11 6.2.12 6.3.1 6.3.2 6.3.3 6.3.4 6.4.1 6.4.2 
6.4.3 6.4.4 6.5.1 6.5.2 6.5.3 6.5.4 6.5.5 6.6.1 6.6.2 6.6.3 6.8.1 6.8.2 6.8.3 6.8.4 7.1.1 7.1.2 
7.1.3 7.2.1 7.2.2 7.2.3 7.2.4 7.3.1 7.3.2 7.4.1 7.4.2 7.4.3 7.4.4 7.4.5 7.5.1 7.5.2 7.6.1 7.6.2 
8.1.1 8.1.2 8.2.1 8.2.2 8.2.3 8.3.1 8.4.1 10.1.1 10.1.2 10.2.1 10.2.2 10.3.1 10.3.2 10.3.3 10.3.4 
10.4.1 10.4.2 10.4.3 10.4.4 10.4.5 10.4.6 10.4.7 10.4.8 10.4.9 10.4.10 10.4.11 10.5.1 10.5.2 10.5.3 
10.5.4 10.5.5 10.6.1 10.6.2 10.7.1 10.7.2 10.7.3 16.1.1 16.2.1 16.2.2 16.2.3 16.2.4 16.2.5 16.3.1 
16.3.2 16.3.3 16.3.4 16.4.1 16.4.2 16.4.3 16.5.1 16.5.2 16.5.3
`
  .trim()
  .split(/\s+/);

const page = readFileSync('docs/asvs.md', 'utf8');

it('answers each requirement of the standard once, and honestly in one of three words', () => {
  const lines = [...page.matchAll(/^\| V([\d.]+)\s+\| [12]\s+\| (met|not met|does not apply)\s+\| \S/gm)];
  expect(lines.map(([, id]) => id)).toEqual(asked);
});

it('names files that are there', () => {
  const named = [...page.matchAll(/`((?:libs|test|docs)\/[^`]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
