import { Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';
import { tell } from '../../../ui/told/told.js';
import type { Kept } from './grounds.js';

interface LetInProps {
  readonly kept: Pick<Kept, 'id' | 'name'>;
  readonly onClose: () => void;
}

export function LetIn({ kept: { id: keptOutId, name }, onClose }: LetInProps) {
  const { t } = useTranslation('kept-out');
  const act = useAct(
    (reason: string, header) =>
      answerOf(
        api.POST('/api/v1/kept-out/{keptOutId}/lift', {
          params: { path: { keptOutId }, header },
          body: { reason },
        }),
      ),
    {
      changes: [['kept-out'], ['stand-ins']],
      onDone: () => {
        onClose();
        tell({ text: t('let-in.done', { name }) });
      },
    },
  );
  const form = useForm({ reason: '' }, act.problem);
  return (
    <ActDialog
      title={t('let-in.title', { name })}
      lead={t('let-in.lead')}
      submit={t('let-in.open')}
      act={act}
      onSubmit={() => {
        act.mutate(form.values.reason.trim());
      }}
      onClose={onClose}
    >
      <Textarea label={t('let-in.reason')} maxLength={500} {...form.text('reason')} />
    </ActDialog>
  );
}
