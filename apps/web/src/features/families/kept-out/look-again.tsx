import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { useForm } from '../../../ui/form/use-form.js';
import { tell } from '../../../ui/told/told.js';
import type { Kept } from './grounds.js';

interface LookAgainProps {
  readonly kept: Pick<Kept, 'id' | 'name'>;
  readonly onClose: () => void;
}

/** It has been looked at and still holds; then a day to look again. */
export function LookAgain({ kept: { id: keptOutId, name }, onClose }: LookAgainProps) {
  const { t } = useTranslation('kept-out');
  const act = useAct(
    (reviewOn: string, header) =>
      answerOf(
        api.POST('/api/v1/kept-out/{keptOutId}/review', {
          params: { path: { keptOutId }, header },
          body: { reviewOn },
        }),
      ),
    {
      changes: [['kept-out']],
      onDone: () => {
        onClose();
        tell({ text: t('look-again.done') });
      },
    },
  );
  const form = useForm({ reviewOn: '' }, act.problem);
  return (
    <ActDialog
      title={t('look-again.title', { name })}
      lead={t('look-again.lead')}
      submit={t('look-again.submit')}
      act={act}
      onSubmit={() => {
        act.mutate(form.values.reviewOn);
      }}
      onClose={onClose}
    >
      <DayField label={t('look-again.day')} {...form.text('reviewOn')} />
    </ActDialog>
  );
}
