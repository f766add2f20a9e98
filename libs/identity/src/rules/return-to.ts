const longest = 512;

/** Where the browser goes after log-in: only a path on this very site, otherwise the front page. */
export function safeReturnTo(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length === 0 || asked.length > longest) return '/';
  if (!asked.startsWith('/') || asked.startsWith('//')) return '/';
  if (!isPlain(asked) || !isPlain(decoded(asked))) return '/';
  const seen = new URL(asked, 'https://same.invalid');
  if (seen.origin !== 'https://same.invalid' || seen.pathname.startsWith('//')) return '/';
  return seen.pathname.startsWith('/auth/') ? '/' : seen.pathname + seen.search + seen.hash;
}

/** Browsers drop tabs and newlines and read a backslash as a slash, so none of them may stand in the path. */
function isPlain(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0x20 || code === 0x7f || character === '\\') return false;
  }
  return true;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.split(/[?#]/)[0] ?? '');
  } catch {
    return '\\';
  }
}
