import { describe, expect, it } from '@jest/globals';
import { meet, nameOf } from './whose-page.js';

const as = (id: string, municipality = 1) => nameOf({ person: { id }, municipality: { id: municipality } });
const unknown = nameOf({ person: null, municipality: null });

describe('a page', () => {
  it('belongs to the first who logs in on it', () => {
    expect(meet(undefined, undefined)).toBe('nobody');
    expect(meet(undefined, as('kari'))).toBe('first');
  });

  it('stays theirs when they log in anew, and waits for them when the log-in ends', () => {
    expect(meet(as('kari'), as('kari'))).toBe('same');
    expect(meet(as('kari'), undefined)).toBe('ended');
  });

  it('is never another’s: not another person’s, not the same one’s elsewhere, nobody’s whom no municipality knows', () => {
    expect(meet(as('kari'), as('ola'))).toBe('other');
    expect(meet(as('kari'), as('kari', 2))).toBe('other');
    expect(meet(as('kari'), unknown)).toBe('other');
    expect(meet(unknown, as('kari'))).toBe('other');
  });
});
