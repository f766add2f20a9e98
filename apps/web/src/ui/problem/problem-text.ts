import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/problem.js';
import type { Resources } from '../../i18n/resources.js';

/** The plain words of a refusal. A code nobody foresaw is told as a fault of ours. */
export function useProblemText(): (problem: Problem) => string {
  const { t, i18n } = useTranslation('errors');
  return ({ code }) => (isKnown(code, i18n.exists) ? t(code) : t('unexpected'));
}

function isKnown(code: string, exists: (key: string) => boolean): code is keyof Resources['errors'] {
  return exists(`errors:${code}`);
}
