import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answerOf, api, rememberToken } from './client.js';
import { startAnew } from './leaving.js';
import { tellOtherWindows } from './other-windows.js';
import { Problem } from './problem.js';
import type { components } from './schema.js';
import { sessionHasEnded } from './session-end.js';
import { isFreshLogin, stepUp } from './step-up.js';
import { meet, nameOf } from './whose-page.js';

type Schemas = components['schemas'];
export type Me = Schemas['MeView'];
export type MyFamily = Schemas['MyFamilyView'];
export type Waiting = Schemas['WaitingView'];
type Myself = Schemas['MyselfView'];
type Municipality = Schemas['MyMunicipalityView'];

/** Somebody a municipality knows. */
export type Known = Me & { readonly person: Myself; readonly municipality: Municipality };

export const meKey = ['me'] as const;

/** Whose page this is; from the first log-in on until the page is gone. */
let owner: Me | undefined;

export function hasOwner(): boolean {
  return owner !== undefined;
}

/**
 * `null`: nobody is logged in, nor was since the page came. The token of a session is remembered for the page's own
 * person alone: what was begun here can therefore never be sent in the name of somebody who has logged in since.
 */
async function askWhoIAm(): Promise<Me | null> {
  const me = await whoeverIsLoggedIn();
  const meeting = meet(owner && nameOf(owner), me && nameOf(me));
  if (meeting === 'other') {
    startAnew();
    // Nobody gets an answer any more: the page is on its way out.
    return new Promise(() => undefined);
  }
  sessionHasEnded(meeting === 'ended');
  if (me === undefined) return owner ?? null;
  owner = me;
  rememberToken(me.csrfToken);
  if (meeting === 'first') tellOtherWindows('logged-in');
  return me;
}

async function whoeverIsLoggedIn(): Promise<Me | undefined> {
  try {
    return await answerOf(api.GET('/api/v1/me'));
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return undefined;
    throw error;
  }
}

/** Coming back to the window always asks: somebody else may have sat here. */
export const meQuery = {
  queryKey: meKey,
  queryFn: askWhoIAm,
  staleTime: 15_000,
  refetchOnWindowFocus: 'always' as const,
};

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

/** The way to another page about the same family: who belongs to two stays in the one they chose. */
export function useInFamily(): (path: string) => string {
  const [search] = useSearchParams();
  const family = search.get('familie');
  return (path) => (family === null ? path : `${path}?familie=${family}`);
}

/** Whether one may sign with the log-in one has, and the way to a new one. */
export function useFreshLogin(): {
  readonly isFresh: () => boolean;
  readonly stepUp: (resume?: string) => void;
} {
  const client = useQueryClient();
  const me = useMe();
  const readAt = client.getQueryState(meKey)?.dataUpdatedAt ?? 0;
  return { isFresh: () => isFreshLogin(me, performance.timeOrigin + performance.now() - readAt), stepUp };
}
