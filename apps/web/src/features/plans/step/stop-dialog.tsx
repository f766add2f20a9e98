import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { Plan } from '../../../api/plan.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import type { Step } from '../plan/use-filter.js';
import { changedPlan } from './changed-plan.js';

interface StopDialogProps {
  readonly step: Step;
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** "Stopp": undoes a small change, which becomes a proposal, or ends what one does oneself. */
export function StopDialog({ step, plan, onClose }: StopDialogProps) {
  const { t } = useTranslation('plan');
  const { familyId } = plan;
  const { id: actionId, practicalStepId, title } = step;
  const stop = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/actions/{actionId}/stop', {
          params: { path: { familyId, actionId }, header },
        }),
      ),
    { changes: changedPlan(familyId), onDone: onClose },
  );
  return (
    <ActDialog
      title={t('stop.title', { title })}
      lead={t(practicalStepId === null ? 'stop.own' : 'stop.practical')}
      submit={t('stop.button')}
      act={stop}
      onSubmit={() => {
        stop.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
}
