import { useTranslation } from 'react-i18next';
import type { LifeArea } from '#contract';

/** "Kari, Ola og Amina", in the reader's language. */
export function useListing(): (words: readonly string[]) => string {
  const { i18n } = useTranslation();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (words) => list.format(words);
}

/** "bolig, økonomi og arbeid": parts of life inside a sentence. */
export function useAreas(): (areas: readonly LifeArea[]) => string {
  const { t } = useTranslation('words');
  const list = useListing();
  return (areas) => list(areas.map((area) => t(`lifeAreas.${area}`).toLowerCase()));
}

/** The same words where they begin a line. */
export function atTheStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
