import { Radio, RadioGroup, Textarea, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { lifeAreas } from '#contract';
import { useSharedByMe } from '../../../api/consents.js';
import type { Plan } from '../../../api/plan.js';
import { useMe } from '../../../api/me.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm } from '../../../ui/form/use-form.js';
import { tell } from '../../../ui/told/told.js';
import { emptyPromise, laneOf, usePromise } from './use-promise.js';

interface PromiseDialogProps {
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** "Jeg lover …": what, when, and who may see it. */
export function PromiseDialog({ plan, onClose }: PromiseDialogProps) {
  const { t } = useTranslation(['plan', 'words']);
  const lanes = useOwnLanes();
  const promise = usePromise(plan, () => {
    onClose();
    tell({ text: t('promise.done') });
  });
  const form = useForm(emptyPromise, promise.problem);
  const lane = laneOf(useSharedByMe(plan.familyId), form.values);
  const goals = plan.areas.find(({ area }) => area === form.values.area)?.goals ?? [];
  return (
    <ActDialog
      title={t('promise.title')}
      lead={t('promise.lead')}
      submit={t('promise.send')}
      act={promise}
      onSubmit={() => {
        promise.mutate({ ...form.values, lane });
      }}
      onClose={onClose}
    >
      <TextField
        label={t('promise.what')}
        description={t('promise.example')}
        maxLength={200}
        {...form.text('title')}
      />
      <Pick
        label={t('promise.area')}
        choices={lifeAreas.map((area) => ({ value: area, label: t(`words:lifeAreas.${area}`) }))}
        {...form.text('area')}
      />
      {goals.length > 0 && (
        <Pick
          label={t('promise.goal')}
          choices={goals.map(({ id, title }) => ({ value: id, label: title }))}
          {...form.text('goalId')}
        />
      )}
      <DayField label={t('promise.due')} {...form.text('due')} />
      <RadioGroup legend={t('promise.lane')} {...form.radio('lane')} value={lane}>
        {lanes.map((one) => (
          <Radio key={one} value={one}>
            {t(`promise.lanes.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea label={t('promise.text')} maxLength={4000} {...form.text('text')} />
    </ActDialog>
  );
}

/** A child's things are seen by those who answer for it, unless it keeps them to itself. */
function useOwnLanes() {
  const { person } = useMe();
  return [
    ...(person.minor ? (['only-me'] as const) : []),
    'subjects',
    'household',
    'family',
    'consented-services',
  ] as const;
}
