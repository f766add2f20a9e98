import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';
import { dayIn } from '../../../i18n/written-time.js';

const day = 86_400_000;

/** "i morgen kl. 08.00" when it is the day after this one, and otherwise the moment alone. */
export function useWhen(): (of: string) => string {
  const { t } = useTranslation('decision');
  const { moment, time: timeOf } = useDates();
  const { at, municipality } = useMe();
  const dayOf = (of: string) => dayIn(municipality.timeZone, of);
  const tomorrow = dayOf(new Date(Date.parse(at) + day).toISOString());
  return (of) => (dayOf(of) === tomorrow ? t('tomorrow', { time: timeOf(of) }) : moment(of));
}
