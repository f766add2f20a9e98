import { BodyLong, Box, Button, Link as AkselLink, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFamilyView } from '../../../api/family.js';
import { stepUp } from '../../../api/step-up.js';
import { useFamily, useMe } from '../../../api/me.js';
import { FamilyChoice } from '../../../ui/family-choice/family-choice.js';
import { Empty, ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';
import { Section } from '../../../ui/page/section.js';
import { AskedCard } from './asked-card.js';
import { useCases, type Decision } from './child-queries.js';
import { DecidedCard } from './decided-card.js';
import { OwnPromises } from './own-promises.js';
import { OwnSayCard } from './own-say-card.js';

/** The page of somebody between 13 and 17: this is about you. */
export default function ChildPage() {
  const { t } = useTranslation('child');
  const { hidden, municipality } = useMe();
  const familyId = useFamily()?.id;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <FamilyChoice />
      {hidden && <BehindStrongerLogin />}
      {familyId === undefined ? <Empty text={t('noFamily')} /> : <Cases familyId={familyId} />}
      <Box padding="space-16" borderRadius="12" background="soft">
        <BodyLong weight="semibold">{t(municipality.country === 'DK' ? 'nightDK' : 'night')}</BodyLong>
      </Box>
    </Page>
  );
}

function Cases({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('child');
  const cases = useCases(familyId);
  return (
    <>
      <ListState query={cases} empty={t('empty')}>
        {(decisions) => <CaseList decisions={decisions} />}
      </ListState>
      <Section title={t('promises.title')}>
        <OwnPromises familyId={familyId} />
      </Section>
      <VStack gap="space-8" align="start">
        <AkselLink as={Link} to={`/forslag?familie=${familyId}`}>
          {t('allDecisions')}
        </AkselLink>
        <AkselLink as={Link} to={`/papirer?familie=${familyId}`}>
          {t('papers')}
        </AkselLink>
      </VStack>
      <Suggesting familyId={familyId} />
    </>
  );
}

/** A child suggests as everybody else does. */
function Suggesting({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('child');
  const { data } = useFamilyView(familyId);
  if (data?.allowedActions.includes('draft-decision') !== true) return null;
  return (
    <div>
      <Button as={Link} variant="secondary" to={`/forslag/ny?familie=${familyId}`}>
        {t('suggest')}
      </Button>
    </div>
  );
}

function CaseList({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { t } = useTranslation('child');
  const isOpen = ({ status }: Decision) => status === 'proposed';
  const mine = decisions.filter(({ allowedActions }) => allowedActions.includes('sign'));
  const asked = decisions.filter((one) => isOpen(one) && one.allowedActions.includes('record-child-view'));
  const decided = decisions.filter((one) => !isOpen(one));
  return (
    <>
      {mine.length + asked.length === 0 && <Empty text={t('empty')} />}
      {asked.length > 0 && (
        <Section title={t('asked')}>
          {asked.map((one) => (
            <AskedCard key={one.id} decision={one} />
          ))}
        </Section>
      )}
      {mine.length > 0 && (
        <Section title={t('own.title')}>
          {mine.map((one) => (
            <OwnSayCard key={one.id} decision={one} />
          ))}
        </Section>
      )}
      {decided.length > 0 && (
        <Section title={t('decided')}>
          {decided.map((one) => (
            <DecidedCard key={one.id} decision={one} />
          ))}
        </Section>
      )}
    </>
  );
}

/** That there is something is said; what it is waits for a log-in that is strong enough. */
function BehindStrongerLogin() {
  const { t } = useTranslation('child');
  return (
    <Box
      padding="space-16"
      borderRadius="12"
      borderWidth="1"
      borderColor="neutral-subtle"
      background="default"
    >
      <VStack gap="space-12" align="start">
        <BodyLong>{t('hidden.text')}</BodyLong>
        <Button variant="secondary" onClick={() => stepUp()}>
          {t('hidden.login')}
        </Button>
      </VStack>
    </Box>
  );
}
