import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answerOf, api, rememberToken } from './client.js';
import { Problem } from './problem.js';
import type { components } from './schema.js';
import { isFreshLogin, stepUp } from './step-up.js';

type Schemas = components['schemas'];
export type Me = Schemas['MeView'];
export type MyFamily = Schemas['MyFamilyView'];
export type Waiting = Schemas['WaitingView'];
type Myself = Schemas['MyselfView'];
type Municipality = Schemas['MyMunicipalityView'];

/** Somebody a municipality knows. */
export type Known = Me & { readonly person: Myself; readonly municipality: Municipality };

export const meKey = ['me'] as const;

/** `null`: nobody is logged in. */
async function askWhoIAm(): Promise<Me | null> {
  try {
    const me = await answerOf(api.GET('/api/v1/me'));
    rememberToken(me.csrfToken);
    return me;
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}

export const meQuery = { queryKey: meKey, queryFn: askWhoIAm, staleTime: 15_000 };

export function useMaybeMe(): UseQueryResult<Me | null> {
  return useQuery(meQuery);
}

/** Who is logged in. Only inside the frame of a page for those who are. */
export function useMe(): Known {
  const { data } = useMaybeMe();
  if (!isKnown(data)) throw new Problem('not-logged-in', 401);
  return data;
}

export function isKnown(me: Me | null | undefined): me is Known {
  return (me?.person ?? null) !== null && (me?.municipality ?? null) !== null;
}

export function isStaff(me: Known): boolean {
  return me.person.kind === 'staff';
}

export function hasRole(me: Known, ...roles: readonly Me['roles']['staff'][number]['role'][]): boolean {
  return me.roles.staff.some(({ role }) => roles.includes(role));
}

/** The family this page is about: the one the address names, or the first of one's own. */
export function useFamily(): MyFamily | undefined {
  const { families } = useMe();
  const [search] = useSearchParams();
  const named = search.get('familie');
  return families.find(({ id }) => id === named) ?? families[0];
}

/** Whether one may sign with the log-in one has, and the way to a new one. */
export function useFreshLogin(): {
  readonly isFresh: () => boolean;
  readonly stepUp: (resume?: string) => void;
} {
  const client = useQueryClient();
  const me = useMe();
  const readAt = client.getQueryState(meKey)?.dataUpdatedAt ?? 0;
  return { isFresh: () => isFreshLogin(me, readAt), stepUp };
}
