import { BodyLong, BodyShort, Heading, HGrid, InfoCard, LinkCard, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/schema.js';
import { Section } from '../../../ui/page/section.js';
import { loginAddress } from './login-address.js';

export type DemoPerson = components['schemas']['DemoPersonView'];

/** Whom one can be in the demo: by municipality and by what they are to each other. One tap logs in. */
export function DemoPersons({ persons }: { readonly persons: readonly DemoPerson[] }) {
  const { t } = useTranslation('identity');
  const places = [...new Set(persons.map(({ municipality }) => municipality))].sort();
  return (
    <VStack gap="space-40">
      <InfoCard data-color="info">
        <InfoCard.Header>
          <InfoCard.Title as="h2">{t('demo.title')}</InfoCard.Title>
        </InfoCard.Header>
        <InfoCard.Content>
          <BodyLong>{t('demo.lead')}</BodyLong>
        </InfoCard.Content>
      </InfoCard>
      {places.map((place) => (
        <Section key={place} title={place}>
          <Roles persons={persons.filter(({ municipality }) => municipality === place)} />
        </Section>
      ))}
    </VStack>
  );
}

function Roles({ persons }: { readonly persons: readonly DemoPerson[] }) {
  const roles = [...new Set(persons.map(({ role }) => role))].sort((a, b) => a.localeCompare(b, 'nb'));
  return (
    <VStack gap="space-24">
      {roles.map((role) => (
        <VStack key={role} gap="space-8">
          <Heading level="3" size="xsmall">
            {role}
          </Heading>
          <HGrid columns={{ xs: 1, sm: 2, md: 3 }} gap="space-12">
            {persons
              .filter((person) => person.role === role)
              .map((person) => (
                <PersonCard key={person.loginHint} person={person} />
              ))}
          </HGrid>
        </VStack>
      ))}
    </VStack>
  );
}

function PersonCard({ person }: { readonly person: DemoPerson }) {
  return (
    <LinkCard size="small" arrow={false}>
      <LinkCard.Title as="span">
        <LinkCard.Anchor href={loginAddress(person.loginHint)}>{person.name}</LinkCard.Anchor>
      </LinkCard.Title>
      <LinkCard.Description>
        <BodyShort size="small">{person.role}</BodyShort>
      </LinkCard.Description>
    </LinkCard>
  );
}
