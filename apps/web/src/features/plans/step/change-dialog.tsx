import { Radio, RadioGroup, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/plan.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm, type Form } from '../../../ui/form/use-form.js';
import type { Step } from '../plan/use-filter.js';
import { noChange, useChange } from './use-change.js';
import { useHands } from './use-hands.js';

interface ChangeDialogProps {
  readonly step: Step;
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** A small change under a standing agreement: another time, place, pair of hands or day. It holds at once. */
export function ChangeDialog({ step, plan, onClose }: ChangeDialogProps) {
  const { t } = useTranslation('plan');
  const change = useChange(step, plan, () => t('change.done'), onClose);
  const form = useForm(noChange, change.problem);
  const agreement = plan.standingAgreements.find(({ id }) => id === step.movableUnder);
  const kinds = ['time', 'place', 'substitute', ...(step.due === null ? [] : ['delay' as const])] as const;
  return (
    <ActDialog
      title={t('change.title', { title: step.title })}
      lead={t('change.lead', { agreement: agreement?.title ?? '' })}
      submit={t('change.button')}
      act={change}
      onSubmit={() => {
        change.mutate(form.values);
      }}
      onClose={onClose}
    >
      <RadioGroup legend={t('change.what')} {...form.radio('kind')}>
        {kinds.map((kind) => (
          <Radio key={kind} value={kind}>
            {t(`change.kinds.${kind}`)}
          </Radio>
        ))}
      </RadioGroup>
      <NewValue form={form} step={step} plan={plan} />
    </ActDialog>
  );
}

type NewValueProps = Omit<ChangeDialogProps, 'onClose'> & { readonly form: Form<typeof noChange> };

/** What it is from now on. */
function NewValue({ form, step, plan }: NewValueProps) {
  const { t } = useTranslation('plan');
  const hands = useHands(step, plan);
  switch (form.values.kind) {
    case 'time':
      return (
        <TextField
          label={t('change.atTime')}
          description={t('change.atTimeExample')}
          maxLength={100}
          {...form.text('atTime')}
        />
      );
    case 'place':
      return <TextField label={t('change.place')} maxLength={200} {...form.text('place')} />;
    case 'substitute':
      return <Pick label={t('change.substituteId')} choices={hands} {...form.text('substituteId')} />;
    case 'delay':
      return <DayField label={t('change.due')} {...form.text('due')} />;
    default:
      return null;
  }
}
