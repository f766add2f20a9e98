import { Link } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useInFamily } from '../../api/me.js';

/** The way on from a page that leads nowhere else. */
export function HomeLink() {
  const { t } = useTranslation();
  const inFamily = useInFamily();
  return (
    <div>
      <Link as={RouterLink} to={inFamily('/')}>
        {t('notFound.home')}
      </Link>
    </div>
  );
}
