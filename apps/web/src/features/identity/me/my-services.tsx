import { BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { familyKey, type FamilyView } from '../../../api/family.js';
import { homeKey, planKey } from '../../../api/plan.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Card } from '../../../ui/card/card.js';
import { Section } from '../../../ui/page/section.js';
import { tell } from '../../../ui/told/told.js';

/** A place of a service that sees something of the reader's own. */
interface Place {
  readonly id: string;
  readonly service: string;
  readonly name: string | null;
}

/** A service out of one's own matters: nobody else is asked. */
export function MyServices({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation('me');
  const places = placesIn(family);
  if (places.length === 0) return null;
  return (
    <Section title={t('services.title')}>
      <BodyShort>{t('services.lead')}</BodyShort>
      <VStack as="ul" gap="space-12" className="vl-list">
        {places.map((place) => (
          <li key={place.id}>
            <ServiceCard familyId={family.id} place={place} />
          </li>
        ))}
      </VStack>
    </Section>
  );
}

/** One line for each service, though several may work there. */
function placesIn({ team }: FamilyView): readonly Place[] {
  const seen = new Set<string>();
  return team.flatMap(({ id, name, service, mayRemove }) => {
    if (!mayRemove || service === null || seen.has(service.id)) return [];
    seen.add(service.id);
    return [{ id, service: service.name, name }];
  });
}

interface ServiceCardProps {
  readonly familyId: string;
  readonly place: Place;
}

function ServiceCard({ familyId, place }: ServiceCardProps) {
  const { t } = useTranslation('me');
  const [isOpen, setOpen] = useState(false);
  return (
    <Card>
      <HStack gap="space-12" justify="space-between" align="center">
        <div>
          <BodyShort weight="semibold">{place.service}</BodyShort>
          {place.name !== null && <BodyShort size="small">{place.name}</BodyShort>}
        </div>
        <Button
          size="small"
          variant="secondary"
          aria-label={`${t('services.remove')}: ${place.service}`}
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('services.remove')}
        </Button>
      </HStack>
      {isOpen && (
        <RemoveDialog
          familyId={familyId}
          place={place}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Card>
  );
}

function RemoveDialog({ familyId, place, onClose }: ServiceCardProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('me');
  const { id: placeId, service: name } = place;
  const remove = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/team/{placeId}/remove', {
          params: { path: { familyId, placeId }, header },
        }),
      ),
    {
      changes: [familyKey(familyId), homeKey(familyId), planKey(familyId)],
      onDone: () => {
        onClose();
        tell({ text: t('services.done', { name }) });
      },
    },
  );
  return (
    <ActDialog
      title={t('services.confirm', { name })}
      lead={t('services.what', { name })}
      submit={t('services.button')}
      act={remove}
      isFinal
      onSubmit={() => {
        remove.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
}
