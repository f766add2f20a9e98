import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const shape = /^[A-Za-z0-9_-]{43}$/;

/** A new opaque session token: 256 random bits, meaning nothing to whoever reads it. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored instead of the token. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** `__Host-` binds the cookie to this very host over TLS; browsers refuse the prefix on plain http. */
export function sessionCookieName(secure: boolean): string {
  return secure ? '__Host-vl' : 'vl';
}

/** The token in a Cookie header, if exactly one well-formed one is there. Two mean somebody planted one. */
export function tokenInCookies(header: string | undefined, name: string): string | undefined {
  if (header === undefined) return undefined;
  const found = header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  const [token] = found;
  return found.length === 1 && token !== undefined && shape.test(token) ? token : undefined;
}

/** The token a page of ours sends back with every change. Follows from the session, so nothing needs storing. */
export function csrfTokenFor(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('csrf').digest('base64url');
}

export function isCsrfTokenOf(sessionToken: string, sent: unknown): boolean {
  const right = Buffer.from(csrfTokenFor(sessionToken));
  const given = Buffer.from(typeof sent === 'string' ? sent : '');
  return given.length === right.length && timingSafeEqual(given, right);
}

/** Ends with the browser: on a shared tablet nobody finds the last one's log-in. */
export function sessionCookie(token: string, secure: boolean): string {
  return cookie(sessionCookieName(secure), token, secure);
}

export function clearedSessionCookie(secure: boolean): string {
  return `${cookie(sessionCookieName(secure), '', secure)}; Max-Age=0`;
}

/** Host-bound, unreadable for scripts, never sent along by another site's form. */
export function cookie(name: string, value: string, secure: boolean): string {
  const parts = [`${name}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : [])];
  return parts.join('; ');
}
