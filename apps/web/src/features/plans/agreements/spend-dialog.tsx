import { TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { lifeAreas } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { Plan } from '../../../api/plan.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { oreIn } from '../../../ui/form/ore-in.js';
import { Pick } from '../../../ui/form/pick.js';
import { chosen, useForm } from '../../../ui/form/use-form.js';
import { tell } from '../../../ui/told/told.js';
import { changedPlan } from '../step/changed-plan.js';

type Agreement = Plan['standingAgreements'][number];
type Body = components['schemas']['PracticalStepDto'];

interface SpendDialogProps {
  readonly agreement: Agreement;
  readonly plan: Plan;
  /** The ceiling as it is written. */
  readonly money: string;
  readonly onClose: () => void;
}

/** A small measure under the ceiling: in the plan at once, told to all, stopped by anyone. */
export function SpendDialog({ agreement, plan, money, onClose }: SpendDialogProps) {
  const { t } = useTranslation(['plan', 'words']);
  const { familyId } = plan;
  const { id, title, areas, ceiling } = agreement;
  const spend = useAct(
    (body: Body, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/standing-agreements/{id}/steps', {
          params: { path: { familyId, id }, header },
          body,
        }),
      ),
    {
      changes: changedPlan(familyId),
      onDone: () => {
        onClose();
        tell({ text: t('spend.done', { title: form.values.title.trim() }) });
      },
    },
  );
  const only = areas.length === 1 ? areas[0] : undefined;
  const form = useForm({ title: '', area: only ?? '', amountOre: '' }, spend.problem);
  const send = () => {
    const { title: what, area, amountOre } = form.values;
    // The server names what is missing.
    spend.mutate({
      kind: 'small-measure',
      title: what.trim(),
      area: chosen(lifeAreas, area),
      amountOre: oreIn(amountOre),
      currency: ceiling?.currency,
    });
  };
  return (
    <ActDialog
      title={t('spend.title')}
      lead={t('spend.lead', { agreement: title, money })}
      submit={t('spend.button')}
      act={spend}
      onSubmit={send}
      onClose={onClose}
    >
      <TextField
        label={t('spend.what')}
        description={t('spend.example')}
        maxLength={200}
        {...form.text('title')}
      />
      {only === undefined && (
        <Pick
          label={t('spend.area')}
          choices={areas.map((value) => ({ value, label: t(`words:lifeAreas.${value}`) }))}
          {...form.text('area')}
        />
      )}
      <TextField label={t('spend.amount')} inputMode="decimal" htmlSize={8} {...form.text('amountOre')} />
    </ActDialog>
  );
}
