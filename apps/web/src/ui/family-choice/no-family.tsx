import { useTranslation } from 'react-i18next';
import { Empty } from '../list-state/list-state.js';

/** Whoever has closed the plan, or was never in one, is told so on every page of the family. */
export function NoFamily() {
  const { t } = useTranslation();
  return <Empty text={t('noFamily')} />;
}
