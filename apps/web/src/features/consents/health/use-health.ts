import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { familyKey } from '../../../api/family.js';

export type ChildsHealth = components['schemas']['ChildsHealthView'];
export type HealthWord = components['schemas']['HealthWordView'];

/** A child's word on its health: to the child itself, and to whoever coordinates. */
export function useHealth(familyId: string): UseQueryResult<readonly ChildsHealth[]> {
  return useQuery({
    queryKey: [...familyKey(familyId), 'health-words'],
    queryFn: async () => {
      const params = { path: { familyId } };
      const { items } = await answerOf(api.GET('/api/v1/families/{familyId}/health-words', { params }));
      return items;
    },
  });
}
