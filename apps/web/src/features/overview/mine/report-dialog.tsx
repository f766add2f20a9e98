import { Radio, RadioGroup, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm, written } from '../../../ui/form/use-form.js';
import { keys, type Step } from './mine-queries.js';

type Progress = components['schemas']['ProgressDto'];

/** How a step can be reported on, in the order a reader thinks of them. */
const reports: readonly Progress['act'][] = ['begin', 'report', 'finish', 'resume'];

export function reportsOf({ allowedActions }: Step): Progress['act'][] {
  return reports.filter((one) => allowedActions.some((action) => action === one));
}

interface ReportProps {
  readonly familyId: string;
  readonly step: Step;
  readonly onClose: () => void;
}

/** Two fields: how it goes, and what the family should know. */
export function ReportDialog({ familyId, step, onClose }: ReportProps) {
  const { t } = useTranslation('mine');
  const act = useAct(
    (body: Progress, header) => {
      const params = { path: { familyId, actionId: step.id }, header };
      return answerOf(api.POST('/api/v1/families/{familyId}/actions/{actionId}/progress', { params, body }));
    },
    { changes: [keys.plan(familyId)], onDone: onClose },
  );
  const form = useForm({ act: '', note: '' }, act.problem);
  const submit = () => {
    const note = written(form.values.note);
    // Nothing chosen is the server's to refuse, beside the field.
    const how = form.values.act as Progress['act'];
    act.mutate({ act: how, ...(note === undefined ? {} : { note }) });
  };
  return (
    <ActDialog
      title={t('report.title')}
      lead={step.title}
      submit={t('report.submit')}
      act={act}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup legend={t('report.how')} {...form.radio('act')}>
        {reportsOf(step).map((one) => (
          <Radio key={one} value={one}>
            {t(`report.acts.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        label={t('report.note')}
        description={t('report.noteWho')}
        maxLength={2000}
        {...form.text('note')}
      />
    </ActDialog>
  );
}
