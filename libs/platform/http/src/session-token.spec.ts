import { describe, expect, it } from '@jest/globals';
import {
  cookie,
  csrfTokenFor,
  hashOfToken,
  isCsrfTokenOf,
  newSessionToken,
  sessionCookie,
  tokenInCookies,
} from './session-token.js';

describe('a session token', () => {
  it('is 256 random bits, and its hash never contains it', () => {
    const token = newSessionToken();
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(newSessionToken()).not.toBe(token);
    expect(hashOfToken(token)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is bound to this host over TLS and out of reach for scripts everywhere', () => {
    expect(sessionCookie('t', true)).toBe('__Host-vl=t; Path=/; HttpOnly; SameSite=Lax; Secure');
    expect(sessionCookie('t', false)).toBe('vl=t; Path=/; HttpOnly; SameSite=Lax');
    expect(cookie('x', '', false)).not.toContain('Domain');
  });

  it('is found among other cookies, and not believed when there are two of it', () => {
    const token = newSessionToken();
    expect(tokenInCookies(`a=b; vl=${token}; c=d`, 'vl')).toBe(token);
    expect(tokenInCookies(`vl=${token}; vl=${newSessionToken()}`, 'vl')).toBeUndefined();
    expect(tokenInCookies(`xvl=${token}`, 'vl')).toBeUndefined();
    expect(tokenInCookies(`vl=${token}'--`, 'vl')).toBeUndefined();
    expect(tokenInCookies(undefined, 'vl')).toBeUndefined();
  });
});

describe('the token against forged clicks', () => {
  it('fits its own session only', () => {
    const token = newSessionToken();
    expect(isCsrfTokenOf(token, csrfTokenFor(token))).toBe(true);
    expect(isCsrfTokenOf(newSessionToken(), csrfTokenFor(token))).toBe(false);
    for (const wrong of [undefined, '', [csrfTokenFor(token)], `${csrfTokenFor(token)}x`, token]) {
      expect(isCsrfTokenOf(token, wrong)).toBe(false);
    }
  });
});
