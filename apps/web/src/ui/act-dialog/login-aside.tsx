import { BodyLong, Link, LocalAlert } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

/** A new log-in beside this page, so that what was filled in stays where it is. */
export function LoginAside() {
  const { t } = useTranslation('form');
  return (
    <LocalAlert status="announcement">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t('aside.title')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <BodyLong>{t('aside.lead')}</BodyLong>
        <Link href="/auth/step-up?returnTo=%2Fmeg" target="_blank" rel="noopener">
          {t('aside.link')}
        </Link>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
