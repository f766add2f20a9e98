/** Back to the page that was asked for. */
export function loginAddress(hint?: string): string {
  const asked = new URLSearchParams({ returnTo: location.pathname + location.search });
  if (hint !== undefined) asked.set('login_hint', hint);
  return `/auth/login?${asked.toString()}`;
}
