import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';
import type { Cell, SubjectLine } from './use-matrix.js';

/** "Deg", or the first name. */
export function useSubjectName(): (subject: Pick<SubjectLine, 'subjectId' | 'givenName'>) => string {
  const { t } = useTranslation('who-sees');
  const { person } = useMe();
  return ({ subjectId, givenName }) => (subjectId === person.id ? t('you') : givenName);
}

/** Why a service can or cannot see it, in words. */
export function useCellWords(): (cell: Cell) => string {
  const { t } = useTranslation('who-sees');
  const { day } = useDates();
  return ({ because, until }) => t(`why.${because}`, { day: until === null ? '' : day(until) });
}
