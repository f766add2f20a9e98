import { hearOtherWindows, tellOtherWindows } from './other-windows.js';

/** Weather: a page anybody may have open. */
const neutral = { NO: 'https://www.yr.no/', DK: 'https://www.dmi.dk/' } as const;
type Country = keyof typeof neutral;

/** Away at once, in every window; the log-out goes its own way and needs no page to wait for it. */
export function leaveQuickly(country: Country): void {
  const { hostname } = new URL(neutral[country]);
  emptyPage(hostname);
  sendLogOut();
  tellOtherWindows(`left-${country}`);
  location.replace(neutral[country]);
}

/** Somebody else is here, or nobody: what this page knows goes, and it begins anew. */
export function startAnew(): void {
  emptyPage(location.hostname);
  location.replace('/');
}

/** Nothing may ask whether one really wants to: heard before everybody else, for they are heard in the order they came. */
let isAway = false;
addEventListener('beforeunload', (event) => {
  if (isAway) event.stopImmediatePropagation();
});

/** The title first: it stands in the window's bar, and longest. */
function emptyPage(title: string): void {
  isAway = true;
  document.title = title;
  document.body.replaceChildren();
}

/** Without a token: that of a page that has lain open may be out of date, and the way out is never refused. */
function sendLogOut(): void {
  if (navigator.sendBeacon('/auth/logout')) return;
  void fetch('/auth/logout', { method: 'POST', keepalive: true });
}

/** Where the log-in provider wants the browser to end; our own front page if it does not answer. */
export async function logOut(): Promise<void> {
  const answer = await fetch('/auth/logout', { method: 'POST' }).catch(() => undefined);
  const body: unknown = await answer?.json().catch(() => undefined);
  tellOtherWindows('logged-out');
  location.replace(redirectIn(body));
}

function redirectIn(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('redirectTo' in body)) return '/';
  return typeof body.redirectTo === 'string' ? body.redirectTo : '/';
}

/** Whoever leaves in one window has left in all of them. */
export function leaveWithOtherWindows(): void {
  hearOtherWindows((told) => {
    if (told === 'logged-out') startAnew();
    if (told !== 'left-NO' && told !== 'left-DK') return;
    const place = neutral[told === 'left-NO' ? 'NO' : 'DK'];
    emptyPage(new URL(place).hostname);
    location.replace(place);
  });
}
