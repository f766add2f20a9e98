import { describe, expect, it } from '@jest/globals';
import { isReadTogether } from './together.js';

describe("a child's page", () => {
  const today = '2026-11-22';

  it('is read together with whoever answers for the child, until the day it turns thirteen', () => {
    expect(isReadTogether('answers-for', '2018-05-09', today)).toBe(true);
    expect(isReadTogether('answers-for', '2013-11-23', today)).toBe(true);
    expect(isReadTogether('answers-for', '2013-11-22', today)).toBe(false);
  });

  it('is read with nobody else, and not for a child who is not born', () => {
    expect(isReadTogether('coordinates', '2018-05-09', today)).toBe(false);
    expect(isReadTogether('same-household', '2018-05-09', today)).toBe(false);
    expect(isReadTogether('answers-for', null, today)).toBe(false);
  });
});
