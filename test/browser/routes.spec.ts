import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { places, routeOf } from './support/pages.js';

/** The addresses of the web app, as its table writes them; what nobody has is walked as one that does not exist. */
function routes(): readonly string[] {
  const table = readFileSync('apps/web/src/app/routes.tsx', 'utf8');
  const named = [...table.matchAll(/\bpage\(\s*'([^']+)'/g)].map(([, path]) => `/${path ?? ''}`);
  return table.includes('index: true') ? ['/', ...named] : named;
}

describe('the list of pages that are walked', () => {
  it('has every address of the web app', () => {
    const walked = new Set(places.map(routeOf));
    expect(routes().length).toBeGreaterThan(15);
    expect(routes().filter((route) => !walked.has(route))).toEqual([]);
  });

  it('has no address that the web app does not have', () => {
    const known = new Set([...routes(), '/finnes-ikke']);
    expect(places.map(routeOf).filter((route) => !known.has(route))).toEqual([]);
  });
});
