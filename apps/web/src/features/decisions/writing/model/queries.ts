import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../../../../api/client.js';
import type { Family, Plan, Service } from './desk.js';
import type { components } from '../../../../api/schema.js';
import type { Decision } from './written.js';

export interface Address {
  readonly familyId: string;
  readonly decisionId: string;
}

export const familyKey = (familyId: string) => ['family', familyId] as const;
export const planKey = (familyId: string) => ['plan', familyId] as const;
export const decisionKey = ({ familyId, decisionId }: Address) =>
  ['family', familyId, 'decision', decisionId] as const;

export function readDecision(address: Address): Promise<Decision> {
  return answerOf(
    api.GET('/api/v1/families/{familyId}/decisions/{decisionId}', { params: { path: address } }),
  );
}

export function useDecision(address: Address): UseQueryResult<Decision> {
  return useQuery({ queryKey: decisionKey(address), queryFn: () => readDecision(address) });
}

export type NextVersion = components['schemas']['NextVersionView'];

export const nextKey = (address: Address) => [...decisionKey(address), 'next'] as const;

export function readNext(address: Address): Promise<NextVersion> {
  return answerOf(
    api.GET('/api/v1/families/{familyId}/decisions/{decisionId}/next-version', { params: { path: address } }),
  );
}

/** A new version of what was sent, as it was last kept, and what the rule says of it. */
export function useNextVersion(address: Address, { enabled = true } = {}): UseQueryResult<NextVersion> {
  return useQuery({ queryKey: nextKey(address), queryFn: () => readNext(address), enabled });
}

export function useFamilyView(familyId: string): UseQueryResult<Family> {
  return useQuery({
    queryKey: familyKey(familyId),
    queryFn: () => answerOf(api.GET('/api/v1/families/{familyId}', { params: { path: { familyId } } })),
  });
}

const whileWaiting = 15_000;

/** The plan, with what services were asked and have said; asked again now and then, since their answers come by themselves. */
export function usePlan(familyId: string): UseQueryResult<Plan> {
  return useQuery({
    queryKey: planKey(familyId),
    queryFn: () => answerOf(api.GET('/api/v1/families/{familyId}/plan', { params: { path: { familyId } } })),
    refetchInterval: ({ state }) =>
      state.data?.servicePromises.some((promise) => promise.state === 'asked') === true
        ? whileWaiting
        : false,
  });
}

/** The municipality's services, and the guests of this family. */
export function useServices(familyId: string): UseQueryResult<readonly Service[]> {
  return useQuery({
    queryKey: [...familyKey(familyId), 'services'],
    queryFn: async () => {
      const { items } = await answerOf(
        api.GET('/api/v1/admin/services', { params: { query: { family: familyId } } }),
      );
      return items.filter(({ closedOn }) => closedOn === null);
    },
  });
}
