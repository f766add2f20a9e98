import { BodyLong, BodyShort, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/me.js';
import { Section } from '../../../ui/page/section.js';

/** What I may say yes to in a meeting, on behalf of which service. */
export function Mandate() {
  const { t } = useTranslation(['mine', 'words']);
  const posts = useMe().roles.staff.filter(({ service }) => service !== null);
  if (posts.length === 0) return null;
  return (
    <Section title={t('mandate.title')}>
      {posts.map(({ role, service, mandate }) => (
        <VStack key={`${role} ${service ?? ''}`} gap="space-2">
          <BodyShort size="small" textColor="subtle">
            {`${service ?? ''} · ${t(`words:staffRoles.${role}`)}`}
          </BodyShort>
          <BodyLong>{mandate ?? t(role === 'service-leader' ? 'mandate.leader' : 'mandate.none')}</BodyLong>
        </VStack>
      ))}
    </Section>
  );
}
