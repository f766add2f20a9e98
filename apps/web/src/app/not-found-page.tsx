import { Link } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Page } from '../ui/page/page.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')} lead={t('notFound.lead')}>
      <div>
        <Link as={RouterLink} to="/">
          {t('notFound.home')}
        </Link>
      </div>
    </Page>
  );
}
