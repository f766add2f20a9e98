import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { letGo } from './let-go.js';
import { asProblem } from './problem.js';
import { hasOwner, meKey } from './me.js';
import { sessionHasEnded } from './session-end.js';
import { needsStepUp, stepUp } from './step-up.js';

const retries = 2;
const soon = 30_000;

/** A refusal is an answer; only silence and a server that is away are worth another try. */
function isWorthAnotherTry(failures: number, error: unknown): boolean {
  const { status } = asProblem(error);
  return failures < retries && (status === 0 || status === 503);
}

/** What was fetched stays under the cover for its owner: a form lives on it. It is asked at once who is there. */
function afterRefusal(error: unknown): void {
  if (asProblem(error).status !== 401 || !hasOwner()) return;
  sessionHasEnded(true);
  void queries.invalidateQueries({ queryKey: meKey });
}

/** Everything we know from the server, in memory alone: it is gone with the page. */
export const queries = new QueryClient({
  queryCache: new QueryCache({
    onError(error, query) {
      afterRefusal(error);
      letGo(error, query);
    },
  }),
  mutationCache: new MutationCache({
    onError(error, _given, _context, mutation) {
      afterRefusal(error);
      if (needsStepUp(error) && mutation.meta?.stays !== true) stepUp(mutation.meta?.resume);
    },
  }),
  defaultOptions: {
    // Asked also when the browser thinks that there is no network: no answer is told, never waited for in silence.
    queries: {
      retry: isWorthAnotherTry,
      staleTime: soon,
      refetchOnWindowFocus: true,
      networkMode: 'always',
    },
    mutations: { retry: isWorthAnotherTry, networkMode: 'always' },
  },
});

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: { resume?: string | undefined; stays?: boolean };
  }
}
