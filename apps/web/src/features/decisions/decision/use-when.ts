import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';

const day = 86_400_000;

/** "i morgen kl. 08.00" when it is the day after this one, and otherwise the moment alone. */
export function useWhen(): (of: string) => string {
  const { t } = useTranslation('decision');
  const { moment, time: timeOf } = useDates();
  const { at, municipality } = useMe();
  const dayOf = (time: number) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: municipality.timeZone }).format(time);
  const tomorrow = dayOf(Date.parse(at) + day);
  return (of) => (dayOf(Date.parse(of)) === tomorrow ? t('tomorrow', { time: timeOf(of) }) : moment(of));
}
