import { BodyLong, Box, Heading, Link, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/me.js';

const guidance = {
  NO: 'https://www.barnevernvakten.no/',
  DK: 'https://bornsvilkar.dk/det-goer-vi/omsorgssvigt/skaerpet-underretningspligt/',
} as const;

/** The duty to tell child welfare is done elsewhere; nothing of it is written, kept or counted here. */
export function Concern() {
  const { t } = useTranslation('mine');
  const { country } = useMe().municipality;
  return (
    <Box
      padding="space-20"
      borderRadius="12"
      background="neutral-soft"
      borderWidth="1"
      borderColor="neutral-subtle"
    >
      <VStack gap="space-8" align="start">
        <Heading level="2" size="small">
          {t('concern.title')}
        </Heading>
        <BodyLong>{t(`concern.text${country}`)}</BodyLong>
        <Link href={guidance[country]} target="_blank" rel="noopener noreferrer">
          {t(`concern.link${country}`)}
        </Link>
      </VStack>
    </Box>
  );
}
