import { useQuery, type QueryKey, type UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';

export type Rights = components['schemas']['RightsView'];
export type RightsRequest = components['schemas']['RightsRequestView'];
export type KeptKind = components['schemas']['KeptKindView'];

export const rightsKey = (familyId: string): QueryKey => [...familyKey(familyId), 'rights'];

export function useRights(familyId: string): UseQueryResult<Rights> {
  return useQuery({
    queryKey: rightsKey(familyId),
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/rights', { params: { path: { familyId } } })),
  });
}
