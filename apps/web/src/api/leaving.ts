import { currentToken } from './client.js';

/** Weather: a page anybody may have open. */
const neutral = { NO: 'https://www.yr.no/', DK: 'https://www.dmi.dk/' } as const;

/** Away at once; the log-out goes its own way and needs no page to wait for it. */
export function leaveQuickly(country: keyof typeof neutral): void {
  sendLogOut();
  document.body.replaceChildren();
  location.replace(neutral[country]);
}

function sendLogOut(): void {
  const form = new URLSearchParams({ _csrf: currentToken() });
  if (navigator.sendBeacon('/auth/logout', form)) return;
  void fetch('/auth/logout', { method: 'POST', body: form, keepalive: true });
}

/** Where the log-in provider wants the browser to end; our own front page if it does not answer. */
export async function logOut(): Promise<void> {
  const headers = { 'X-CSRF-Token': currentToken() };
  const answer = await fetch('/auth/logout', { method: 'POST', headers }).catch(() => undefined);
  const body: unknown = await answer?.json().catch(() => undefined);
  location.replace(redirectIn(body));
}

function redirectIn(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('redirectTo' in body)) return '/';
  return typeof body.redirectTo === 'string' ? body.redirectTo : '/';
}
