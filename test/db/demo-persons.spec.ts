import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkNationalNumber } from '#platform/database';
import { families } from '../../scripts/demo/families.js';
import { demoPersons } from '../../scripts/demo/persons.js';

describe('the demo’s people', () => {
  it('log in as the families and municipalities say, the same at every run', () => {
    const file = JSON.parse(readFileSync('libs/identity/src/demo/persons.json', 'utf8')) as unknown;
    expect(file).toEqual(demoPersons());
    expect(demoPersons()).toEqual(demoPersons());
  });

  it('are twelve families and fifty persons in two countries, with numbers nobody living has', () => {
    const people = families.flatMap(({ members, outside = [] }) => [...members, ...outside]);
    expect([families.length, people.length]).toEqual([12, 50]);
    for (const { country, pid } of demoPersons())
      expect(checkNationalNumber(country, pid, '2026-11-22')).toEqual({
        valid: true,
        because: country === 'NO' ? 'synthetic' : 'temporary',
      });
  });
});
