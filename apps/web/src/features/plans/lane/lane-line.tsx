import { EyeIcon } from '@navikt/aksel-icons';
import { BodyShort, HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lane } from '#contract';
import { WhoSees } from '../../../ui/lane/who-sees.js';
import { useReadsOfFamily } from '../step/use-reads-of-family.js';
import { LaneDialog } from './lane-dialog.js';
import { useItemLane } from './lanes-shown.js';

interface LaneLineProps {
  readonly item: { readonly id: string; readonly title: string; readonly lane: Lane };
  readonly familyId: string;
}

/** Who sees it, by name where the reader may know them; whoever it is about changes it here. */
export function LaneLine({ item, familyId }: LaneLineProps) {
  const shown = useItemLane(item.id);
  const [isOpen, setOpen] = useState(false);
  if (shown === undefined) return <LaneWords lane={item.lane} />;
  const { kind, sees, mayChoose } = shown;
  return (
    <>
      <WhoSees
        sees={sees}
        of={item.title}
        onChange={
          mayChoose
            ? () => {
                setOpen(true);
              }
            : undefined
        }
      />
      {isOpen && (
        <LaneDialog
          kind={kind}
          item={item}
          familyId={familyId}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function LaneWords({ lane }: { readonly lane: Lane }) {
  const { t } = useTranslation('plan');
  const ofFamily = useReadsOfFamily();
  return (
    <HStack gap="space-6" wrap={false}>
      <span>
        <EyeIcon aria-hidden />
      </span>
      <BodyShort size="small" textColor="subtle">
        {ofFamily && lane === 'consented-services' ? t('staff.shared') : t(`lane.${lane}`)}
      </BodyShort>
    </HStack>
  );
}
