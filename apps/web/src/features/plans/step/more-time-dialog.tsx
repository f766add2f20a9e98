import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { Plan } from '../../../api/plan.js';
import { useMe } from '../../../api/me.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { useForm } from '../../../ui/form/use-form.js';
import type { Step } from '../plan/use-filter.js';
import { changedPlan } from './changed-plan.js';
import { ReportDialog } from './report-dialog.js';

interface MoreTimeDialogProps {
  readonly step: Step;
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** One's own promise gets a new day at once; what was agreed with others is told to those who see the step. */
export function MoreTimeDialog(props: MoreTimeDialogProps) {
  const { t } = useTranslation('plan');
  const { person } = useMe();
  const { kind, promisedBy } = props.step.basis;
  if (kind === 'own-promise' && promisedBy?.id === person.id) return <NewDayDialog {...props} />;
  return <ReportDialog {...props} title={t('moreTime.title')} lead={t('moreTime.lead')} />;
}

function NewDayDialog({ step, plan, onClose }: MoreTimeDialogProps) {
  const { t } = useTranslation('plan');
  const { familyId } = plan;
  const promise = useAct(
    (due: string, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/promises', {
          params: { path: { familyId }, header },
          body: promiseAgain(step, due),
        }),
      ),
    { changes: changedPlan(familyId), onDone: onClose },
  );
  const form = useForm({ due: '' }, promise.problem);
  return (
    <ActDialog
      title={t('moreTime.title')}
      lead={t('moreTime.own')}
      submit={t('moreTime.save')}
      act={promise}
      onSubmit={() => {
        promise.mutate(form.values.due);
      }}
      onClose={onClose}
    >
      <DayField label={t('moreTime.day')} {...form.text('due')} />
    </ActDialog>
  );
}

/** The same promise with another day; it takes over from the one before. */
function promiseAgain({ id, area, title, text, goalId, lane }: Step, due: string) {
  return {
    kind: 'own' as const,
    replacesId: id,
    area,
    title,
    due,
    ...(text === null ? {} : { text }),
    ...(goalId === null ? {} : { goalId }),
    ...(lane === 'service-notes' ? {} : { lane }),
  };
}
