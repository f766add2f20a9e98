import { BodyLong, Button, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui/page/page.js';

/** Some sheets are read only with the strongest log-in. */
export function StrongerLogin({ onLogin }: { readonly onLogin: () => void }) {
  const { t } = useTranslation('decision');
  return (
    <Page title={t('stronger.title')}>
      <VStack gap="space-16" align="start">
        <BodyLong>{t('stronger.lead')}</BodyLong>
        <Button onClick={onLogin}>{t('stronger.button')}</Button>
        <BodyLong>{t('stronger.other')}</BodyLong>
      </VStack>
    </Page>
  );
}
