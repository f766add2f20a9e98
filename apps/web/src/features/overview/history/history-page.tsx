import { BodyShort } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import { useFamily } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';

export default function HistoryPage() {
  const { t } = useTranslation('history');
  const { moment } = useDates();
  const familyId = useFamily()?.id;
  const events = useQuery({
    queryKey: ['events', familyId],
    enabled: familyId !== undefined,
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/events', { params: { path: { familyId: familyId ?? '' } } }),
      ),
  });
  return (
    <Page title={t('title')}>
      <ListState query={events} empty={t('empty')}>
        {({ items }) => items.map(({ id, at }) => <BodyShort key={id}>{moment(at)}</BodyShort>)}
      </ListState>
    </Page>
  );
}
