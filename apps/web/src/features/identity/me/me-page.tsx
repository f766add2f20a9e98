import { BodyShort, Button, LinkCard, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { logOut } from '../../../api/leaving.js';
import { isStaff, useFamily, useInFamily, useMe } from '../../../api/me.js';
import { FamilyChoice } from '../../../ui/family-choice/family-choice.js';
import { Page } from '../../../ui/page/page.js';
import { Section } from '../../../ui/page/section.js';
import { ActAs } from './act-as.js';
import { ContactPoints } from './contact-points.js';
import { LogIns } from './log-ins.js';
import { MyFamily } from './my-family.js';
import { Wishes } from './wishes.js';

const addresses = { rights: '/meg/rettigheter', moving: '/meg/fil' } as const;

/** How I am spoken to, how I am reached, who reads along, and the way out. */
export default function MePage() {
  const { t } = useTranslation(['me', 'identity', 'shell']);
  const me = useMe();
  const { person, municipality, canActAs } = me;
  const family = useFamily();
  const inFamily = useInFamily();
  return (
    <Page title={t('title')}>
      <Section title={t('who')}>
        <VStack>
          <BodyShort weight="semibold">{`${person.givenName} ${person.familyName}`}</BodyShort>
          <BodyShort textColor="subtle">{t('municipality', { name: municipality.name })}</BodyShort>
        </VStack>
      </Section>
      <FamilyChoice />
      <Wishes />
      <ContactPoints />
      {family !== undefined && !isStaff(me) && <MyFamily key={family.id} familyId={family.id} />}
      {!isStaff(me) &&
        (['rights', 'moving'] as const).map((about) => (
          <LinkCard key={about}>
            <LinkCard.Title as="h2">
              <LinkCard.Anchor asChild>
                <Link to={inFamily(addresses[about])}>{t(`${about}.title`)}</Link>
              </LinkCard.Anchor>
            </LinkCard.Title>
            <LinkCard.Description>{t(`${about}.lead`)}</LinkCard.Description>
          </LinkCard>
        ))}
      {canActAs.length > 0 && (
        <Section title={t('identity:actAs.title')}>
          <ActAs />
        </Section>
      )}
      <LogIns />
      <div>
        <Button variant="secondary" onClick={() => void logOut()}>
          {t('shell:logOut')}
        </Button>
      </div>
    </Page>
  );
}
