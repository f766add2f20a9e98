import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';
import { planKey } from '../../../api/plan.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { tell } from '../../../ui/told/told.js';
import { AlreadySeen } from './already-seen.js';

interface WithdrawDialogProps {
  readonly consent: Pick<components['schemas']['ConsentView'], 'id' | 'service' | 'serviceId' | 'subjectId'>;
  readonly familyId: string;
  readonly onClose: () => void;
}

/** Taken back at once; what has been seen stays seen, and that is said. */
export function WithdrawDialog({ consent, familyId, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation('me');
  const { id: consentId, service } = consent;
  const withdraw = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/consents/{consentId}/withdraw', {
          params: { path: { familyId, consentId }, header },
        }),
      ),
    {
      changes: [familyKey(familyId), planKey(familyId)],
      onDone: () => {
        onClose();
        tell({ text: t('shared.done', { service }) });
      },
    },
  );
  return (
    <ActDialog
      title={t('shared.confirm', { service })}
      lead={t('shared.what')}
      submit={t('shared.button')}
      act={withdraw}
      onSubmit={() => {
        withdraw.mutate(undefined);
      }}
      onClose={onClose}
    >
      <AlreadySeen familyId={familyId} consent={consent} />
    </ActDialog>
  );
}
