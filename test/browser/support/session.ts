import type { Visit } from './visit.js';

/** What the page's own session reads from the API. */
export const reads = <T>(visit: Visit, path: string): Promise<T> =>
  visit.page.evaluate(async (at) => (await (await fetch(at)).json()) as T, path);

/** What other pages do, done by the same browser with the same session. */
export async function does<T>(visit: Visit, path: string, body: unknown = {}): Promise<T> {
  return visit.page.evaluate(
    async ([at, content]) => {
      const { csrfToken } = (await (await fetch('/api/v1/me')).json()) as { csrfToken: string };
      const headers = {
        'content-type': 'application/json',
        'X-CSRF-Token': csrfToken,
        'Idempotency-Key': crypto.randomUUID(),
      };
      const answer = await fetch(at, { method: 'POST', headers, body: JSON.stringify(content) });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${at} answered ${answer.status}: ${text}`);
      return JSON.parse(text) as T;
    },
    [path, body] as const,
  );
}
