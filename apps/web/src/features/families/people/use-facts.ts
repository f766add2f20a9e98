import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';

export function useFacts(familyId: string) {
  return useQuery({
    queryKey: [...familyKey(familyId), 'facts'],
    queryFn: () => answerOf(api.GET('/api/v1/families/{familyId}/facts', { params: { path: { familyId } } })),
  });
}
