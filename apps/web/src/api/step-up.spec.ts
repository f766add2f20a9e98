import { describe, expect, it } from '@jest/globals';
import { isFreshLogin } from './step-up.js';

const at = '2026-11-22T12:00:00.000Z';
const minute = 60_000;

describe('a log-in is new enough to sign with', () => {
  it('until the time the server told, counted from when it told it', () => {
    const me = { at, freshUntil: '2026-11-22T12:02:00.000Z' };
    expect(isFreshLogin(me, 0)).toBe(true);
    expect(isFreshLogin(me, minute)).toBe(true);
    expect(isFreshLogin(me, 2 * minute)).toBe(false);
  });

  it('not when there is hardly time to press the button', () => {
    expect(isFreshLogin({ at, freshUntil: '2026-11-22T12:00:05.000Z' }, 0)).toBe(false);
  });

  it('never when the server told that it is too weak', () => {
    expect(isFreshLogin({ at, freshUntil: null }, 0)).toBe(false);
  });
});
