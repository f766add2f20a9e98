import { useTranslation } from 'react-i18next';

/** "Kari, Ola og Amina", in the reader's language. */
export function useListing(): (words: readonly string[]) => string {
  const { i18n } = useTranslation();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (words) => list.format(words);
}
