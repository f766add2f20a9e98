import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { Plan } from '../../../api/plan.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { tell } from '../../../ui/told/told.js';
import { changedPlan } from '../step/changed-plan.js';

interface EndAgreementDialogProps {
  readonly agreement: Plan['standingAgreements'][number];
  readonly plan: Plan;
  readonly onClose: () => void;
}

export function EndAgreementDialog({ agreement, plan, onClose }: EndAgreementDialogProps) {
  const { t } = useTranslation('plan');
  const { familyId } = plan;
  const end = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/standing-agreements/{id}/end', {
          params: { path: { familyId, id: agreement.id }, header },
        }),
      ),
    {
      changes: changedPlan(familyId),
      onDone: () => {
        onClose();
        tell({ text: t('agreements.done', { title: agreement.title }) });
      },
    },
  );
  return (
    <ActDialog
      title={t('agreements.endTitle', { title: agreement.title })}
      lead={t('agreements.endLead')}
      submit={t('agreements.endButton')}
      act={end}
      onSubmit={() => {
        end.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
}
