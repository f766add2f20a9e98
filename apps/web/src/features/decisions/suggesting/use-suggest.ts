import { useTranslation } from 'react-i18next';
import { lifeAreas, type Language } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { asLanguage } from '../../../i18n/texts.js';
import { chosen, written } from '../../../ui/form/use-form.js';

type Schemas = components['schemas'];
export type Suggestion = Schemas['DecisionView'];

export const nothingYet = {
  question: '',
  area: '',
  title: '',
  personId: '',
  subjectIds: [] as readonly string[],
  text: '',
};
type Written = typeof nothingYet;

/** Kept as a draft that nobody but its writer knows of. */
export function useSuggest(familyId: string, onDone: (draft: Suggestion) => void) {
  const { i18n } = useTranslation();
  const language = asLanguage(i18n.language) ?? 'nb';
  return useAct(
    (given: Written, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions', {
          params: { path: { familyId }, header },
          // The server names what is missing.
          body: draftOf(given, language) as Schemas['DraftDecisionDto'],
        }),
      ),
    { changes: [familyKey(familyId), ['decisions', familyId]], onDone },
  );
}

function draftOf({ question, area, title, personId, subjectIds, text }: Written, language: Language) {
  const more = written(text);
  const payload = {
    language,
    title: title.trim(),
    owner: { kind: 'member' as const, personId },
    ...(more === undefined ? {} : { text: more }),
  };
  const part = {
    kind: 'action-add' as const,
    area: chosen(lifeAreas, area),
    subjectIds: [...subjectIds],
    payload,
  };
  return { question: question.trim(), parts: [part] };
}
