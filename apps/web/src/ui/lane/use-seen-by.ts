import { useTranslation } from 'react-i18next';
import type { Sees } from './who-sees.js';

/** Who sees it, in one line: "only" is said where the server says that nobody else does. */
export function useSeenBy(): (sees: Sees) => string {
  const { t, i18n } = useTranslation('lanes');
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
  return ({ lane, you, persons, services, whole }) => {
    const others = [...persons, ...services].map(({ name }) => name);
    const [one = ''] = others;
    if (!whole) {
      const all = you ? [t('you'), ...others] : others;
      const words = t(`lane.${lane}`);
      return others.length === 0 ? words : t('named', { words, names: list(all) });
    }
    if (!you) return t('only.others', { names: list(others) });
    if (others.length === 0) return t('only.you');
    if (others.length === 1) return t('only.one', { name: one });
    return t('only.more', { count: others.length, names: list(others) });
  };
}
