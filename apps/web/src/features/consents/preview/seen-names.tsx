import { BodyShort, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useListing } from '../../../i18n/listing.js';
import type { Preview } from './use-preview.js';

/** Whom the service knows of in the family, and which parts of each one's life it may read about. */
export function SeenNames({ members }: Pick<Preview, 'members'>) {
  const { t } = useTranslation(['preview', 'words']);
  const list = useListing();
  if (members.length === 0) return <BodyShort>{t('names.none')}</BodyShort>;
  return (
    <VStack as="ul" gap="space-8" className="vl-list">
      {members.map(({ personId, givenName, areas }) => (
        <li key={personId}>
          <BodyShort>
            {t('names.line', {
              name: givenName,
              areas: list(areas.map((area) => t(`words:lifeAreas.${area}`).toLowerCase())),
            })}
          </BodyShort>
        </li>
      ))}
    </VStack>
  );
}
