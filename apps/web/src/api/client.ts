import createClient from 'openapi-fetch';
import { problemIn } from './problem.js';
import type { paths } from './schema.js';

/** The token that proves a change came from our own page. Lives as long as this page does. */
let csrfToken = '';

export function rememberToken(token: string): void {
  csrfToken = token;
}

export function currentToken(): string {
  return csrfToken;
}

/** Typed by the API's own description. A refusal is thrown as a `Problem`. */
export const api = createClient<paths>({ baseUrl: location.origin, credentials: 'same-origin' });

api.use({
  async onResponse({ response }) {
    if (!response.ok) throw await problemIn(response);
    return response;
  },
});

interface Answer<T> {
  readonly data?: T;
}

/** What came back: `await answerOf(api.GET('/api/v1/me'))`. */
export async function answerOf<T>(asked: Promise<Answer<T>>): Promise<Exclude<T, undefined>> {
  const { data } = await asked;
  return data as Exclude<T, undefined>;
}

/** Header for a change of something people edit together: the version that was seen. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
