import { BodyShort, Label, Link } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Home } from '../../../api/plan.js';
import { useDates } from '../../../i18n/dates.js';
import { Card } from '../../../ui/card/card.js';
import { Section } from '../../../ui/page/section.js';

type Contact = NonNullable<Home['coordinator']>;

/** Whom to call, and who stands in. */
export function Contacts({ home }: { readonly home: Home }) {
  const { t } = useTranslation('home');
  const { coordinator, standIn } = home;
  return (
    <Section title={t('coordinator.title')}>
      {coordinator === null && standIn === null && <BodyShort>{t('coordinator.none')}</BodyShort>}
      {standIn !== null && <ContactCard contact={standIn} isStandIn />}
      {coordinator !== null && <ContactCard contact={coordinator} />}
    </Section>
  );
}

interface ContactCardProps {
  readonly contact: Contact;
  readonly isStandIn?: boolean;
}

function ContactCard({ contact, isStandIn = false }: ContactCardProps) {
  const { t } = useTranslation('home');
  const { day } = useDates();
  const { name, phone, hours, until } = contact;
  return (
    <Card gap="space-4">
      <Label as="p">{name}</Label>
      {isStandIn && (
        <BodyShort>
          {until === null ? t('coordinator.standIn') : t('coordinator.standInUntil', { day: day(until) })}
        </BodyShort>
      )}
      {phone !== null && (
        <BodyShort>
          <Link href={`tel:${phone.replaceAll(' ', '')}`}>{t('coordinator.call', { phone })}</Link>
        </BodyShort>
      )}
      {hours !== null && <BodyShort textColor="subtle">{hours}</BodyShort>}
    </Card>
  );
}
