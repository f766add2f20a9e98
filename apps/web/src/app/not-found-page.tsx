import { useTranslation } from 'react-i18next';
import { HomeLink } from '../ui/page/home-link.js';
import { Page } from '../ui/page/page.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')} lead={t('notFound.lead')}>
      <HomeLink />
    </Page>
  );
}
