import { Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';
import { reviewKey, type Signal } from './use-review.js';

interface ReviewSignalProps {
  readonly signal: Signal;
  readonly onClose: () => void;
}

/** Gone through once, with a note that stays. */
export function ReviewSignal({ signal: one, onClose }: ReviewSignalProps) {
  const { t } = useTranslation('access-review');
  const { signal, viewerId, occurrence, viewer } = one;
  const act = useAct(
    (body: { note: string }, header) =>
      answerOf(
        api.POST('/api/v1/access-review/signals', {
          params: { header },
          body: { signal, viewerId, occurrence, ...body },
        }),
      ),
    { changes: [reviewKey], onDone: onClose },
  );
  const form = useForm({ note: '' }, act.problem);
  return (
    <ActDialog
      title={t('review.title', { signal: t(`signals.${signal}`), name: viewer })}
      lead={t('review.lead')}
      submit={t('review.submit')}
      act={act}
      onSubmit={() => {
        act.mutate({ note: form.values.note.trim() });
      }}
      onClose={onClose}
    >
      <Textarea label={t('review.note')} maxLength={2000} {...form.text('note')} />
    </ActDialog>
  );
}
