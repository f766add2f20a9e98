import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changedSuggestions } from './use-suggest.js';
import type { Suggestion } from './written-suggestion.js';

/** Asks everybody whose yes is needed. */
export function useSend({ familyId, id: decisionId }: Suggestion, onDone: () => void) {
  return useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/propose', {
          params: { path: { familyId, decisionId }, header },
        }),
      ),
    { changes: changedSuggestions(familyId), onDone },
  );
}
