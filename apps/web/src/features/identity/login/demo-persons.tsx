import { BodyLong, BodyShort, HGrid, InfoCard, LinkCard, VStack } from '@navikt/ds-react';
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
          <Persons persons={byRole(persons.filter(({ municipality }) => municipality === place))} />
        </Section>
      ))}
    </VStack>
  );
}

/** The same role stands together, in the order the directory has them: staff first, then family by family. */
function byRole(persons: readonly DemoPerson[]): readonly DemoPerson[] {
  const roles = [...new Set(persons.map(({ role }) => role))];
  return roles.flatMap((role) => persons.filter((person) => person.role === role));
}

function Persons({ persons }: { readonly persons: readonly DemoPerson[] }) {
  return (
    <HGrid columns={{ xs: 1, sm: 2, md: 3 }} gap="space-8">
      {persons.map((person) => (
        <PersonCard key={person.loginHint} person={person} />
      ))}
    </HGrid>
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
