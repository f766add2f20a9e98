import { BodyShort, Box, Button, HStack, Spacer, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { FamilyView } from '../../../api/family.js';
import { useMe } from '../../../api/me.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { Empty } from '../../../ui/list-state/list-state.js';

export type Place = components['schemas']['PlaceView'];
export interface EndsPlace {
  readonly act: 'remove' | 'leave';
  readonly place: Place;
}

interface PlacesProps {
  readonly places: readonly Place[];
  readonly family: FamilyView;
  readonly onOpen: (open: EndsPlace) => void;
}

/** Who has a place in the team, and how it is left. */
export function Places({ places, family, onOpen }: PlacesProps) {
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
