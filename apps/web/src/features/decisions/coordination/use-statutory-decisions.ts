import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';

export function useStatutoryDecisions(familyId: string) {
  return useQuery({
    queryKey: [...familyKey(familyId), 'statutory'],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/statutory-decisions', { params: { path: { familyId } } }),
      ),
  });
}
