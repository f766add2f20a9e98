import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { chosen, useForm } from '../../../ui/form/use-form.js';
import { tell } from '../../../ui/told/told.js';
import type { Answer } from './use-matrix.js';

type Reason = components['schemas']['InvalidateConsentDto']['reason'];
const reasons: readonly Reason[] = [
  ...(['no-authority', 'not-informed', 'not-free', 'wrong-person', 'recorded-wrongly'] as const),
];

interface InvalidateDialogProps {
  readonly familyId: string;
  readonly answer: Answer;
  readonly onClose: () => void;
}

/** It was never valid: closed at once, and what rests on it comes to the work list. */
export function InvalidateDialog({ familyId, answer, onClose }: InvalidateDialogProps) {
  const { t } = useTranslation('who-sees');
  const { id: consentId, service } = answer;
  const invalidate = useAct(
    (reason: Reason | undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/consents/{consentId}/invalidate', {
          params: { path: { familyId, consentId }, header },
          body: { reason: reason as Reason },
        }),
      ),
    {
      changes: changesIn(familyId),
      onDone: () => {
        onClose();
        tell({ text: t('invalidate.done', { service }) });
      },
    },
  );
  const form = useForm({ reason: '' }, invalidate.problem);
  return (
    <ActDialog
      title={t('invalidate.title')}
      lead={t('invalidate.lead', { service })}
      submit={t('invalidate.submit')}
      act={invalidate}
      isFinal
      onSubmit={() => {
        invalidate.mutate(chosen(reasons, form.values.reason));
      }}
      onClose={onClose}
    >
      <Pick
        label={t('invalidate.reason')}
        choices={reasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        {...form.text('reason')}
      />
    </ActDialog>
  );
}
