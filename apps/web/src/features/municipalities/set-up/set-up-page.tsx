import { BodyShort } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';

export default function SetUpPage() {
  const { t } = useTranslation('set-up');
  const services = useQuery({
    queryKey: ['services'],
    queryFn: () => answerOf(api.GET('/api/v1/admin/services')),
  });
  return (
    <Page title={t('title')}>
      <ListState query={services} empty={t('empty')}>
        {({ items }) => items.map(({ id, name }) => <BodyShort key={id}>{name}</BodyShort>)}
      </ListState>
    </Page>
  );
}
