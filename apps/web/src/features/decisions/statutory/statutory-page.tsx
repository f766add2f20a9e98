import { BodyLong, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import { useFamily } from '../../../api/me.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';
import { Section } from '../../../ui/page/section.js';
import { FamilyChoice } from '../../../ui/family-choice/family-choice.js';
import { NoFamily } from '../../../ui/family-choice/no-family.js';
import { ToldWithoutConsent } from '../../consents/index.js';
import { NotTold } from './not-told.js';
import { StatutoryCard } from './statutory-card.js';

/** What others decided under the law: recorded here, never agreed, and always with the way to appeal. */
export default function StatutoryPage() {
  const { t } = useTranslation('statutory');
  const family = useFamily();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <FamilyChoice />
      {family === undefined ? (
        <NoFamily />
      ) : (
        <>
          <Decided familyId={family.id} />
          <ToldWithoutConsent familyId={family.id} />
          <NotTold familyId={family.id} />
        </>
      )}
    </Page>
  );
}

function Decided({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('statutory');
  const decided = useQuery({
    queryKey: ['statutory', familyId],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/statutory-decisions', { params: { path: { familyId } } }),
      ),
  });
  return (
    <ListState query={decided} empty={t('none')}>
      {({ items }) => (
        <Section title={t('count', { count: items.length })}>
          <BodyLong>{t('notAgreed')}</BodyLong>
          <VStack as="ul" gap="space-12" className="vl-list">
            {items.map((one) => (
              <li key={one.id}>
                <StatutoryCard decided={one} />
              </li>
            ))}
          </VStack>
        </Section>
      )}
    </ListState>
  );
}
