import { useQuery, type QueryKey, type UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from './client.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];
export type Home = Schemas['HomeView'];
export type Plan = Schemas['PlanView'];

export const homeKey = (familyId: string | undefined): QueryKey => ['home', familyId];
export const planKey = (familyId: string | undefined): QueryKey => ['plan', familyId];

const at = (familyId: string | undefined) => ({ params: { path: { familyId: familyId ?? '' } } });

/** Whom to call, what comes next, what is going on. */
export function useHome(familyId: string | undefined): UseQueryResult<Home> {
  return useQuery({
    queryKey: homeKey(familyId),
    enabled: familyId !== undefined,
    queryFn: () => answerOf(api.GET('/api/v1/families/{familyId}/home', at(familyId))),
  });
}

export function usePlan(familyId: string | undefined): UseQueryResult<Plan> {
  return useQuery({
    queryKey: planKey(familyId),
    enabled: familyId !== undefined,
    queryFn: () => answerOf(api.GET('/api/v1/families/{familyId}/plan', at(familyId))),
  });
}
