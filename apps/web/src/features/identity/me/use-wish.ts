import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { tell } from '../../../ui/told/told.js';

type OwnWords = components['schemas']['OwnWordsDto'];

/** How I want to be spoken to; what is not named stays. */
export function useWish() {
  const { t } = useTranslation('me');
  return useAct((body: OwnWords, header) => answerOf(api.PATCH('/api/v1/me', { params: { header }, body })), {
    onDone: () => {
      tell({ text: t('contact.done') });
    },
  });
}
