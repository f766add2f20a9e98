import { describe, expect, it } from '@jest/globals';
import { asTheyAreNow } from './stands-for.js';

const part = {
  subjectIds: ['gone', 'kept', 'child'],
  lane: 'subjects',
  payload: { ownerIds: ['gone'], money: { payerId: 'gone', ore: 500 }, title: 'Gone fishing', due: null },
};

describe('What was frozen while one human being stood here twice', () => {
  it('names the row they are now, once, and nothing else is touched', () => {
    expect(asTheyAreNow(part, { gone: 'kept' })).toEqual({
      subjectIds: ['kept', 'child'],
      lane: 'subjects',
      payload: { ownerIds: ['kept'], money: { payerId: 'kept', ore: 500 }, title: 'Gone fishing', due: null },
    });
  });

  it('is the very same where nobody stood twice', () => {
    expect(asTheyAreNow(part, {})).toBe(part);
  });
});
