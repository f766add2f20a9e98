import { Button, InfoCard, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useFreshLogin } from '../../../api/me.js';

/** Something waits that this log-in is too weak for; never what, nor how much. */
export function StrongerLogin() {
  const { t } = useTranslation('home');
  const { stepUp } = useFreshLogin();
  return (
    <InfoCard data-color="info">
      <InfoCard.Header>
        <InfoCard.Title as="h3">{t('hidden.title')}</InfoCard.Title>
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
