import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.js';
import { useAreas } from './listing.js';

type Headed = Pick<components['schemas']['DecisionLine'], 'question' | 'areas'>;

/** What a proposal is called: by its question, or for whoever does not see all of it, by what they see it is about. */
export function useHeading(): (of: Headed | undefined) => string {
  const { t } = useTranslation('words');
  const inWords = useAreas();
  return (of) => {
    if (of === undefined) return '';
    const { question, areas } = of;
    if (question !== null) return question;
    if (areas.length === 0) return t('headings.unnamed');
    return t('headings.about', { areas: inWords(areas) });
  };
}
