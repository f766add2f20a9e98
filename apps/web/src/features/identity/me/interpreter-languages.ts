import { useTranslation } from 'react-i18next';

/** Those most often interpreted here; whoever needs another one tells the coordinator. */
const often = [
  'ar',
  'bs',
  'da',
  'en',
  'es',
  'fa',
  'fr',
  'ku',
  'lt',
  'pl',
  'ps',
  'ro',
  'ru',
  'se',
  'so',
  'sq',
  'sw',
  'ta',
  'th',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
];

/** Languages by their name in the reader's language, the one already chosen always among them. */
export function useInterpreterLanguages(own: string | null): readonly { value: string; label: string }[] {
  const { i18n } = useTranslation();
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const codes = own === null || often.includes(own) ? often : [...often, own];
  return codes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, i18n.language));
}
