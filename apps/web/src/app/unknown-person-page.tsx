import { Box, Button } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { logOut } from '../api/leaving.js';
import { Page } from '../ui/page/page.js';

/** Logged in, but no municipality has written this person down. */
export function UnknownPersonPage() {
  const { t } = useTranslation();
  return (
    <Box as="main" padding="space-24" maxWidth="48rem" marginInline="auto">
      <Page title={t('unknownPerson.title')} lead={t('unknownPerson.lead')}>
        <div>
          <Button variant="secondary" onClick={() => void logOut()}>
            {t('logOut')}
          </Button>
        </div>
      </Page>
    </Box>
  );
}
