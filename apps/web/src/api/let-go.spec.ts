import { afterEach, describe, expect, it } from '@jest/globals';
import { QueryCache, QueryClient, QueryObserver } from '@tanstack/react-query';
import { letGo } from './let-go.js';
import { Problem } from './problem.js';

const queries = new QueryClient({ queryCache: new QueryCache({ onError: letGo }) });

const queryKey = ['what', 'the', 'school', 'sees'];
const refused = (status: number) => new Problem('refused', status);

afterEach(() => queries.clear());

/** An open page that has been shown something, and asks again. */
async function asksAgain(status: number): Promise<{ data: unknown; error: Error | null }> {
  let isOpen = true;
  const page = new QueryObserver(queries, {
    queryKey,
    retry: false,
    queryFn: () => (isOpen ? Promise.resolve('Amina gruer seg til gym') : Promise.reject(refused(status))),
  });
  const leave = page.subscribe(() => undefined);
  await page.refetch();
  expect(page.getCurrentResult().data).toBe('Amina gruer seg til gym');
  isOpen = false;
  await page.refetch();
  const { data, error } = page.getCurrentResult();
  leave();
  return { data, error };
}

describe('an open page', () => {
  it('loses what its reader may no longer see on its next fetch, and says so', async () => {
    const { data, error } = await asksAgain(404);
    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(Problem);
  });

  it('keeps what it shows while the server is away or asks for a stronger log-in', async () => {
    for (const status of [403, 503]) expect((await asksAgain(status)).data).toBe('Amina gruer seg til gym');
  });
});
