import { BodyShort, Link as AkselLink } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PaperList } from './paper-list.js';
import { usePlace } from './use-place.js';

/** The same for whoever works with the family: as far as they have been let see it, and the service's own notes. */
export function PapersTab({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('papers');
  const { place, title } = usePlace(familyId);
  return (
    <>
      {place !== undefined && (
        <BodyShort spacing>
          {t('onlyHere', { title })}{' '}
          <AkselLink as={Link} to={`/familier/${familyId}?fane=papirer`}>
            {t('showAll')}
          </AkselLink>
        </BodyShort>
      )}
      <PaperList familyId={familyId} place={place} />
    </>
  );
}
