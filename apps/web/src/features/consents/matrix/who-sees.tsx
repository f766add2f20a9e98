import { VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListState } from '../../../ui/list-state/list-state.js';
import { useWide } from '../../../ui/wide/use-wide.js';
import { HealthHidden } from './health-hidden.js';
import { ConsentAct } from './consent-act.js';
import { MatrixTable } from './matrix-table.js';
import { ServiceCard } from './service-card.js';
import { useMatrix, type Open } from './use-matrix.js';

interface WhoSeesProps {
  readonly familyId: string;
  /** Beside other things there is no room for a table. */
  readonly narrow?: boolean;
  /** The service one came here for: it stands open. */
  readonly openServiceId?: string | undefined;
}

/** One table where there is room, one card for each service where there is not; what lies behind opens under each. */
export function WhoSees({ familyId, narrow = false, openServiceId }: WhoSeesProps) {
  const { t } = useTranslation('who-sees');
  const [open, setOpen] = useState<Open>();
  const isWide = useWide() && !narrow;
  return (
    <>
      <ListState
        query={useMatrix(familyId)}
        empty={t('none')}
        isEmpty={({ services }) => services.length === 0}
      >
        {({ services, hidesHealth }) => (
          <VStack gap="space-24">
            {hidesHealth && <HealthHidden />}
            {isWide && <MatrixTable services={services} onOpen={setOpen} />}
            <VStack as="ul" gap="space-12" className="vl-list">
              {services.map((service) => (
                <li key={service.serviceId}>
                  <ServiceCard
                    service={service}
                    familyId={familyId}
                    withCells={!isWide}
                    hidesHealth={hidesHealth}
                    isOpen={service.serviceId === openServiceId}
                    onOpen={setOpen}
                  />
                </li>
              ))}
            </VStack>
          </VStack>
        )}
      </ListState>
      {open !== undefined && (
        <ConsentAct
          familyId={familyId}
          open={open}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </>
  );
}
