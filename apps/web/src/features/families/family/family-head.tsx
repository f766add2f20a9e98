import { BodyShort, InlineMessage, Link, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useNames, type FamilyView } from '../../../api/family.js';
import { useDates } from '../../../i18n/dates.js';
import { Course } from './course.js';

/** Who they are, how far they have come, who is accountable, and what is still missing. */
export function FamilyHead({ family }: { readonly family: FamilyView }) {
  const names = family.members
    .filter(({ memberId, diedOn }) => memberId !== null && diedOn === null)
    .map(({ givenName }) => givenName);
  return (
    <div className="vl-family-head">
      <VStack gap="space-16">
        {names.length > 0 && <BodyShort size="large">{names.join(', ')}</BodyShort>}
        <Team family={family} />
        <Missing family={family} />
      </VStack>
      <Course family={family} />
    </div>
  );
}

/** The accountable one first, then the stand-in, then the services. */
function Team({ family: { coordinator, standIn, team } }: { readonly family: FamilyView }) {
  const { t } = useTranslation('family');
  const { day } = useDates();
  const services = [...new Set(team.flatMap(({ service }) => service?.name ?? []))];
  return (
    <VStack gap="space-4">
      <BodyShort size="small">
        {t('head.coordinator', { name: coordinator?.name ?? t('head.nobody') })}
      </BodyShort>
      {standIn !== null && standIn.name !== null && standIn.until !== null && (
        <BodyShort size="small">
          {t('head.standIn', { name: standIn.name, day: day(standIn.until) })}
        </BodyShort>
      )}
      <BodyShort size="small">
        {services.length === 0 ? t('head.noTeam') : t('head.team', { names: services.join(', ') })}
      </BodyShort>
    </VStack>
  );
}

/** What has to be recorded before the family can be asked about anything without running into a wall. */
function Missing({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation('family');
  const name = useNames(family.id);
  if (family.missing.length === 0) return null;
  return (
    <InlineMessage status="info" size="small">
      <VStack gap="space-4">
        <BodyShort size="small" weight="semibold">
          {t('missing.title')}
        </BodyShort>
        <List as="ul" size="small">
          {family.missing.map(({ what, personId }) => (
            <List.Item key={`${what} ${personId ?? ''}`}>
              <Missed what={what} name={name(personId)} serviceId={family.coordinator?.service?.id} />
            </List.Item>
          ))}
        </List>
      </VStack>
    </InlineMessage>
  );
}

type What = FamilyView['missing'][number]['what'];

interface MissedProps {
  readonly what: What;
  readonly name: string;
  /** The service the coordinator works from. */
  readonly serviceId: string | undefined;
}

/** A consent is answered where one sees who sees what; the rest is recorded under the people. */
function Missed({ what, name, serviceId }: MissedProps) {
  const { t } = useTranslation('family');
  const text = t(`missing.${what}`, { name });
  if (what === 'coordinator' || (what === 'coordinator-consent' && serviceId === undefined)) return text;
  const search = what === 'coordinator-consent' ? `fane=team&tjeneste=${serviceId ?? ''}` : 'fane=familien';
  return (
    <Link as={RouterLink} to={{ search }}>
      {text}
    </Link>
  );
}
