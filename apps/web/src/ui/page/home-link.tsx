import { Link } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';

/** The way on from a page that leads nowhere else. */
export function HomeLink() {
  const { t } = useTranslation();
  return (
    <div>
      <Link as={RouterLink} to="/">
        {t('notFound.home')}
      </Link>
    </div>
  );
}
