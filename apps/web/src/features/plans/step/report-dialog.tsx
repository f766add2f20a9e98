import { Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/plan.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { tell } from '../../../ui/told/told.js';
import type { Step } from '../plan/use-filter.js';
import { useReadsOfFamily } from './use-reads-of-family.js';
import { useReport } from './use-report.js';

interface ReportDialogProps {
  readonly step: Step;
  readonly plan: Plan;
  readonly onClose: () => void;
  readonly title?: string;
  readonly lead?: string;
  readonly told?: string;
}

/** A few words on how it goes. */
export function ReportDialog({ step, plan, onClose, title, lead, told }: ReportDialogProps) {
  const { t } = useTranslation('plan');
  const ofFamily = useReadsOfFamily();
  const report = useReport(step, plan, () => {
    onClose();
    tell({ text: told ?? t(ofFamily ? 'staff.report.told' : 'moreTime.told') });
  });
  const form = useForm({ note: '' }, report.problem);
  return (
    <ActDialog
      title={title ?? t('report.title')}
      lead={lead ?? t(ofFamily ? 'staff.report.lead' : 'report.lead')}
      submit={t('report.send')}
      act={report}
      onSubmit={() => {
        const note = written(form.values.note);
        report.mutate({ act: 'report', ...(note === undefined ? {} : { note }) });
      }}
      onClose={onClose}
    >
      <Textarea label={step.title} maxLength={2000} {...form.text('note')} />
    </ActDialog>
  );
}
