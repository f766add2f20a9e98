import { BodyLong, Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { FamilyView } from '../../../api/family.js';
import { Section } from '../../../ui/page/section.js';
import { HealthWords, WhoSees } from '../../consents/index.js';
import { KeptOutOfFamily } from '../kept-out/kept-out-of-family.js';
import { OwnCase } from '../kept-out/own-case.js';
import { Guests } from './guests.js';
import { NameEmployee } from './name-employee.js';
import { OfferHandOver } from './offer-hand-over.js';
import { OpenHandOver } from './open-hand-over.js';
import { LeavePlace } from './leave-place.js';
import { Places, type EndsPlace } from './places.js';

type Open = { readonly act: 'name' | 'handOver' } | EndsPlace;

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
      {may('name-employee') && <Guests family={family} />}
      {may('name-employee') && <KeptOutOfFamily familyId={family.id} />}
      {may('record-own-case') && <OwnCase familyId={family.id} backTo="/familier" />}
      {may('record-consent') && (
        <Section title={t('team.shared')}>
          <WhoSees familyId={family.id} narrow openServiceId={search.get('tjeneste') ?? undefined} />
        </Section>
      )}
      {may('record-consent') && <HealthWords familyId={family.id} />}
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
