import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { Plan } from '../../../api/plan.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { tell, type Told } from '../../../ui/told/told.js';
import type { Step } from '../plan/use-filter.js';
import { changedPlan } from './changed-plan.js';
import { useIsOwnPromise } from './use-own-promise.js';

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
  const isPromise = useIsOwnPromise(step);
  const stopped = (decisionId: string | null): Told =>
    decisionId === null
      ? { text: t('stop.done', { title }) }
      : {
          text: t('stop.undone'),
          link: { to: `/forslag/${decisionId}?familie=${familyId}`, text: t('stop.seeProposal') },
        };
  const stop = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/actions/{actionId}/stop', {
          params: { path: { familyId, actionId }, header },
        }),
      ),
    {
      changes: changedPlan(familyId),
      onDone: ({ decisionId }) => {
        onClose();
        tell(isPromise ? { text: t('stop.takenBack', { title }) } : stopped(decisionId));
      },
    },
  );
  return (
    <ActDialog
      title={t(isPromise ? 'stop.takeBack' : 'stop.title', { title })}
      lead={t(practicalStepId === null ? 'stop.own' : 'stop.practical')}
      submit={t(isPromise ? 'stop.takeBackButton' : 'stop.button')}
      act={stop}
      onSubmit={() => {
        stop.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
}
