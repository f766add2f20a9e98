import { BodyShort, Link as AkselLink } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFamily } from '../../api/me.js';
import { FamilyChoice } from '../../ui/family-choice/family-choice.js';
import { NoFamily } from '../../ui/family-choice/no-family.js';
import { Page } from '../../ui/page/page.js';
import { PaperList } from './paper-list.js';
import { usePlace } from './use-place.js';

/** Everything somebody has written or put in, each with who sees it. */
export default function PapersPage() {
  const { t } = useTranslation('papers');
  const family = useFamily();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <FamilyChoice />
      {family === undefined ? <NoFamily /> : <OfFamily familyId={family.id} />}
    </Page>
  );
}

function OfFamily({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('papers');
  const { place, title } = usePlace(familyId);
  return (
    <>
      {place !== undefined && (
        <BodyShort>
          {t('onlyHere', { title })}{' '}
          <AkselLink as={Link} to={`/papirer?familie=${familyId}`}>
            {t('showAll')}
          </AkselLink>
        </BodyShort>
      )}
      <PaperList familyId={familyId} place={place} />
    </>
  );
}
