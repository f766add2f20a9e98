import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';

/** Employees of services that are no secret. */
export function useColleagues(familyId: string) {
  return useQuery({
    queryKey: [...familyKey(familyId), 'colleagues'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/colleagues', { params: { path: { familyId } } })),
  });
}
