import {
  useMutation,
  useQueryClient,
  type QueryClient,
  type QueryKey,
  type UseMutationResult,
} from '@tanstack/react-query';
import { useRef } from 'react';
import { asProblem, type Problem } from './problem.js';
import { currentToken } from './client.js';
import { meKey, meQuery } from './me.js';

/** Headers that name one act of a person: sent again, it is still done once. */
export interface ActHeaders {
  readonly 'Idempotency-Key': string;
  /** Proves that it came from our own page. */
  readonly 'X-CSRF-Token': string;
}

export interface ActOptions<Out> {
  /** What is to be read anew afterwards; who I am and what waits always is. */
  readonly changes?: readonly QueryKey[];
  /** Query string by which this page comes back to the same confirmation after a stronger log-in. */
  readonly resume?: string;
  /** What was written would be lost by leaving: a stronger log-in is then asked for beside the page. */
  readonly stays?: boolean;
  readonly onDone?: (answer: Out) => void;
}

export type Act<In, Out> = Omit<UseMutationResult<Out, Error, In>, 'error'> & {
  readonly problem: Problem | undefined;
};

/**
 * Something a person does. One key per act: pressing again after silence or a fault sends the same key with the same
 * content, and the server answers what it answered (or would have).
 */
export function useAct<In, Out>(
  perform: (given: In, headers: ActHeaders) => Promise<Out>,
  { changes = [], resume, stays = false, onDone }: ActOptions<Out> = {},
): Act<In, Out> {
  const client = useQueryClient();
  const last = useRef<{ content: string; key: string } | undefined>(undefined);
  const keyFor = (given: In): string => {
    const content = JSON.stringify(given ?? null);
    if (last.current?.content !== content) last.current = { content, key: crypto.randomUUID() };
    return last.current.key;
  };
  const { error, ...act } = useMutation({
    mutationFn: async (given: In) => {
      const key = keyFor(given);
      return asMyself(client, (token) => perform(given, { 'Idempotency-Key': key, 'X-CSRF-Token': token }));
    },
    meta: { resume, stays },
    onSuccess: async (answer: Out) => {
      last.current = undefined;
      const keys: readonly QueryKey[] = [...changes, meKey];
      await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
      onDone?.(answer);
    },
  });
  return { ...act, problem: toldProblem(error) };
}

/**
 * A new log-in in another window changes the token; it is read anew, and only the same person goes on: a page never
 * learns the token of anybody else.
 */
export async function asMyself<T>(client: QueryClient, send: (token: string) => Promise<T>): Promise<T> {
  const token = currentToken();
  try {
    return await send(token);
  } catch (error) {
    if (asProblem(error).code !== 'csrf') throw error;
    await client.query({ ...meQuery, staleTime: 0 });
    if (currentToken() === token) throw error;
    return send(currentToken());
  }
}

/** That the log-in has ended is told by the cover over the page; once back, one simply sends again. */
function toldProblem(error: Error | null): Problem | undefined {
  const problem = error === null ? undefined : asProblem(error);
  return problem?.status === 401 ? undefined : problem;
}
