import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { Plan } from '../../../api/plan.js';
import { useDates } from '../../../i18n/dates.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { useForm } from '../../../ui/form/use-form.js';
import { tell } from '../../../ui/told/told.js';
import type { Step } from '../plan/use-filter.js';
import { changedPlan } from './changed-plan.js';
import { ReportDialog } from './report-dialog.js';
import { noChange, useChange } from './use-change.js';
import { useIsOwnPromise } from './use-own-promise.js';
import { useReadsOfFamily } from './use-reads-of-family.js';

interface MoreTimeDialogProps {
  readonly step: Step;
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** One's own promise gets a new day at once; what was agreed with others is told to those who see the step. */
export function MoreTimeDialog(props: MoreTimeDialogProps) {
  const { t } = useTranslation('plan');
  const title = useTitle();
  const ofFamily = useReadsOfFamily();
  const isPromise = useIsOwnPromise(props.step);
  if (isPromise) return <NewDayDialog {...props} />;
  if (props.step.movableUnder !== null) return <LaterDialog {...props} />;
  if (ofFamily) return <ReportDialog {...props} title={title} />;
  const told = t('moreTime.told');
  return <ReportDialog {...props} title={title} lead={t('moreTime.lead')} told={told} />;
}

function useTitle(): string {
  const { t } = useTranslation('plan');
  return t(useReadsOfFamily() ? 'staff.report.moreTimeTitle' : 'moreTime.title');
}

function NewDayDialog({ step, plan, onClose }: MoreTimeDialogProps) {
  const { t } = useTranslation('plan');
  const { day } = useDates();
  const { familyId } = plan;
  const promise = useAct(
    async (due: string, header) => {
      const body = promiseAgain(step, due);
      const params = { path: { familyId }, header };
      await answerOf(api.POST('/api/v1/families/{familyId}/promises', { params, body }));
      return due;
    },
    {
      changes: changedPlan(familyId),
      onDone: (due) => {
        onClose();
        tell({ text: t('moreTime.done', { day: day(due) }) });
      },
    },
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

/** A day later under the standing agreement: at once, told to all, stopped by anyone. */
function LaterDialog({ step, plan, onClose }: MoreTimeDialogProps) {
  const { t } = useTranslation('plan');
  const { day } = useDates();
  const title = useTitle();
  const change = useChange(step, plan, ({ due }) => t('moreTime.done', { day: day(due) }), onClose);
  const form = useForm({ due: '' }, change.problem);
  return (
    <ActDialog
      title={title}
      lead={t('moreTime.agreed')}
      submit={t('moreTime.save')}
      act={change}
      onSubmit={() => {
        change.mutate({ ...noChange, kind: 'delay', due: form.values.due });
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
