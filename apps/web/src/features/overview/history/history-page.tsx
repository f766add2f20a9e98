import { useTranslation } from 'react-i18next';
import { useFamily } from '../../../api/me.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { MoreButton } from '../../../ui/list-state/more-button.js';
import { Page } from '../../../ui/page/page.js';
import { FamilyChoice } from '../../../ui/family-choice/family-choice.js';
import { NoFamily } from '../../../ui/family-choice/no-family.js';
import { useHistory } from '../events/history.js';
import { DayOfEvents } from './day-of-events.js';
import { useByDay } from './use-by-day.js';

/** What has happened in the family, day by day, as far as the reader may know it. */
export default function HistoryPage() {
  const { t } = useTranslation('history');
  const family = useFamily();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <FamilyChoice />
      {family === undefined ? <NoFamily /> : <History familyId={family.id} />}
    </Page>
  );
}

function History({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('history');
  const history = useHistory(familyId);
  const byDay = useByDay();
  const events = history.data?.pages.flatMap(({ items }) => items);
  return (
    <ListState query={{ ...history, data: events }} empty={t('empty')}>
      {(items) => (
        <>
          {byDay(items).map(({ day, events: those }) => (
            <DayOfEvents key={day} day={day} events={those} familyId={familyId} />
          ))}
          <MoreButton label={t('earlier')} query={history} />
        </>
      )}
    </ListState>
  );
}
