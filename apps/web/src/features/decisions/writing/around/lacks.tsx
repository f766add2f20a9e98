import { BodyShort, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../model/written.js';

/** What stands between this text and the family, in words. */
export function Lacks({ missing }: Pick<Decision, 'missing'>) {
  const { t } = useTranslation(['writing', 'words']);
  if (missing.length === 0) return null;
  return (
    <VStack gap="space-4">
      <BodyShort>{t('send.missing')}</BodyShort>
      <List size="small">
        {missing.map((one) => (
          <List.Item key={one}>{t(`words:missingWords.${one}`)}</List.Item>
        ))}
      </List>
    </VStack>
  );
}
