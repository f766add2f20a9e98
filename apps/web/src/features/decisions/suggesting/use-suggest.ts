import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api, currentToken, ifMatch } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';
import { asLanguage } from '../../../i18n/texts.js';
import { readDecision, type Address } from '../writing/model/queries.js';
import { draftSaver, type SaveDraft } from '../writing/model/save-draft.js';
import { draftOf, type DraftBody, type Suggestion, type WrittenSuggestion } from './written-suggestion.js';

/** Everything a proposal stands in. */
export const changedSuggestions = (familyId: string) =>
  [familyKey(familyId), ['decisions', familyId], ['decision', familyId]] as const;

/** Kept as a draft that nobody but its writer knows of. */
export function useSuggest(familyId: string, onDone: (draft: Suggestion) => void) {
  const { i18n } = useTranslation();
  const language = asLanguage(i18n.language) ?? 'nb';
  return useAct(
    (given: WrittenSuggestion, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions', {
          params: { path: { familyId }, header },
          body: draftOf(given, language),
        }),
      ),
    { changes: changedSuggestions(familyId), onDone },
  );
}

/** A draft is kept anew; what was sent becomes a new version, which everybody is asked about again. */
export function useEdit(suggestion: Suggestion, onDone: () => void) {
  const { familyId, id: decisionId, status, revision } = suggestion;
  const keep = useKeepDraft({ familyId, decisionId });
  return useAct(
    (body: DraftBody, header) => {
      if (status === 'draft') return keep(body, revision);
      return answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/versions', {
          params: { path: { familyId, decisionId }, header },
          body,
        }),
      );
    },
    { changes: changedSuggestions(familyId), onDone },
  );
}

function useKeepDraft(address: Address): SaveDraft {
  const [keep] = useState(() =>
    draftSaver({
      read: () => readDecision(address),
      save: (body, revision) =>
        answerOf(
          api.PATCH('/api/v1/families/{familyId}/decisions/{decisionId}', {
            params: { path: address, header: { 'X-CSRF-Token': currentToken(), ...ifMatch(revision) } },
            body,
          }),
        ),
    }),
  );
  return keep;
}
