import { Link } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useFamily } from '../../../api/me.js';
import { FamilyChoice } from '../../../ui/family-choice/family-choice.js';
import { NoFamily } from '../../../ui/family-choice/no-family.js';
import { Page } from '../../../ui/page/page.js';
import { HealthWords } from '../health/health-words.js';
import { WhoSees } from './who-sees.js';

/** Hvem ser hva: each service, each person, each part of life, and the answer behind it. */
export default function WhoSeesPage() {
  const { t } = useTranslation('who-sees');
  const family = useFamily();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <FamilyChoice />
      {family === undefined ? (
        <NoFamily />
      ) : (
        <>
          <WhoSees key={family.id} familyId={family.id} />
          <HealthWords key={`${family.id}-health`} familyId={family.id} />
          <div>
            <Link as={RouterLink} to={`/hvem-ser-hva/logg?familie=${family.id}`}>
              {t('log')}
            </Link>
          </div>
        </>
      )}
    </Page>
  );
}
