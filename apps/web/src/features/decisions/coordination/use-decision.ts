import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';

export type Decision = components['schemas']['DecisionView'];

/** What every act on one thing is told. */
export interface ActProps {
  readonly familyId: string;
  readonly decisionId: string;
  readonly onClose: () => void;
}

export function useDecision(familyId: string, decisionId: string) {
  return useQuery({
    queryKey: [...familyKey(familyId), 'decision', decisionId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/decisions/{decisionId}', {
          params: { path: { familyId, decisionId } },
        }),
      ),
  });
}
