import { BodyShort, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';
import { useMe } from '../../../api/me.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { useAreas } from '../../../i18n/listing.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Card } from '../../../ui/card/card.js';
import { tell } from '../../../ui/told/told.js';

interface SupportCardProps {
  readonly familyId: string;
  readonly support: components['schemas']['OwnSupportView'];
}

/** Who reads along with whom, about what and until when; either of the two may end it. */
export function SupportCard({ familyId, support }: SupportCardProps) {
  const { t } = useTranslation('me');
  const inWords = useAreas();
  const { day } = useDates();
  const [isOpen, setOpen] = useState(false);
  const isMine = support.personId === useMe().person.id;
  const { name, areas, validTo } = support;
  return (
    <Card>
      <BodyShort weight="semibold">{isMine ? name : t('support.forOther', { name })}</BodyShort>
      <BodyShort size="small">{t('support.reads', { areas: inWords(areas) })}</BodyShort>
      {validTo !== null && (
        <BodyShort size="small" textColor="subtle">
          {t('support.to', { day: day(validTo) })}
        </BodyShort>
      )}
      <div>
        <Button
          size="small"
          variant="secondary"
          aria-label={`${t('support.end')}: ${name}`}
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('support.end')}
        </Button>
      </div>
      {isOpen && (
        <EndDialog
          familyId={familyId}
          support={support}
          isMine={isMine}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Card>
  );
}

interface EndDialogProps extends SupportCardProps {
  readonly isMine: boolean;
  readonly onClose: () => void;
}

function EndDialog({ familyId, support, isMine, onClose }: EndDialogProps) {
  const { t } = useTranslation('me');
  const { id: recordId, name } = support;
  const end = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/support-persons/{recordId}/end', {
          params: { path: { familyId, recordId }, header },
        }),
      ),
    {
      changes: [familyKey(familyId)],
      onDone: () => {
        onClose();
        tell({ text: t(isMine ? 'support.ended' : 'support.left', { name }) });
      },
    },
  );
  return (
    <ActDialog
      title={t(isMine ? 'support.endTitle' : 'support.leaveTitle', { name })}
      lead={t(isMine ? 'support.endLead' : 'support.leaveLead', { name })}
      submit={t('support.endButton')}
      act={end}
      onSubmit={() => {
        end.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
}
