import { BodyLong, Button, LocalAlert, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

/** The proposal became another while it was read: nothing was sent, and what stands now is on the page. */
export function StaleNotice() {
  const { t } = useTranslation('decision');
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title as="h3">{t('stale.title')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <VStack gap="space-8" align="start">
          <BodyLong>{t('stale.lead')}</BodyLong>
          <Button
            variant="secondary"
            size="small"
            onClick={() => {
              document.querySelector('h1')?.focus();
              window.scrollTo(0, 0);
            }}
          >
            {t('stale.read')}
          </Button>
        </VStack>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
