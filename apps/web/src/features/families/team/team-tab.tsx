import { BodyLong, BodyShort, Box, Button, HStack, Spacer, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { FamilyView } from '../../../api/family.js';
import { useMe } from '../../../api/me.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { Empty } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { WhoSees } from '../../consents/index.js';
import { KeptOutOfFamily } from '../kept-out/kept-out-of-family.js';
import { OwnCase } from '../kept-out/own-case.js';
import { NameEmployee } from './name-employee.js';
import { OfferHandOver } from './offer-hand-over.js';
import { OpenHandOver } from './open-hand-over.js';
import { LeavePlace } from './leave-place.js';

type Place = components['schemas']['PlaceView'];
type Open =
  { readonly act: 'name' | 'handOver' } | { readonly act: 'remove' | 'leave'; readonly place: Place };

/** The one who is accountable, who stands in, and the services the family works with. */
export function TeamTab({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation('family');
  const [open, setOpen] = useState<Open>();
  const [search] = useSearchParams();
  const accountable = [family.coordinator, family.standIn].filter((place) => place !== null);
  const may = (action: FamilyView['allowedActions'][number]) => family.allowedActions.includes(action);
  const button = (act: 'name' | 'handOver') => (
    <Button
      size="small"
      variant="secondary"
      onClick={() => {
        setOpen({ act });
      }}
    >
      {t(`team.offers.${act}`)}
    </Button>
  );
  return (
    <VStack gap="space-32">
      <Section title={t('team.accountable')}>
        <Places places={accountable} family={family} onOpen={setOpen} />
        {family.handOver !== null && <OpenHandOver family={family} handOver={family.handOver} />}
        {may('offer-hand-over') && <HStack>{button('handOver')}</HStack>}
      </Section>
      <Section title={t('team.services')}>
        <Places places={family.team} family={family} onOpen={setOpen} />
        <BodyLong size="small">{t('team.newService')}</BodyLong>
        {may('name-employee') && family.team.length > 0 && <HStack>{button('name')}</HStack>}
      </Section>
      {may('name-employee') && <KeptOutOfFamily familyId={family.id} />}
      {may('record-own-case') && <OwnCase familyId={family.id} backTo="/familier" />}
      {may('record-consent') && (
        <Section title={t('team.shared')}>
          <WhoSees familyId={family.id} narrow openServiceId={search.get('tjeneste') ?? undefined} />
        </Section>
      )}
      {open !== undefined && (
        <Act
          open={open}
          family={family}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </VStack>
  );
}

interface PlacesProps {
  readonly places: readonly Place[];
  readonly family: FamilyView;
  readonly onOpen: (open: Open) => void;
}

function Places({ places, family, onOpen }: PlacesProps) {
  const { t } = useTranslation('family');
  const { person } = useMe();
  if (places.length === 0) return <Empty text={t('team.empty')} />;
  const actOf = ({ duty, personId }: Place): 'remove' | 'leave' | undefined => {
    if (duty === 'coordinator') return undefined;
    if (personId === person.id) return family.allowedActions.includes('leave-team') ? 'leave' : undefined;
    return duty === 'professional' && family.allowedActions.includes('remove-service') ? 'remove' : undefined;
  };
  return (
    <VStack as="ul" gap="space-8" className="vl-plain-list">
      {places.map((place) => (
        <PlaceRow key={place.id} place={place} act={actOf(place)} onOpen={onOpen} />
      ))}
    </VStack>
  );
}

interface PlaceRowProps {
  readonly place: Place;
  readonly act: 'remove' | 'leave' | undefined;
  readonly onOpen: PlacesProps['onOpen'];
}

function PlaceRow({ place, act, onOpen }: PlaceRowProps) {
  const { t } = useTranslation(['family', 'words']);
  const { day } = useDates();
  const { duty, name, service, until } = place;
  const facts = [
    t(`team.duties.${duty}`),
    service?.name,
    service?.phone ?? undefined,
    until === null ? undefined : t('team.until', { day: day(until) }),
  ].filter((fact) => fact !== undefined);
  return (
    <Box as="li" background="default" borderRadius="8" padding="space-12">
      <HStack gap="space-8" align="center">
        <VStack>
          <BodyShort weight="semibold">{name ?? t('team.nobodyYet')}</BodyShort>
          <BodyShort size="small">{facts.join(' · ')}</BodyShort>
        </VStack>
        <Spacer />
        {act !== undefined && (
          <Button
            size="small"
            variant="tertiary"
            aria-label={t(`team.${act}Of`, { name: name ?? service?.name ?? '' })}
            onClick={() => {
              onOpen({ act, place });
            }}
          >
            {t(`team.${act}`)}
          </Button>
        )}
      </HStack>
    </Box>
  );
}

interface ActProps {
  readonly open: Open;
  readonly family: FamilyView;
  readonly onClose: () => void;
}

function Act({ open, family, onClose }: ActProps) {
  switch (open.act) {
    case 'name':
      return <NameEmployee family={family} onClose={onClose} />;
    case 'handOver':
      return <OfferHandOver family={family} onClose={onClose} />;
    case 'remove':
    case 'leave':
      return (
        <LeavePlace familyId={family.id} place={open.place} isOwn={open.act === 'leave'} onClose={onClose} />
      );
  }
}
