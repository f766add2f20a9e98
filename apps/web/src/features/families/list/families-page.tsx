import { LinkCard } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answerOf, api } from '../../../api/client.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';

export default function FamiliesPage() {
  const { t } = useTranslation('families');
  const families = useQuery({ queryKey: ['families'], queryFn: () => answerOf(api.GET('/api/v1/families')) });
  return (
    <Page title={t('title')}>
      <ListState query={families} empty={t('empty')}>
        {({ items }) =>
          items.map(({ id, name }) => (
            <LinkCard key={id}>
              <LinkCard.Title as="h2">
                <LinkCard.Anchor asChild>
                  <Link to={`/familier/${id}`}>{name}</Link>
                </LinkCard.Anchor>
              </LinkCard.Title>
            </LinkCard>
          ))
        }
      </ListState>
    </Page>
  );
}
