import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answerOf, api, currentToken } from '../../../../api/client.js';
import type { Family, Plan, Service } from './desk.js';
import type { components } from '../../../../api/schema.js';
import type { Decision, DraftDto } from './written.js';

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

/** What the rule says of a new version as it is written. Nothing is kept on the server. */
export function useNextVersion(
  address: Address,
  body: DraftDto,
  refs: readonly string[],
): UseQueryResult<NextVersion> {
  return useQuery({
    queryKey: [...decisionKey(address), 'next', body, refs],
    queryFn: async () => {
      const answer = await answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/next-version', {
          params: { path: address, header: { 'X-CSRF-Token': currentToken() } },
          body,
        }),
      );
      return named(answer, refs);
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
}

/** The server gives each part an id for this one answer; here they go by what they are called on the desk. */
function named(answer: NextVersion, refs: readonly string[]): NextVersion {
  const calledHere = new Map(answer.partIds.map((id, at) => [id, refs[at]]));
  const rename = (_: string, value: unknown): unknown =>
    typeof value === 'string' ? (calledHere.get(value) ?? value) : value;
  return JSON.parse(JSON.stringify(answer), rename) as NextVersion;
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

export function useServices(): UseQueryResult<readonly Service[]> {
  return useQuery({
    queryKey: ['services'],
    queryFn: async () => {
      const { items } = await answerOf(api.GET('/api/v1/admin/services'));
      return items.filter(({ closedOn }) => closedOn === null);
    },
  });
}
