import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/dates.js';
import { Fact } from './fact.js';

interface AppealProps {
  readonly appealTo: string;
  readonly appealUntil: string | null;
}

/** Where one complains, and until when where time runs. */
export function Appeal({ appealTo, appealUntil }: AppealProps) {
  const { t } = useTranslation('statutory');
  const { day } = useDates();
  return (
    <Fact label={t('appeal')}>
      {appealUntil === null
        ? t('appealTo', { to: appealTo })
        : t('appealToUntil', { to: appealTo, day: day(appealUntil) })}
    </Fact>
  );
}
