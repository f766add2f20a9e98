import { broken, type Target } from './targets.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A page with every operation on it, for a program that knows links and forms and no description. */
export function mapOf(targets: readonly Target[]): string {
  const lines = targets.map(({ sent, operation }, n) => {
    const address = escaped(`/as/${n}${sent.path}`);
    if (operation.isForm) return '';
    if (sent.method === 'GET') return `<a href="${address}">${n}</a>`;
    const fields = sent.body === undefined ? [] : leavesOf(JSON.parse(String(sent.body)));
    const inputs = fields.map(
      ([name, value]) => `<input type="text" name="${escaped(name)}" value="${escaped(value)}">`,
    );
    return `<form method="post" action="${address}">${inputs.join('')}<input type="submit"></form>`;
  });
  const open = `<a href="${broken}?name=x">open</a>`;
  return `<!doctype html><html lang="en"><title>Map</title><body>${open}${lines.join('\n')}</body></html>`;
}

function leavesOf(value: unknown, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    leavesOf(inner, path === '' ? name : `${path}.${name}`),
  );
}

/** The body as a page would send it, with the fields of the form in their places. */
export function asJson(body: string, form: string): string {
  const whole = JSON.parse(body) as Record<string, unknown>;
  for (const [path, value] of new URLSearchParams(form)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const place = names.reduce<unknown>(
      (at, name) => (at as Record<string, unknown> | undefined)?.[name],
      whole,
    );
    if (typeof place === 'object' && place !== null) {
      const held = place as Record<string, unknown>;
      const isSame = String(held[last]) === value;
      if (!isSame) held[last] = value;
    }
  }
  return JSON.stringify(whole);
}
