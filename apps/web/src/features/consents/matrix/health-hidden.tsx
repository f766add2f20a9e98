import { Button, InfoCard, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useFreshLogin } from '../../../api/me.js';

/** This log-in is too weak to read of health: that it is so, never whether there is anything. */
export function HealthHidden() {
  const { t } = useTranslation('who-sees');
  const { stepUp } = useFreshLogin();
  return (
    <InfoCard data-color="info">
      <InfoCard.Header>
        <InfoCard.Title as="h2">{t('hidden.title')}</InfoCard.Title>
      </InfoCard.Header>
      <InfoCard.Content>
        <VStack gap="space-12" align="start">
          {t('hidden.text')}
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              stepUp();
            }}
          >
            {t('hidden.button')}
          </Button>
        </VStack>
      </InfoCard.Content>
    </InfoCard>
  );
}
