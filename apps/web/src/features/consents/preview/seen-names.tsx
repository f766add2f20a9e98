import { BodyShort, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAreas } from '../../../i18n/listing.js';
import type { Preview } from './use-preview.js';

/** Whom the service knows of in the family, and which parts of each one's life it may read about. */
export function SeenNames({ members }: Pick<Preview, 'members'>) {
  const { t } = useTranslation('preview');
  const inWords = useAreas();
  if (members.length === 0) return <BodyShort>{t('names.none')}</BodyShort>;
  return (
    <VStack as="ul" gap="space-8" className="vl-list">
      {members.map(({ personId, givenName, areas }) => (
        <li key={personId}>
          <BodyShort>
            {t('names.line', {
              name: givenName,
              areas: inWords(areas),
            })}
          </BodyShort>
        </li>
      ))}
    </VStack>
  );
}
