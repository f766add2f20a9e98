import { BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn } from '../../../api/family.js';
import { useDates } from '../../../i18n/dates.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useStatutoryDecisions } from './use-statutory-decisions.js';

interface ReviewProps {
  readonly familyId: string;
  readonly id: string;
  readonly onClose: () => void;
}

/** What happened without an agreement is gone through with the family within three working days. */
export function ReviewEmergency({ familyId, id, onClose }: ReviewProps) {
  const { t } = useTranslation('coordination');
  const { day } = useDates();
  const { data } = useStatutoryDecisions(familyId);
  const one = data?.items.find((each) => each.id === id);
  const act = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/statutory-decisions/{statutoryDecisionId}/review', {
          params: { path: { familyId, statutoryDecisionId: id }, header },
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  return (
    <ActDialog
      title={t('review.title')}
      lead={t('review.lead')}
      submit={t('review.submit')}
      act={act}
      onSubmit={() => {
        act.mutate(undefined);
      }}
      onClose={onClose}
    >
      {one !== undefined && (
        <BodyShort>
          {t('review.which', { title: one.title, by: one.decidedBy, day: day(one.decidedOn) })}
        </BodyShort>
      )}
    </ActDialog>
  );
}
